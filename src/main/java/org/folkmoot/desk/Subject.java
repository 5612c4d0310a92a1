package org.folkmoot.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.assembly.Effect;

/** What a change is about, so that only screens that show it ask again. */
public enum Subject {
    PEOPLE,
    TRUST,
    MEETINGS,
    DECISIONS,
    RULES,
    MONEY,

    /** Who records now; it is nothing of the record, and changes what can be done anywhere. */
    RECORDER;

    /** Returns the subjects that effects change. */
    static Set<Subject> of(Collection<Effect> effects) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (Effect effect : effects) {
            subjects.add(of(effect));
        }
        return subjects;
    }

    private static Subject of(Effect effect) {
        return switch (effect) {
            case Effect.AssemblyFounded e -> RULES;
            case Effect.DeskKept e -> RULES;
            case Effect.DeskHeld e -> RULES;
            case Effect.FoundingComplete e -> PEOPLE;
            case Effect.PersonSet e -> PEOPLE;
            case Effect.TrustSet e -> TRUST;
            case Effect.TrustEnded e -> TRUST;
            case Effect.NoticeSet e -> MEETINGS;
            case Effect.MeetingSet e -> MEETINGS;
            case Effect.ProposalSet e -> DECISIONS;
            case Effect.VoteSet e -> DECISIONS;
            case Effect.RuleDated e -> RULES;
            case Effect.RulesHeld e -> RULES;
            case Effect.Posted e -> MONEY;
            case Effect.IncomeUpTo e -> MONEY;
            case Effect.CollectedUpTo e -> MONEY;
            case Effect.WelcomedUpTo e -> MONEY;
            case Effect.PaymentSet e -> MONEY;
            case Effect.SlipSet e -> MONEY;
            case Effect.GrantPaid e -> MONEY;
            case Effect.DisputeSet e -> MONEY;
            case Effect.BooksClosed e -> MONEY;
        };
    }
}
