package org.folkmoot.assembly;

import java.math.BigInteger;
import org.folkmoot.assembly.Effect.WelcomedUpTo;
import org.folkmoot.money.Draft;
import org.folkmoot.people.Person;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The welcome grant, as {@code registerHuman} of Hub.sol in Circles v2: the newcomer gets it in circles of their own, and
 * where the inviter bears it, the inviter's own circles are burned.
 *
 * <p>It is given by the rules with which the vote on the newcomer opened, so that everybody in the room knew what it would
 * be; the inviter is whoever proposed to admit them, and has to be in the room. It belongs to the day on which the
 * newcomer became a member, and is written with the next income that is issued to anybody, with what it lost till then.
 */
final class Welcome {
    private Welcome() {}

    /** Plans the grants of those who became members since the last ones; null when that was today already. */
    static @Nullable WelcomedUpTo plan(Assembly state, Draft draft, Circumstance circumstance) {
        Day today = circumstance.day();
        if (!state.welcomedUpTo().isBefore(today)) {
            return null;
        }
        for (Person person : state.people().everybody()) {
            Day from = person.memberFrom();
            Id admittedBy = person.admittedBy();
            if (from != null
                    && admittedBy != null
                    && state.welcomedUpTo().isBefore(from)
                    && !today.isBefore(from)
                    && person.isMember(from.start())) {
                plan(state, draft, person.id(), state.vote(admittedBy), from, today);
            }
        }
        return new WelcomedUpTo(today);
    }

    private static void plan(Assembly state, Draft draft, Id newcomer, Vote vote, Day from, Day today) {
        Circles grant = Schedules.circles(state.rules().value(Rules.INCOME_WELCOME_GRANT, vote.openedAt()));
        draft.welcome(newcomer, state.losses().left(grant, from, today));
        if (isBorneByInviter(state, vote.openedAt())) {
            Id inviter = state.proposal(vote.proposal()).by();
            draft.burn(inviter, state.losses().left(inviterGives(state, vote.openedAt()), from, today));
        }
    }

    /** Tells whether whoever proposes a newcomer at a moment bears the welcome grant. */
    static boolean isBorneByInviter(Assembly state, long at) {
        return state.rules().value(Rules.INCOME_WELCOME_BEARER, at).equals("inviter");
    }

    /** Returns what an inviter who bears the grant gives up for one newcomer. */
    static Circles inviterGives(Assembly state, long at) {
        return Schedules.circles(state.rules().value(Rules.INCOME_WELCOME_INVITER_GIVES, at));
    }

    /** Says whether whoever proposed newcomers can bear their welcome: is in the room, and holds what they give up. */
    static Verdict canBeBorne(Assembly state, Proposal proposal, int newcomers, boolean inTheRoom, long at) {
        Circles each = inviterGives(state, at);
        if (!isBorneByInviter(state, at) || each.isZero()) {
            return Verdict.accepted();
        }
        if (!inTheRoom) {
            return Verdict.refusedBy(Rules.INCOME_WELCOME_BEARER, "inviter-not-here", proposal.by());
        }
        Circles all = new Circles(each.atto().multiply(BigInteger.valueOf(newcomers)));
        Circles has = state.ledger().balance(proposal.by(), proposal.by(), Day.of(at), state.losses());
        return has.compareTo(all) < 0
                ? Verdict.refusedBy(
                        Rules.INCOME_WELCOME_INVITER_GIVES, "inviter-has-too-little", proposal.by(), all, has)
                : Verdict.accepted();
    }
}
