package org.folkmoot.desktop.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.imports.NameText;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Names as somebody typed them, one a line, before they are recorded. Nothing is cut or left out in silence: what cannot
 * be taken as a name is said, by its line, and waits to be mended.
 *
 * @param names the names in their order, without blank lines, in one form of writing
 * @param problem why they cannot be recorded as they are; null when they can
 */
record TypedNames(List<String> names, @Nullable Sentence problem) {
    /** As many people as one entry holds. */
    private static final int MOST = 1_000;

    /** Keeps its own copy. */
    TypedNames {
        names = List.copyOf(names);
    }

    /**
     * Reads what somebody typed.
     *
     * @param known the names of those who are here already, in the form that {@link NameText#alike} gives
     */
    static TypedNames read(String typed, Set<String> known) {
        List<String> names = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Sentence problem = null;
        List<String> lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Sentence wrong =
                    switch (NameText.judge(lines.get(i))) {
                        case NameText.Judged.Bad(Sentence reason) -> reason;
                        case NameText.Judged.Good good -> {
                            names.add(good.name());
                            String alike = NameText.alike(good.name());
                            yield known.contains(alike)
                                    ? Sentence.of("people.names.known", good.name())
                                    : before.add(alike) ? null : Sentence.of("people.names.twice", good.name());
                        }
                    };
            if (problem == null && wrong != null) {
                problem = lines.size() == 1 ? wrong : Sentence.of("people.names.line", i + 1, wrong);
            }
        }
        return new TypedNames(
                names, problem == null && names.size() > MOST ? Sentence.of("people.names.many", MOST) : problem);
    }

    /** Tells whether there is something that can be recorded. */
    boolean areReady() {
        return problem == null && !names.isEmpty();
    }
}
