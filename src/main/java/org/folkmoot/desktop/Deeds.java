package org.folkmoot.desktop;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.MoneyPart;
import org.folkmoot.words.Wording;

/**
 * What can be done in an open assembly, as the search box finds it: by its name, and by other words that people have for it.
 * Each leads to where it is done.
 */
final class Deeds {
    private Deeds() {}

    /**
     * One of them.
     *
     * @param key key of its name
     * @param also key of other words for it, with spaces between
     * @param icon literal of its Feather icon
     * @param does goes there
     */
    record Deed(String key, String also, String icon, BiConsumer<Host, Doorways> does) {
        /** Tells whether its name has words that begin as what is typed; nothing typed is in every name. */
        boolean isNamed(Wording words, String typed) {
            return NameMatch.fits(words.text(key), typed);
        }

        /** Tells whether it is meant by its name and the other words for it together, wherever what is typed stands. */
        boolean isMeant(Wording words, String typed) {
            String all = words.text(key) + " " + words.text(also);
            return NameMatch.fits(all, typed) || all.toLowerCase(words.locale()).contains(typed);
        }
    }

    static List<Deed> all() {
        return List.of(
                in(Place.MONEY, "shell.find.pay", "shell.find.pay.also", "fth-repeat", Doorways::payment),
                in(Place.MONEY, "shell.find.slips", "shell.find.slips.also", "fth-layers", Doorways::slips),
                at("shell.find.meet", "shell.find.meet.also", "fth-message-circle", Place.MEETINGS),
                to("shell.find.papers", "shell.find.papers.also", "fth-printer", Doorways::papers),
                to("shell.find.export", "shell.find.export.also", "fth-download", Doorways::exportBooks),
                in(Place.PEOPLE, "shell.find.bring-in", "shell.find.bring-in.also", "fth-upload", Doorways::bringIn),
                in(
                        Place.PEOPLE,
                        "shell.find.trust-round",
                        "shell.find.trust-round.also",
                        "fth-link",
                        Doorways::trustRound),
                at("shell.find.propose", "shell.find.propose.also", "fth-check-square", Place.DECISIONS),
                in(
                        Place.DECISIONS,
                        "shell.find.renew-desk",
                        "shell.find.renew-desk.also",
                        "fth-edit-3",
                        Doorways::renewTheDesk),
                in(Place.COPIES, "shell.find.make-copy", "shell.find.make-copy.also", "fth-copy", Doorways::makeCopy),
                in(
                        Place.PEOPLE,
                        "shell.find.who-waits",
                        "shell.find.who-waits.also",
                        "fth-user-plus",
                        Doorways::waiting),
                at("shell.find.organisation", "shell.find.organisation.also", "fth-users", Place.PEOPLE),
                at("shell.find.leave", "shell.find.leave.also", "fth-user-minus", Place.PEOPLE),
                in(
                        Place.MONEY,
                        "shell.find.close-month",
                        "shell.find.close-month.also",
                        "fth-check-square",
                        Doorways::closeMonth),
                in(Place.MONEY, "shell.find.commons", "shell.find.commons.also", "fth-layers", Doorways::commonCircles),
                in(Place.DECISIONS, "shell.find.grant", "shell.find.grant.also", "fth-gift", Doorways::grantMoney),
                in(
                        Place.MONEY,
                        "shell.find.waiting-slips",
                        "shell.find.waiting-slips.also",
                        "fth-layers",
                        Doorways::waitingSlips),
                of("shell.find.reverse", "shell.find.reverse.also", "fth-rotate-ccw", MoneyPart.LEDGER),
                of("shell.find.dispute", "shell.find.dispute.also", "fth-flag", MoneyPart.LEDGER),
                of("shell.find.ledger", "shell.find.ledger.also", "fth-repeat", MoneyPart.LEDGER),
                of("shell.find.accounts", "shell.find.accounts.also", "fth-repeat", MoneyPart.ACCOUNTS),
                of("shell.find.statement", "shell.find.statement.also", "fth-repeat", MoneyPart.ACCOUNTS),
                of("shell.find.fund", "shell.find.fund.also", "fth-repeat", MoneyPart.FUND),
                of("shell.find.charts", "shell.find.charts.also", "fth-bar-chart-2", MoneyPart.CHARTS),
                of("shell.find.noticed", "shell.find.noticed.also", "fth-repeat", MoneyPart.NOTICED),
                of("shell.find.check", "shell.find.check.also", "fth-repeat", MoneyPart.CHECK));
    }

    private static Deed to(String key, String also, String icon, Consumer<Doorways> does) {
        return new Deed(key, also, icon, (host, ways) -> does.accept(ways));
    }

    /** A page that lies in a place: the way back leads there, and the place is marked. */
    private static Deed in(Place place, String key, String also, String icon, Consumer<Doorways> does) {
        return new Deed(key, also, icon, (host, ways) -> {
            host.go(place);
            does.accept(ways);
        });
    }

    private static Deed of(String key, String also, String icon, MoneyPart part) {
        return new Deed(key, also, icon, (host, ways) -> ways.money(part));
    }

    private static Deed at(String key, String also, String icon, Place place) {
        return new Deed(key, also, icon, (host, ways) -> host.go(place));
    }
}
