package org.folkmoot.desktop.money;

import org.folkmoot.desk.Names;
import org.folkmoot.imports.slips.SlipReader;
import org.folkmoot.journal.Texts;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** What a payment is for, or why it is disputed or taken back, as somebody types it: it stands in one line of a statement. */
final class TypedReason {
    private TypedReason() {}

    /** Returns why it cannot be taken as it is typed; null when it can, also when nothing is typed. */
    static @Nullable Sentence wrong(String typed) {
        String reason = typed.strip();
        int letters = reason.codePointCount(0, reason.length());
        return letters > SlipReader.LONGEST_REASON
                ? Sentence.of("money.missing.reason-long", SlipReader.LONGEST_REASON, letters)
                : null;
    }

    /** Returns it as it is kept beside the entry; nothing when nothing is typed. */
    static Texts texts(String typed) {
        return typed.isBlank() ? Texts.NONE : Texts.of(Names.REASON, typed.strip());
    }
}
