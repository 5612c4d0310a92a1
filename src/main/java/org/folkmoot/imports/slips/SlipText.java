package org.folkmoot.imports.slips;

import java.util.List;

/**
 * A slip as somebody typed it; nothing in it is understood yet.
 *
 * @param slip the number on the paper
 * @param payer who pays: a name, or # and a number of the record
 * @param payee who is paid
 * @param amount how much
 * @param reason what it is for
 * @param day the day that the slip names; empty for the day of the pile
 * @param agreed how the payer agreed: signed or present; empty for signed
 * @param signers who signed for an organisation, with semicolons between them; mostly empty
 */
public record SlipText(
        String slip,
        String payer,
        String payee,
        String amount,
        String reason,
        String day,
        String agreed,
        String signers) {
    /** Nothing typed. */
    public static final SlipText EMPTY = new SlipText("", "", "", "", "", "", "", "");

    /** What is typed about a slip, in the order in which it is typed. */
    public enum Field {
        SLIP,
        PAYER,
        PAYEE,
        AMOUNT,
        REASON,
        DAY,
        AGREED,
        SIGNERS
    }

    /** Returns what is typed in a field. */
    public String get(Field field) {
        return switch (field) {
            case SLIP -> slip;
            case PAYER -> payer;
            case PAYEE -> payee;
            case AMOUNT -> amount;
            case REASON -> reason;
            case DAY -> day;
            case AGREED -> agreed;
            case SIGNERS -> signers;
        };
    }

    /** Returns this with something else in one field. */
    public SlipText with(Field field, String typed) {
        return new SlipText(
                field == Field.SLIP ? typed : slip,
                field == Field.PAYER ? typed : payer,
                field == Field.PAYEE ? typed : payee,
                field == Field.AMOUNT ? typed : amount,
                field == Field.REASON ? typed : reason,
                field == Field.DAY ? typed : day,
                field == Field.AGREED ? typed : agreed,
                field == Field.SIGNERS ? typed : signers);
    }

    /** Tells whether nothing is typed; a day or a word about signing alone is nothing. */
    public boolean isBlank() {
        return List.of(slip, payer, payee, amount, reason, signers).stream().allMatch(String::isBlank);
    }
}
