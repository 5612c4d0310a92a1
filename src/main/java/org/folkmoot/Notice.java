package org.folkmoot;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said before there is a window or a command to say it. */
final class Notice {
    private Notice() {}

    /** The sentence behind the key in the person's language, with its gaps filled. */
    static String of(String key, Object... gaps) {
        ResourceBundle words = ResourceBundle.getBundle("org.folkmoot.words.start", Locale.getDefault());
        return new MessageFormat(words.getString(key), words.getLocale()).format(gaps);
    }
}
