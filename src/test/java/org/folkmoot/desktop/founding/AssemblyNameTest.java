package org.folkmoot.desktop.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** An assembly is called by the rule by which people are. */
class AssemblyNameTest {
    private final FoundingModel model = new FoundingModel();
    private final FoundingMissing missing = new FoundingMissing(Wording.in(Locale.ENGLISH), model);

    @Test
    void what_cannot_be_seen_is_no_name_and_is_left_away_from_one() {
        model.name().set("\u200b");
        assertEquals("The assembly needs a name.", missing.name());
        model.name().set(" Vil\u200blage\u202e of  us ");
        assertEquals("", missing.name());
        assertEquals("Village of us", model.cleanName());
    }

    @Test
    void line_breaks_and_control_characters_are_refused_with_the_reason() {
        for (String name : List.of("Two\nlines", "\u001b[2JINTACT.", "=1+1", "…")) {
            model.name().set(name);
            assertFalse(missing.name().isEmpty(), name);
        }
    }
}
