package org.folkmoot.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.assembly.questions.Found;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.assembly.questions.LedgerWord;
import org.folkmoot.desktop.find.Finder;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.desktop.money.LedgerSought;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** Finds people, proposals, meetings, payments, rules and what can be done, in an open assembly. */
final class Lookup implements Finder {
    private static final int MOST = 12;
    private static final int MOST_RULES = 5;
    private static final int MOST_PAYMENTS = 12;

    private final Sitting sitting;
    private final Wording words;
    private final Supplier<Host> host;
    private final List<Deeds.Deed> deeds = Deeds.all();

    /** Composes it; the host is asked only when somebody goes to what was found. */
    Lookup(Sitting sitting, Wording words, Supplier<Host> host) {
        this.sitting = sitting;
        this.words = words;
        this.host = host;
    }

    @Override
    public List<Finding> find(String typed, BooleanSupplier stale) {
        String sought = typed.strip().toLowerCase(words.locale());
        List<Finding> found = new ArrayList<>();
        List<Found> recorded =
                sought.isEmpty() ? List.of() : sitting.desk().search().find(typed.strip(), MOST);
        // people first, for whom most look; then what can be done, before every payment that only speaks of it
        recorded.stream().filter(Lookup::isPerson).forEach(each -> found.add(recorded(each)));
        if (!stale.getAsBoolean()) {
            deeds.stream()
                    .filter(deed -> deed.isNamed(words, sought))
                    .map(this::done)
                    .forEach(found::add);
        }
        List<LedgerRow> payments = stale.getAsBoolean() ? List.of() : payments(typed);
        payments.forEach(row -> found.add(payment(row)));
        Set<Id> shown = payments.stream().map(row -> Id.of(row.entry())).collect(Collectors.toSet());
        recorded.stream()
                .filter(each -> !isPerson(each) && !shown.contains(each.id()))
                .forEach(each -> found.add(recorded(each)));
        if (!stale.getAsBoolean()) {
            deeds.stream()
                    .filter(deed -> !deed.isNamed(words, sought) && deed.isMeant(words, sought))
                    .map(this::done)
                    .forEach(found::add);
        }
        if (!sought.isEmpty() && !stale.getAsBoolean()) {
            rules().filter(rule -> fits(rule.title() + " " + rule.subtitle(), sought))
                    .limit(MOST_RULES)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isPerson(Found found) {
        return found.kind() == Found.Kind.PERSON;
    }

    private Finding recorded(Found found) {
        return switch (found.kind()) {
            case PERSON ->
                new Finding(
                        words.text("shell.find.person"),
                        found.text(),
                        "",
                        "fth-user",
                        to(ways -> ways.person(found.id())));
            case PROPOSAL -> decided(found);
            case MEETING ->
                new Finding(
                        words.text("shell.find.meeting"),
                        found.text(),
                        which(found.id()),
                        "fth-message-circle",
                        to(ways -> ways.meeting(found.id())));
            case PAYMENT ->
                new Finding(
                        words.text("shell.find.payment"),
                        found.text(),
                        "",
                        "fth-repeat",
                        to(ways -> ways.paymentOf(found.id())));
        };
    }

    /** Meetings often begin with the same item; number and day tell them apart. */
    private String which(Id meeting) {
        return sitting.desk().ask(state -> {
            Meeting found = state.meetings().get(meeting);
            return found == null
                    ? ""
                    : words.text("meeting.number", found.number()) + " \u00b7 "
                            + words.figures().day(Day.of(found.openedAt()));
        });
    }

    private Finding decided(Found found) {
        String number = sitting.desk().ask(state -> {
            var proposal = state.proposals().get(found.id());
            return proposal == null ? "" : words.text("shell.find.proposal.number", proposal.number());
        });
        return new Finding(
                words.text("shell.find.proposal"),
                found.text(),
                number,
                "fth-check-square",
                to(ways -> ways.decision(found.id())));
    }

    private Stream<Finding> rules() {
        return Rules.list().stream()
                .map(rule -> new Finding(
                        words.text("shell.find.rule"),
                        words.text("rule." + rule.id() + ".name"),
                        words.say(RuleSentences.holding(sitting.desk(), rule), sitting::name),
                        "fth-book-open",
                        at(Place.RULES)));
    }

    private Finding done(Deeds.Deed deed) {
        return new Finding(words.text("shell.find.action"), words.text(deed.key()), "", deed.icon(), () -> deed.does()
                .accept(host.get(), new Doorways(sitting, host.get())));
    }

    /** Payments that are meant by the number of their slip or by their amount, which the record has as no text. */
    private List<LedgerRow> payments(String typed) {
        List<LedgerWord> sought = new LedgerSought(words, kind -> "").words(typed);
        if (sought.stream().allMatch(word -> word.amounts().isEmpty() && word.slip() != LedgerWord.Slip.ONLY)) {
            return List.of();
        }
        LedgerFilter filter = new LedgerFilter(null, null, Set.of(LedgerRow.Kind.PAYMENT), null, sought);
        return sitting.desk().ledger().page(filter, Long.MAX_VALUE, MOST_PAYMENTS);
    }

    private Finding payment(LedgerRow row) {
        Day day = Day.of(row.at());
        return new Finding(
                words.text("shell.find.payment"),
                words.text(
                        "shell.find.payment.between",
                        sitting.name(Objects.requireNonNull(row.from())),
                        sitting.name(Objects.requireNonNull(row.to()))),
                row.slip().isBlank()
                        ? words.text("shell.find.payment.of", row.amount(), day)
                        : words.text("shell.find.payment.slip", row.amount(), row.slip(), day),
                "fth-repeat",
                to(ways -> ways.paymentOf(Id.of(row.entry()))));
    }

    private Runnable to(Consumer<Doorways> way) {
        return () -> way.accept(new Doorways(sitting, host.get()));
    }

    private Runnable at(Place place) {
        return () -> host.get().go(place);
    }

    private boolean fits(String text, String sought) {
        return text.toLowerCase(words.locale()).contains(sought);
    }
}
