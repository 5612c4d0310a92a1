package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** What an admission would cost and bring in money, by the rules of now: the welcome grant and who bears it. */
public final class WelcomeForesight {
    private WelcomeForesight() {}

    /**
     * Returns it in sentences; none where newcomers get nothing to begin with.
     *
     * @param inviter who proposed the admission
     * @param now unix seconds
     */
    public static List<Sentence> of(Assembly state, Admission admission, Id inviter, long now) {
        Circles grant = Schedules.circles(state.rules().value(Rules.INCOME_WELCOME_GRANT, now));
        Circles each = Welcome.inviterGives(state, now);
        boolean borne = Welcome.isBorneByInviter(state, now) && !each.isZero();
        if (grant.isZero() && !borne) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        int newcomers = admission.people().ids().size();
        sentences.add(Sentence.of("foresight.welcome.each", grant, newcomers));
        if (borne) {
            Circles all = new Circles(each.atto().multiply(BigInteger.valueOf(newcomers)));
            sentences.add(Sentence.of("foresight.welcome.inviter", inviter, all));
            sentences.add(Sentence.of(
                    "foresight.welcome.inviter-has",
                    inviter,
                    state.ledger().balance(inviter, inviter, Day.of(now), state.losses())));
        } else {
            sentences.add(Sentence.of("foresight.welcome.nobody"));
        }
        return sentences;
    }
}
