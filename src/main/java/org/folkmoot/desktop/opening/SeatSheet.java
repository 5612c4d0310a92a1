package org.folkmoot.desktop.opening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Asks who is recording: type a few letters, Enter. Taking the seat issues everybody's income up to the hour, unless each
 * collects their own.
 */
public final class SeatSheet {
    private record Seats(List<Id> members, Set<Id> keepers, boolean issues) {}

    private final Host host;
    private final Sitting sitting;
    private final Runnable seated;

    /**
     * Prepares to ask.
     *
     * @param seated is run when somebody has taken the desk
     */
    public SeatSheet(Host host, Sitting sitting, Runnable seated) {
        this.host = host;
        this.sitting = sitting;
        this.seated = seated;
    }

    /** Asks in a sheet over the window. */
    public void show() {
        long now = sitting.now();
        sitting.ask(host, state -> seats(state, now), seats -> host.sheet(sheet(seats)));
    }

    private static Seats seats(Assembly state, long now) {
        Effect.DeskKept desk = state.desk(Math.max(now, state.latest()));
        Set<Id> keepers = desk == null ? Set.of() : Set.copyOf(desk.keepers());
        return new Seats(
                state.people().who(Standing.MEMBER, Math.max(now, state.latest())).stream()
                        .map(Person::id)
                        .sorted((a, b) -> Boolean.compare(keepers.contains(b), keepers.contains(a)))
                        .toList(),
                keepers,
                state.incomeDue(now).isPresent() || !state.income().isCollected(Day.of(now)));
    }

    private Sheet sheet(Seats seats) {
        NameField<Id> who = new NameField<>(
                host.words().text("opening.seat.prompt"),
                host.words().text("parts.name.nobody"),
                seats::members,
                sitting::name,
                id -> seats.keepers().contains(id) ? host.words().text("opening.seat.keeper") : "",
                this::take);
        who.field().setId("seat-name");
        Button look = new Button(host.words().text("opening.seat.look"));
        look.setId("seat-look");
        look.setCancelButton(true);
        look.setOnAction(event -> host.closeSheet());
        return new Sheet(
                host.words().text("opening.seat"),
                List.of(
                        new SentenceLabel(host.words().text("opening.seat.why")),
                        who,
                        new SentenceLabel(
                                host.words().text(seats.issues() ? "opening.seat.income" : "opening.seat.collected"),
                                "soft")),
                List.of(look));
    }

    private void take(Id member) {
        host.closeSheet();
        host.work().quietly(progress -> Optional.ofNullable(sitting.desk().takeSeat(member)), issued -> {
            host.tell(host.words().text("opening.seat.taken", sitting.name(member)));
            issued.ifPresent(recording -> sitting.say(host, recording, recorded -> {}));
            seated.run();
        });
    }
}
