package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Who accepts whose circles in the story: close groups, some links between them, and one only link to the north side. */
final class Friendships {
    private static final int WITHIN_GROUP = 38;

    private final Chronicle story;

    Friendships(Chronicle story) {
        this.story = story;
    }

    /** The founders' first trust round, one sheet a person. */
    void firstRound() {
        for (int group = 0; group < Cast.GROUPS.size(); group++) {
            List<String> founders = Cast.GROUPS.get(group).subList(0, Cast.FOUNDERS_A_GROUP);
            for (String truster : founders) {
                story.minutes(1);
                List<String> accepted = new ArrayList<>();
                for (String trusted : founders) {
                    if (!trusted.equals(truster) && (neighbours(founders, truster, trusted) || lucky())) {
                        accepted.add(trusted);
                    }
                }
                give(truster, accepted);
            }
        }
        between("Amina", Cast.SOUTH_LINK);
        between("Noor", "Lena");
        between("Wanda", "Paula");
        between("Rosa", "Emil");
        between(Cast.SOUTH_LINK, Cast.NORTH_LINK);
        oneWay("Farid", "Otto");
        oneWay("Bruno", "Vera");
    }

    /** Members of a newcomer's group accept them, and they accept these members. */
    void welcome(String newcomer, List<String> byWhom) {
        for (String member : byWhom) {
            give(member, List.of(newcomer));
        }
        give(newcomer, byWhom);
    }

    /** Renews what would end, for whoever fills in a sheet again; one person forgets. */
    void renewal() {
        long now = story.now();
        Day soon = Day.of(now).plus(90);
        List<List<Id>> sheets = story.desk().ask(state -> {
            List<List<Id>> all = new ArrayList<>();
            state.people().everybody().forEach(person -> {
                List<Id> sheet = new ArrayList<>();
                sheet.add(person.id());
                state.trust().endingBefore(soon, now).stream()
                        .filter(link -> link.truster().equals(person.id()))
                        .forEach(link -> sheet.add(link.trusted()));
                all.add(sheet);
            });
            return all;
        });
        for (List<Id> sheet : sheets) {
            String name = story.name(sheet.getFirst());
            boolean forgets = name.equals(Cast.INACTIVE) || name.equals(Cast.LEAVES);
            if (sheet.size() > 1 && !forgets) {
                story.minutes(1);
                record(sheet.stream()
                        .skip(1)
                        .map(trusted -> new Pair(sheet.getFirst(), trusted))
                        .toList());
            }
        }
    }

    /** Somebody stops accepting somebody's circles. */
    void end(String truster, String trusted) {
        boolean given = story.desk().ask(state -> state.trust()
                .link(story.id(truster), story.id(trusted), story.now())
                .isPresent());
        if (given) {
            story.does(new TrustWithdrawn(
                    new Pairs(List.of(new Pair(story.id(truster), story.id(trusted)))), TrustSource.SHEET));
        }
    }

    /** Each accepts the other's circles. */
    void between(String one, String other) {
        oneWay(one, other);
        oneWay(other, one);
    }

    /** One accepts the other's circles and not the other way round. */
    void oneWay(String truster, String trusted) {
        give(truster, List.of(trusted));
    }

    private void give(String truster, List<String> accepted) {
        if (!accepted.isEmpty()) {
            record(accepted.stream()
                    .map(trusted -> new Pair(story.id(truster), story.id(trusted)))
                    .toList());
        }
    }

    private void record(List<Pair> rows) {
        Day today = Day.of(story.now());
        long lasts = story.desk().ask(state -> state.rules().number(Rules.TRUST_LASTS, story.now()));
        story.does(new TrustGiven(new Pairs(rows), today.plus(lasts), TrustSource.SHEET));
    }

    /** Neighbours in the list accept each other, so that every group holds together. */
    private static boolean neighbours(List<String> group, String one, String other) {
        int distance = Math.abs(group.indexOf(one) - group.indexOf(other));
        return distance == 1 || distance == group.size() - 1;
    }

    private boolean lucky() {
        return story.chance().nextInt(100) < WITHIN_GROUP;
    }
}
