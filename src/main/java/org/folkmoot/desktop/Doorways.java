package org.folkmoot.desktop;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.desktop.bringing.BringingScreen;
import org.folkmoot.desktop.bringing.IntoAssembly;
import org.folkmoot.desktop.closing.CloseMonthScreen;
import org.folkmoot.desktop.closing.Ways;
import org.folkmoot.desktop.commons.CommonCirclesScreen;
import org.folkmoot.desktop.copies.MakeCopyScreen;
import org.folkmoot.desktop.deciding.OpenProposals;
import org.folkmoot.desktop.decisions.DecisionScreen;
import org.folkmoot.desktop.decisions.ProposalScreen;
import org.folkmoot.desktop.meetings.PaperForms;
import org.folkmoot.desktop.meetings.PastMeetingScreen;
import org.folkmoot.desktop.money.BooksExport;
import org.folkmoot.desktop.money.FundDoors;
import org.folkmoot.desktop.money.MoneyScreen;
import org.folkmoot.desktop.money.PaymentScreen;
import org.folkmoot.desktop.money.PaymentSheet;
import org.folkmoot.desktop.money.StatementScreen;
import org.folkmoot.desktop.money.WhyPane;
import org.folkmoot.desktop.people.Doors;
import org.folkmoot.desktop.people.PeopleScreen;
import org.folkmoot.desktop.people.PersonScreen;
import org.folkmoot.desktop.people.Shown;
import org.folkmoot.desktop.power.PowerScreen;
import org.folkmoot.desktop.round.TrustRoundScreen;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.MoneyPart;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.slips.SlipsScreen;
import org.folkmoot.desktop.slips.TypedPile;
import org.folkmoot.desktop.slips.WaitingSlipsScreen;
import org.folkmoot.desktop.today.Need;
import org.folkmoot.desktop.today.TodayScreen;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;

/** The ways from one room of an open assembly to another; rooms do not know one another. */
final class Doorways {
    private final Sitting sitting;
    private final Host host;
    private final Doors people;

    Doorways(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.people = new Doors(this::bring, this::trustRound, id -> new WhyPane(sitting, host, id), this::statement);
    }

    TodayScreen today() {
        return new TodayScreen(sitting, host, this::lead);
    }

    PeopleScreen people() {
        return new PeopleScreen(sitting, host, people, Shown.MEMBERS);
    }

    MoneyScreen money() {
        return new MoneyScreen(
                sitting,
                host,
                this::slips,
                this::payment,
                this::closeMonth,
                new FundDoors(
                        this::grantMoney,
                        this::decision,
                        this::commonCircles,
                        () -> PaymentWays.from(sitting, host, this::trustRound)));
    }

    /** Goes to a part of the page of money. */
    void money(MoneyPart part) {
        sitting.moneyPart().set(part);
        host.go(Place.MONEY);
    }

    void person(Id id) {
        host.open(new PersonScreen(sitting, host, people, id));
    }

    void statement(Id holder) {
        host.open(new StatementScreen(sitting, host, holder));
    }

    void decision(Id proposal) {
        host.open(new DecisionScreen(host, sitting, proposal));
    }

    /** An open meeting has a place of its own; one that is over is a page. */
    void meeting(Id id) {
        Meeting open = sitting.desk().ask(Assembly::openMeeting);
        if (open != null && open.id().equals(id)) {
            host.go(Place.MEETINGS);
        } else {
            host.open(new PastMeetingScreen(host, sitting, id));
        }
    }

    PowerScreen power() {
        return new PowerScreen(sitting, host);
    }

    void makeCopy() {
        host.open(new MakeCopyScreen(sitting, host));
    }

    void waiting() {
        lead(Need.Goal.WAITING);
    }

    void slips() {
        host.open(new SlipsScreen(sitting, host));
    }

    /** Shows a payment with all that is known of it, over the present page. */
    void paymentOf(Id id) {
        PaymentSheet.show(sitting, host, id);
    }

    void waitingSlips() {
        host.open(new WaitingSlipsScreen(sitting, host));
    }

    /** Goes through a month that is over. */
    void closeMonth() {
        host.open(new CloseMonthScreen(
                sitting,
                host,
                new Ways(this::slips, this::waitingSlips, this::paymentOf, () -> TypedPile.lines(sitting))));
    }

    /** Asks, on the page of money, for the folder of the books. */
    void exportBooks() {
        host.go(Place.MONEY);
        new BooksExport(sitting, host).ask();
    }

    /** Offers, on the page of meetings, the papers of a meeting to print. */
    void papers() {
        host.go(Place.MEETINGS);
        PaperForms.show(host, sitting);
    }

    void commonCircles() {
        host.open(new CommonCirclesScreen(sitting, host));
    }

    void payment() {
        host.open(new PaymentScreen(sitting, host, PaymentWays.from(sitting, host, this::trustRound)));
    }

    void bringIn() {
        people.bringIn().run();
    }

    private void bring() {
        host.open(new BringingScreen(host, new IntoAssembly(sitting, host), taken -> {
            host.go(Place.PEOPLE);
            if (!taken.takenPeople().isEmpty()) {
                waiting();
            }
        }));
    }

    /** Writes a proposal for money from the common fund. */
    void grantMoney() {
        host.open(ProposalScreen.grantingMoney(host, sitting));
    }

    void trustRound() {
        host.open(new TrustRoundScreen(host, sitting));
    }

    /** Whoever comes for a second time finds the proposal that is open already, not an empty form. */
    void renewTheDesk() {
        sitting.desk()
                .ask(state -> OpenProposals.newest(state, DeskRenewal.class::isInstance, sitting.now())
                        .map(Proposal::id))
                .ifPresentOrElse(this::decision, () -> host.open(ProposalScreen.renewingTheDesk(host, sitting)));
    }

    private void lead(Need.Goal goal) {
        switch (goal) {
            case WAITING -> host.open(new PeopleScreen(sitting, host, people, Shown.WAITING));
            case ENDING -> host.open(new PeopleScreen(sitting, host, people, Shown.ENDING));
            case PEOPLE -> host.go(Place.PEOPLE);
            case ORGANISATIONS -> host.open(new PeopleScreen(sitting, host, people, Shown.ORGANISATIONS));
            case TRUST -> trustRound();
            case MEETINGS -> host.go(Place.MEETINGS);
            case DECISIONS -> host.go(Place.DECISIONS);
            case DESK -> renewTheDesk();
            case MONEY -> host.go(Place.MONEY);
            case FUND -> money(MoneyPart.FUND);
            case CLOSING -> closeMonth();
            case COPIES -> host.go(Place.COPIES);
        }
    }
}
