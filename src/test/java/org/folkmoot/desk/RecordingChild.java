package org.folkmoot.desk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * A process of its own that records and says what was recorded, until it is killed.
 *
 * <p>It opens the folder when its input says so, and from then on prints for each deed the ids of its entries in one
 * line; {@code closed} after a clean close.
 */
final class RecordingChild {
    private static final Circles A_THOUSANDTH = Circles.ofAtto("1000000000000000");

    private final PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SplittableRandom random;
    private final Desk desk;
    private final long[] clock;

    private RecordingChild(Desk desk, long[] clock, SplittableRandom random) {
        this.desk = desk;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Takes the folder of the assembly, that of the keys, a seed, how many deeds to record, and how many slips each is: 0
     * for deeds of every kind.
     */
    public static void main(String[] args) throws Exception {
        if (System.in.read() < 0) {
            return;
        }
        long[] clock = {Village.FOUNDED_AT};
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[2]));
        DeskSetting setting = new DeskSetting(new RealDisk(), Path.of(args[1]), () -> clock[0], random);
        Desk desk = Village.ready(Desk.open(Path.of(args[0]), setting, Progress.SILENT));
        clock[0] = desk.ask(state -> state.latest()) + 3_600;
        new RecordingChild(desk, clock, random).run(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
    }

    private void run(int deeds, int slips) throws Exception {
        Recording income = desk.takeSeat(person());
        if (income != null) {
            say(income);
        }
        for (int i = 0; i < deeds; i++) {
            clock[0] += random.nextInt(3_000);
            say(slips == 0 ? next() : pile(slips));
        }
        desk.close();
        said.println("closed");
        System.in.read();
    }

    private Recording next() {
        return switch (random.nextInt(6)) {
            case 0 -> desk.record(new JoinApplied(2), Texts.NONE.with(Names.NAMES, List.of("Zoë", "Ο Γιάννης")));
            case 1 ->
                desk.record(3, writer -> {
                    Entry first = writer.add(new JoinApplied(1), Texts.of(Names.NAMES, "Ide " + random.nextInt(1_000)));
                    writer.add(new JoinApplied(1), Texts.of(Names.NAMES, "Odo"));
                    writer.add(trust(person(), Id.of(first.id())), Texts.NONE);
                });
            case 2 -> applications(random.nextInt(2, 6));
            case 3 -> meeting();
            default -> pay();
        };
    }

    private Recording applications(int entries) {
        return desk.record(entries, writer -> {
            for (int i = 0; i < entries; i++) {
                writer.add(new JoinApplied(1), Texts.of(Names.NAMES, "Nr. " + i));
            }
        });
    }

    /** A pile of slips from a market is one deed. */
    private Recording pile(int slips) {
        return desk.record(slips, writer -> {
            for (int i = 0; i < slips; i++) {
                writer.add(payment(), Texts.of(Names.REASON, "Brot und Äpfel"));
            }
        });
    }

    private Recording pay() {
        return desk.record(payment(), Texts.of(Names.REASON, "Brot und Äpfel"));
    }

    private PaymentMade payment() {
        Id payer = person();
        Id payee = payer;
        while (payee.equals(payer)) {
            payee = person();
        }
        Leg leg = new Leg(payer, payee, payer, A_THOUSANDTH);
        String slip = "s" + random.nextLong(1_000_000_000L);
        return new PaymentMade(payer, payee, List.of(leg), slip, Assent.SIGNATURE, Day.of(clock[0]));
    }

    private Recording meeting() {
        Meeting open = desk.ask(state -> state.openMeeting());
        if (open == null) {
            return desk.record(new MeetingOpened(null, person(), null), Texts.NONE);
        }
        Act act =
                open.present().isEmpty() ? new Arrived(open.id(), new People(members())) : new MeetingClosed(open.id());
        return desk.record(act, Texts.NONE);
    }

    private TrustGiven trust(Id truster, Id trusted) {
        return new TrustGiven(
                new Pairs(List.of(new Pair(truster, trusted))), Day.of(clock[0]).plus(300), TrustSource.SHEET);
    }

    private List<Id> members() {
        return desk.ask(state -> state.people().everybody().stream()
                .filter(person -> person.isMember(clock[0]))
                .map(person -> person.id())
                .toList());
    }

    private Id person() {
        List<Id> members = members();
        return members.get(random.nextInt(members.size()));
    }

    /** Says what is recorded, and only that; something refused is a mistake of this test. */
    private void say(Recording recording) {
        StringBuilder line = new StringBuilder();
        for (Entry entry : Village.recorded(recording).entries()) {
            line.append(entry.id()).append(' ');
        }
        said.println(line.append("done"));
    }
}
