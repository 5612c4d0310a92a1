package org.folkmoot.words;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The merged words in the form that FXML asks for; patterns without places are shown as they will read. */
final class Words extends ResourceBundle {
    private final Map<String, String> patterns;

    Words(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String pattern = patterns.get(key);
        return pattern == null ? null : new MessageFormat(pattern, Locale.ROOT).format(new Object[0]);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(patterns.keySet());
    }
}
