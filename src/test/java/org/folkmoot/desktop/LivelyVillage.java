package org.folkmoot.desktop;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/** A village in which something has happened: trust, people who wait, a decision, payments, a called meeting. */
public final class LivelyVillage {
    /** Names from right to left, very long ones with and without spaces, loose accents, Thai, Chinese, an emoji. */
    public static final List<String> NAMES_OF_EVERY_KIND = List.of(
            "Ngozi",
            "أمينة بنت عبد الرحمن الأندلسي",
            "Donaudampfschifffahrtsgesellschaftskapitänsanwärterinnenwitwe",
            "יעל בן־דוד",
            "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach Oberländer",
            "Ọlá Adébáyọ̀ Z̈ö̱ë",
            "Sunny 🌻 Day",
            "李小龙",
            "3 أمين",
            "Å",
            "กัญญา ศรีสวัสดิ์",
            "O’Neill-García Íñiguez de la Vega");

    private LivelyVillage() {}

    /** Founds it and lets it live for some weeks. */
    public static Village in(Path root) {
        return lives(Village.of(root, 12));
    }

    /** Founds it with founders of these names, twelve at least. */
    public static Village in(Path root, List<String> names) {
        return lives(Village.named(root, names));
    }

    private static Village lives(Village village) {
        village.desk().takeSeat(village.person(1));
        for (int i = 1; i <= 12; i++) {
            trust(village, i, i % 12 + 1, 25);
            trust(village, i % 12 + 1, i, 365);
        }
        Village.recorded(village.desk()
                .record(
                        new JoinApplied(3),
                        Texts.NONE.with(
                                Names.NAMES,
                                List.of(
                                        "Hugo",
                                        "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach"
                                                + " Oberländer",
                                        "Kofi Ọlá"))));
        trust(village, 2, 13, 300);
        trust(village, 3, 13, 300);
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        Id join = village.proposes(new RuleChange("trust.to-join", "5"));
        Meeting first = village.meets(9, List.of(loss));
        Vote vote = village.votes(loss, 7, 1, 1);
        village.confirms(vote);
        village.closes(first);
        issue(village.days(3));
        for (int i = 1; i <= 6; i++) {
            pays(village, i, i + 1, i * 3L, Integer.toString(200 + i));
        }
        issue(village.days(8));
        village.does(new NoticeGiven(village.now() + 8 * Day.SECONDS, List.of(new AgendaEntry(join, 20))));
        return village;
    }

    /** Returns somebody sitting at its desk. */
    public static Sitting sitting(Village village) {
        return new Sitting(village.desk(), ZoneOffset.UTC);
    }

    /** Issues everybody's income up to now. */
    public static void issue(Village village) {
        village.does(new IncomeIssued(Hour.of(village.now())));
    }

    /** Lets somebody begin to accept somebody's circles. */
    public static void trust(Village village, int truster, int trusted, long days) {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(truster), village.person(trusted)))),
                Day.of(village.now()).plus(days),
                TrustSource.SHEET));
    }

    /** Pays own circles directly; returns the payment. */
    public static Id pays(Village village, int payer, int payee, long circles, String slip) {
        Id from = village.person(payer);
        Id to = village.person(payee);
        return village.does(new PaymentMade(
                from,
                to,
                List.of(new Leg(from, to, from, Circles.whole(circles))),
                slip,
                Assent.SIGNATURE,
                Day.of(village.now())));
    }
}
