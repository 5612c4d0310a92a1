package org.folkmoot.desktop;

import java.util.List;
import javafx.scene.Node;
import org.folkmoot.desktop.map.RouteMap;
import org.folkmoot.desktop.money.PaymentDoors;
import org.folkmoot.desktop.money.TrustAsking;
import org.folkmoot.desktop.money.TrustQuestion;
import org.folkmoot.desktop.money.WayPicture;
import org.folkmoot.desktop.round.RoundQuestions;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.money.Leg;

/** What the page of a payment has from the map and from the trust round. */
final class PaymentWays {
    private PaymentWays() {}

    /**
     * Makes them.
     *
     * @param round opens the page on which answers to questions of trust are entered
     */
    static PaymentDoors from(Sitting sitting, Host host, Runnable round) {
        return new PaymentDoors(
                new Drawn(new RouteMap(host, sitting)), new Asked(new RoundQuestions(host, sitting), round));
    }

    private record Drawn(RouteMap map) implements WayPicture {
        @Override
        public Node node() {
            return map;
        }

        @Override
        public void show(List<Leg> legs) {
            map.show(legs);
        }

        @Override
        public void forget() {
            map.forget();
        }
    }

    private record Asked(RoundQuestions round, Runnable open) implements TrustAsking {
        @Override
        public void print(TrustQuestion question) {
            round.print(question.asked(), question.payer(), question.circles());
        }

        @Override
        public void add(TrustQuestion question) {
            round.add(question.asked(), question.circles());
        }

        @Override
        public void openRound() {
            open.run();
        }

        @Override
        public boolean isAdded(TrustQuestion question) {
            return round.isAdded(question.asked(), question.circles());
        }
    }
}
