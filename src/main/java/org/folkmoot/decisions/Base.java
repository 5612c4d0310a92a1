package org.folkmoot.decisions;

/** Of what a threshold is a share. */
public enum Base {
    /** Yes and no. */
    YES_NO("yes-no"),
    /** Yes, no and abstentions. */
    YES_NO_ABSTAIN("yes-no-abstain"),
    /** Valid votes; with one question, the same as yes, no and abstentions. */
    VALID("valid"),
    /** All votes handed in, the invalid ones too. */
    CAST("cast"),
    /** Those present who may vote, when the vote closes. */
    PRESENT("present"),
    /** All who may vote. */
    ENTITLED("entitled");

    private final String code;

    Base(String code) {
        this.code = code;
    }

    /** Returns the code that stands in rules and acts, such as {@code yes-no}. */
    public String code() {
        return code;
    }

    /** Returns the base of a code; throws {@link IllegalArgumentException} when there is none. */
    public static Base ofCode(String code) {
        for (Base base : values()) {
            if (base.code.equals(code)) {
                return base;
            }
        }
        throw new IllegalArgumentException("not a base: " + code);
    }

    /** Returns how many that are in a count. */
    public long of(Tally tally) {
        return switch (this) {
            case YES_NO -> tally.yes() + tally.no();
            case YES_NO_ABSTAIN, VALID -> tally.yes() + tally.no() + tally.abstain();
            case CAST -> tally.cast();
            case PRESENT -> tally.present();
            case ENTITLED -> tally.entitled();
        };
    }
}
