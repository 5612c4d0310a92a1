package org.folkmoot.imports.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.folkmoot.assembly.Slip;
import org.folkmoot.imports.NameText;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed about slips.
 *
 * @param whose finds people
 * @param pile the day of slips that name none themselves
 * @param today no slip names a later day
 * @param isMember who can sign for an organisation: whoever left can no longer
 */
public record SlipReader(Whose whose, Day pile, Day today, Predicate<Id> isMember) {
    /** As many letters as a reason has at most: it stands in one line of a statement. */
    public static final int LONGEST_REASON = 200;

    private static final Pattern SIGNERS = Pattern.compile("\\s*[;&]\\s*");

    /** Leaves reading a slip. */
    private static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient SlipRead.Wrong wrong;

        Unclear(Field field, Sentence why) {
            super(why.key());
            this.wrong = new SlipRead.Wrong(field, why);
        }
    }

    /** Reads one slip. */
    public SlipRead read(SlipText text) {
        if (text.isBlank()) {
            return new SlipRead.Blank();
        }
        try {
            String number = number(text.slip());
            Person payer = person(Field.PAYER, text.payer());
            Id payee = payee(text.payee());
            if (payer.id().equals(payee)) {
                throw new Unclear(Field.PAYEE, Sentence.of("refusal.pays-oneself", payer.id()));
            }
            Circles amount = amount(text.amount());
            Day day = day(text.day());
            Optional<Assent> assent = Agreed.read(text.agreed());
            if (assent.isEmpty()) {
                throw new Unclear(
                        Field.AGREED, Sentence.of("slips.agreed", text.agreed().strip()));
            }
            if (assent.get() == Assent.SIGNATURE && number.isEmpty()) {
                throw new Unclear(Field.SLIP, Sentence.of("slips.number.missing"));
            }
            return new SlipRead.Good(
                    new UncoveredSlip(
                            payer.id(), payee, amount, number, assent.get(), day, signers(payer, text.signers())),
                    reason(text.reason()));
        } catch (Unclear unclear) {
            return unclear.wrong;
        }
    }

    private static String number(String typed) throws Unclear {
        String number = TypedSlipNumber.read(typed);
        if (Slip.isTooLong(number)) {
            throw new Unclear(Field.SLIP, Sentence.of("slips.number.long", Slip.LONGEST));
        }
        return number;
    }

    private Person person(Field field, String typed) throws Unclear {
        return switch (whose.find(typed)) {
            case Whose.Answer.Found(Person person) -> person;
            case Whose.Answer.Fund fund -> throw new Unclear(field, Sentence.of("refusal.fund-by-decision"));
            case Whose.Answer.Not(Sentence why) -> throw new Unclear(field, why);
        };
    }

    private Id payee(String typed) throws Unclear {
        return whose.find(typed) instanceof Whose.Answer.Fund(Id account)
                ? account
                : person(Field.PAYEE, typed).id();
    }

    private static Circles amount(String typed) throws Unclear {
        return switch (TypedAmount.read(typed)) {
            case TypedAmount.Amount(Circles circles) -> circles;
            case TypedAmount.Nothing nothing -> throw new Unclear(Field.AMOUNT, Sentence.of("slips.amount.missing"));
            case TypedAmount.Wrong(String cause) -> throw new Unclear(Field.AMOUNT, Sentence.of(cause));
        };
    }

    private Day day(String typed) throws Unclear {
        Day day = typed.isBlank()
                ? pile
                : TypedDate.read(typed)
                        .orElseThrow(() -> new Unclear(Field.DAY, Sentence.of("slips.day", typed.strip())));
        if (today.isBefore(day)) {
            throw new Unclear(Field.DAY, Sentence.of("money.missing.day-ahead"));
        }
        return day;
    }

    /** Where an organisation has just as many payers as have to sign, nobody else can have signed. */
    private @Nullable People signers(Person payer, String typed) throws Unclear {
        Mandate named = payer.mandate();
        Mandate mandate = named == null ? null : named.among(isMember);
        if (mandate == null) {
            if (!typed.isBlank()) {
                throw new Unclear(Field.SIGNERS, Sentence.of("refusal.signs-for-a-person", payer.id()));
            }
            return null;
        }
        if (mandate.isShort()) {
            throw new Unclear(Field.SIGNERS, Sentence.of("refusal.mandate-short", payer.id(), mandate.signersNeeded()));
        }
        if (typed.isBlank()) {
            if (mandate.payers().size() == mandate.signersNeeded()) {
                return new People(mandate.payers());
            }
            throw new Unclear(
                    Field.SIGNERS,
                    Sentence.of("refusal.mandate", payer.id(), mandate.payers(), mandate.signersNeeded()));
        }
        List<Id> signers = new ArrayList<>();
        for (String name : SIGNERS.split(typed.strip())) {
            // a comma can be part of a name, and stand between two
            boolean several = name.contains(",") && !(whose.find(name) instanceof Whose.Answer.Found);
            for (String each : several ? name.split(",") : new String[] {name}) {
                signers.add(person(Field.SIGNERS, each).id());
            }
        }
        if (!mandate.allows(signers)) {
            throw new Unclear(
                    Field.SIGNERS,
                    Sentence.of("refusal.mandate", payer.id(), mandate.payers(), mandate.signersNeeded()));
        }
        return new People(signers);
    }

    private static String reason(String typed) throws Unclear {
        String reason = NameText.clean(typed);
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new Unclear(Field.REASON, Sentence.of("slips.reason.long", LONGEST_REASON));
        }
        return reason;
    }
}
