package org.folkmoot.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.folkmoot.trust.OnlyLinks.CutPair;
import org.folkmoot.trust.OnlyLinks.CutPerson;
import org.junit.jupiter.api.Test;

class OnlyLinksTest {
    private final List<Link> links = new ArrayList<>();

    private void oneWay(int truster, int trusted) {
        links.add(Link.given(Ids.person(truster), Ids.person(trusted), 0, new Day(365)));
    }

    private void mutual(int one, int other) {
        oneWay(one, other);
        oneWay(other, one);
    }

    private void circle(int first, int last) {
        for (int n = first; n < last; n++) {
            mutual(n, n + 1);
        }
        mutual(last, first);
    }

    private static List<Id> people(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Ids::person).toList();
    }

    @Test
    void two_people_alone_can_link_two_groups() {
        circle(0, 5);
        circle(10, 13);
        mutual(5, 10);
        OnlyLinks found = OnlyLinks.among(links);
        assertEquals(List.of(new CutPair(Ids.person(10), Ids.person(5), 4)), found.pairs());
        assertEquals(people(10, 13), found.cutOff(found.pairs().getFirst()));
        assertEquals(List.of(new CutPerson(Ids.person(5), 4), new CutPerson(Ids.person(10), 3)), found.people());
        assertEquals(
                List.of(people(0, 4), people(10, 13)), found.groupsWithout(Ids.person(5)), "the largest group first");
    }

    @Test
    void one_person_can_link_two_groups_without_any_pair() {
        circle(0, 5);
        circle(5, 8);
        OnlyLinks found = OnlyLinks.among(links);
        assertEquals(List.of(new CutPerson(Ids.person(5), 3)), found.people());
        assertTrue(found.pairs().isEmpty());
    }

    @Test
    void in_a_circle_nobody_is_an_only_link() {
        circle(0, 9);
        OnlyLinks found = OnlyLinks.among(links);
        assertTrue(found.people().isEmpty());
        assertTrue(found.pairs().isEmpty());
    }

    @Test
    void trust_in_one_direction_does_not_count() {
        circle(0, 5);
        oneWay(5, 6);
        assertTrue(OnlyLinks.among(links).pairs().isEmpty());
        assertTrue(OnlyLinks.among(List.of()).people().isEmpty());
    }

    @Test
    void ten_thousand_people_in_a_row_are_no_trouble() {
        for (int n = 0; n < 10_000; n++) {
            mutual(n, n + 1);
        }
        OnlyLinks found = OnlyLinks.among(links);
        assertEquals(10_000, found.pairs().size());
        assertEquals(9_999, found.people().size());
        assertEquals(5_000, found.pairs().getFirst().cutOff());
    }

    @Test
    void it_finds_the_same_as_taking_away_one_after_the_other() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            links.clear();
            int size = 2 + random.nextInt(12);
            for (int link = random.nextInt(size * 2); link >= 0; link--) {
                int one = random.nextInt(size);
                int other = random.nextInt(size);
                if (one != other) {
                    mutual(one, other);
                }
            }
            OnlyLinks found = OnlyLinks.among(links);
            Set<CutPerson> people = new HashSet<>();
            for (int n = 0; n < size; n++) {
                List<List<Id>> groups = found.groupsWithout(Ids.person(n));
                int cutOff = groups.stream().skip(1).mapToInt(List::size).sum();
                if (cutOff > 0) {
                    people.add(new CutPerson(Ids.person(n), cutOff));
                }
            }
            assertEquals(people, new HashSet<>(found.people()), "seed " + seed);
            assertEquals(pairsOneByOne(), new HashSet<>(found.pairs()), "seed " + seed);
        }
    }

    private Set<CutPair> pairsOneByOne() {
        Set<CutPair> pairs = new HashSet<>();
        for (Link link : links) {
            Set<Id> here = withoutLink(link, link.truster());
            Set<Id> there = withoutLink(link, link.trusted());
            boolean smaller = here.size() < there.size()
                    || here.size() == there.size() && link.truster().compareTo(link.trusted()) < 0;
            if (!here.contains(link.trusted()) && smaller) {
                pairs.add(new CutPair(link.truster(), link.trusted(), here.size()));
            }
        }
        return pairs;
    }

    private Set<Id> withoutLink(Link without, Id start) {
        Set<Id> both = Set.of(without.truster(), without.trusted());
        Set<Id> found = new HashSet<>(Set.of(start));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Link link : links) {
                boolean taken = both.contains(link.truster()) && both.contains(link.trusted());
                if (!taken && found.contains(link.truster())) {
                    grew |= found.add(link.trusted());
                }
            }
        }
        return found;
    }
}
