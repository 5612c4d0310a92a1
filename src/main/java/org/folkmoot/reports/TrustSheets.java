package org.folkmoot.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * The sheets of a trust round, to print: one a person, with everybody's number and name to tick, and a signature.
 *
 * <p>Members and people who wait to join have sheets and stand on them, as when sheets are typed in. Up to
 * {@value #MOST_NAMES} names are ticked on the sheet itself. A larger assembly prints the names once, to hang up, and a
 * slip a person on which numbers are written: ten pages of names for each of thousands would help nobody.
 */
public final class TrustSheets {
    /** With more names than this, people write numbers from a list that hangs on the wall. */
    public static final int MOST_NAMES = 400;

    private static final int SLIPS_ON_A_PAGE = 2;
    private static final int LINES_ON_A_SLIP = 3;
    private static final String ACCEPTED = "✓";
    private static final String ASKED = "→ ";

    private final Assembly state;
    private final long at;
    private final Voice voice;
    private final List<Person> people;
    private final Function<Id, Set<Id>> asked;
    private final Html html = new Html();

    private TrustSheets(Assembly state, long at, Function<Id, Set<Id>> asked, Voice voice) {
        this.state = state;
        this.at = at;
        this.voice = voice;
        this.asked = asked;
        this.people = state.people().everybody().stream()
                .filter(person -> hasSheet(person.standing(at)))
                .toList();
    }

    /**
     * Returns the sheets of some people as one document, in the order of their numbers.
     *
     * @param at the moment in unix seconds: who has a sheet then, and whose circles are accepted already
     * @param asked those whom somebody is asked about, whose names are marked on their sheet
     */
    public static String of(
            Assembly state, long at, Collection<Id> whose, Function<Id, ? extends Set<Id>> asked, Voice voice) {
        return new TrustSheets(state, at, asked::apply, voice).document(new HashSet<>(whose));
    }

    /**
     * Returns one sheet with a question: whether somebody would accept circles with which another would like to pay them.
     *
     * @param at the moment in unix seconds
     * @param whose who is asked and signs
     * @param payer who would like to pay
     * @param circles whose circles they are asked about
     */
    public static String question(Assembly state, long at, Id whose, Id payer, Collection<Id> circles, Voice voice) {
        return new TrustSheets(state, at, person -> Set.of(), voice).question(whose, payer, new HashSet<>(circles));
    }

    /** Returns how many pages of paper so many sheets with so many names are. */
    public static int pages(int names, int sheets) {
        return names > MOST_NAMES
                ? Density.DENSE.pages(names) + ceil(sheets, SLIPS_ON_A_PAGE)
                : sheets * Density.of(names - 1).pages(names - 1);
    }

    private static boolean hasSheet(Standing standing) {
        return switch (standing) {
            case MEMBER, WAITING -> true;
            case FORMER, ORGANISATION -> false;
        };
    }

    private String document(Set<Id> whose) {
        List<Person> chosen =
                people.stream().filter(person -> whose.contains(person.id())).toList();
        if (people.size() > MOST_NAMES) {
            list();
            for (int from = 0; from < chosen.size(); from += SLIPS_ON_A_PAGE) {
                html.page();
                chosen.subList(from, Math.min(chosen.size(), from + SLIPS_ON_A_PAGE))
                        .forEach(this::slip);
                html.end();
            }
        } else {
            chosen.forEach(this::sheet);
        }
        return html.document(voice.words(), voice.text("forms.trust.name"));
    }

    private String question(Id whose, Id payer, Set<Id> circles) {
        Person person = state.people().find(whose).orElseThrow();
        html.page();
        top(voice.text("forms.trust.sheet", person.number()));
        head(person);
        html.paragraph(voice.text("forms.trust.question", payer, whose));
        html.block("names " + Density.ROOMY.style());
        people.stream()
                .filter(other -> circles.contains(other.id()))
                .forEach(other -> html.name(number(other), name(other), ""));
        html.endBlock();
        signature(person);
        html.end();
        return html.document(voice.words(), voice.text("forms.trust.question.name"));
    }

    private void sheet(Person person) {
        List<Person> others =
                people.stream().filter(other -> !other.id().equals(person.id())).toList();
        Set<Id> accepted = new HashSet<>(state.trust().acceptsFrom(person.id(), at));
        Density density = Density.of(others.size());
        List<List<Person>> pages = density.split(others);
        for (int i = 0; i < pages.size(); i++) {
            html.page();
            top(
                    pages.size() == 1
                            ? voice.text("forms.trust.sheet", person.number())
                            : voice.text("forms.trust.page", person.number(), i + 1, pages.size()));
            head(person);
            html.paragraph(voice.text(accepted.isEmpty() ? "forms.trust.explained" : "forms.trust.explained-already"));
            Set<Id> questions = open(person, accepted);
            if (!questions.isEmpty()) {
                html.paragraph(voice.text("forms.trust.asked"));
            }
            html.block("names " + density.style());
            pages.get(i)
                    .forEach(other -> html.name(
                            number(other),
                            questions.contains(other.id()) ? ASKED + name(other) : name(other),
                            box(accepted.contains(other.id()))));
            html.endBlock();
            signature(person);
            html.end();
        }
    }

    private void slip(Person person) {
        html.block("slip");
        top(voice.text("forms.trust.sheet", person.number()));
        head(person);
        List<Integer> already = new ArrayList<>();
        Set<Id> accepted = new HashSet<>(state.trust().acceptsFrom(person.id(), at));
        people.forEach(other -> {
            if (accepted.contains(other.id())) {
                already.add(other.number());
            }
        });
        html.paragraph(
                already.isEmpty()
                        ? voice.text("forms.trust.write")
                        : voice.text(
                                "forms.trust.write-already",
                                already.stream().map(String::valueOf).toList()));
        Set<Id> questions = open(person, accepted);
        if (!questions.isEmpty()) {
            html.paragraph(voice.text(
                    "forms.trust.asked-numbers",
                    people.stream()
                            .filter(other -> questions.contains(other.id()))
                            .map(other -> String.valueOf(other.number()))
                            .toList()));
        }
        for (int i = 0; i < LINES_ON_A_SLIP; i++) {
            html.line("");
        }
        signature(person);
        html.endBlock();
    }

    /** Returns whom somebody is asked about and has not accepted yet. */
    private Set<Id> open(Person person, Set<Id> accepted) {
        Set<Id> questions = new HashSet<>(asked.apply(person.id()));
        questions.removeAll(accepted);
        return questions;
    }

    private void list() {
        for (List<Person> page : Density.DENSE.split(people)) {
            html.page(voice.text("forms.trust.list"));
            html.block("names " + Density.DENSE.style());
            page.forEach(person -> html.name(number(person), name(person), null));
            html.endBlock().end();
        }
    }

    private void top(String sheet) {
        html.block("top");
        html.words("", voice.text("forms.trust.round", state.founding().name()));
        html.words("", sheet).endBlock();
    }

    /** Says as a sentence and as a drawing who accepts and who pays, so that nobody ticks the wrong way round. */
    private void head(Person person) {
        html.heading(voice.text("forms.trust.title", person.id()));
        html.block("way").words("", voice.text("forms.trust.ticked"));
        html.words("arrow", voice.text("forms.trust.arrow"));
        html.words("", voice.text("forms.trust.payee", person.id())).endBlock();
    }

    private void signature(Person person) {
        html.block("sign").words("", voice.text("forms.trust.day"));
        Mandate mandate = person.mandate();
        if (mandate == null) {
            html.words("", voice.text("forms.trust.signed", person.id())).endBlock();
            return;
        }
        List<Id> signers = mandate.signersOn(Day.of(at), id -> state.people().isMember(id, at));
        String who = mandate.signersNeeded() == 1 ? "forms.trust.one-signs" : "forms.trust.two-sign";
        html.words("", voice.text(who, person.id(), signers)).endBlock();
    }

    private String number(Person person) {
        return Integer.toString(person.number());
    }

    private String name(Person person) {
        return voice.name(person.id());
    }

    private static String box(boolean accepted) {
        return accepted ? ACCEPTED : "";
    }

    private static int ceil(int all, int each) {
        return (all + each - 1) / each;
    }

    /** How close together the names of a page stand. */
    private enum Density {
        ROOMY(72),
        CLOSE(160),
        DENSE(240);

        private final int onAPage;

        Density(int onAPage) {
            this.onAPage = onAPage;
        }

        static Density of(int names) {
            for (Density each : values()) {
                if (names <= each.onAPage) {
                    return each;
                }
            }
            return DENSE;
        }

        String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        int pages(int names) {
            return Math.max(1, ceil(names, onAPage));
        }

        /** Returns the names page by page, as evenly as can be. */
        List<List<Person>> split(List<Person> names) {
            List<List<Person>> pages = new ArrayList<>();
            int each = Math.max(1, ceil(names.size(), pages(names.size())));
            for (int from = 0; from < names.size() || from == 0; from += each) {
                pages.add(names.subList(from, Math.min(names.size(), from + each)));
            }
            return pages;
        }
    }
}
