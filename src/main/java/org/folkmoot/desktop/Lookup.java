package org.folkmoot.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.folkmoot.assembly.questions.Found;
import org.folkmoot.desktop.find.Finder;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.MoneyPart;
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

    private final Sitting sitting;
    private final Wording words;
    private final Supplier<Host> host;

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
            actions().filter(action -> NameMatch.fits(action.title(), sought)).forEach(found::add);
        }
        recorded.stream().filter(each -> !isPerson(each)).forEach(each -> found.add(recorded(each)));
        if (!stale.getAsBoolean()) {
            actions()
                    .filter(action -> !NameMatch.fits(action.title(), sought) && fits(action.title(), sought))
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

    private Stream<Finding> actions() {
        return Stream.of(
                action("shell.find.pay", "fth-repeat", to(Doorways::payment)),
                action("shell.find.slips", "fth-layers", to(Doorways::slips)),
                action("shell.find.meet", "fth-message-circle", at(Place.MEETINGS)),
                action("shell.find.bring-in", "fth-upload", to(Doorways::bringIn)),
                action("shell.find.trust-round", "fth-link", to(Doorways::trustRound)),
                action("shell.find.renew-desk", "fth-edit-3", to(Doorways::renewTheDesk)),
                action("shell.find.make-copy", "fth-copy", to(Doorways::makeCopy)),
                action("shell.find.who-waits", "fth-user-plus", to(Doorways::waiting)),
                action("shell.find.close-month", "fth-check-square", to(Doorways::closeMonth)),
                action("shell.find.commons", "fth-layers", to(Doorways::commonCircles)),
                action("shell.find.waiting-slips", "fth-layers", to(Doorways::waitingSlips)),
                action("shell.find.ledger", "fth-repeat", part(MoneyPart.LEDGER)),
                action("shell.find.accounts", "fth-repeat", part(MoneyPart.ACCOUNTS)),
                action("shell.find.statement", "fth-repeat", part(MoneyPart.ACCOUNTS)),
                action("shell.find.fund", "fth-repeat", part(MoneyPart.FUND)),
                action("shell.find.charts", "fth-bar-chart-2", part(MoneyPart.CHARTS)),
                action("shell.find.noticed", "fth-repeat", part(MoneyPart.NOTICED)),
                action("shell.find.check", "fth-repeat", part(MoneyPart.CHECK)));
    }

    private Runnable part(MoneyPart part) {
        return to(ways -> ways.money(part));
    }

    private Finding action(String key, String icon, Runnable does) {
        return new Finding(words.text("shell.find.action"), words.text(key), "", icon, does);
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
