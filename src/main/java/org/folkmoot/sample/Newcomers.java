package org.folkmoot.sample;

import java.util.List;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.terms.Id;

/** Who asks to join in the story, and who accepts their circles before the assembly votes. */
final class Newcomers {
    private static final int ACCEPTED_BY = 5;

    private final Chronicle story;
    private final Friendships friendships;

    Newcomers(Chronicle story, Friendships friendships) {
        this.story = story;
        this.friendships = friendships;
    }

    /** People ask to join in a month, and members of their group accept them; returns who can be voted on. */
    List<Id> apply(int month) {
        List<String> names =
                switch (month) {
                    case 1 -> List.of("Béla", "Hugo", Cast.INACTIVE);
                    case 3 -> List.of("Ines", "Greta", "Kofi");
                    case 5 -> List.of("Tala", "Uwe", "Hana");
                    case 9 -> List.of("Zoe", "Elif", "Lior");
                    case 11 -> List.of("Jana", "Milan", "Søren");
                    default -> List.of();
                };
        return ask(names, ACCEPTED_BY);
    }

    /** Three wait when the story stops; one of them is accepted by too few yet. */
    void waiting() {
        ask(List.of("Ngozi", "أمين"), 3);
        ask(List.of("Дмитро"), 2);
    }

    private List<Id> ask(List<String> names, int acceptedBy) {
        if (names.isEmpty()) {
            return List.of();
        }
        story.minutes(10);
        story.does(new JoinApplied(names.size()), Texts.NONE.with(Names.NAMES, names));
        for (String name : names) {
            story.minutes(2);
            List<String> group = groupOf(name);
            List<String> known = group.subList(0, Cast.FOUNDERS_A_GROUP).stream()
                    .filter(member -> !member.equals(Cast.LEAVES))
                    .toList();
            friendships.welcome(name, known.subList(0, acceptedBy));
        }
        return names.stream().map(story::id).toList();
    }

    private static List<String> groupOf(String name) {
        return Cast.GROUPS.stream()
                .filter(group -> group.contains(name))
                .findFirst()
                .orElse(Cast.GROUPS.getFirst());
    }
}
