package org.folkmoot;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The house from top to bottom, and what an arrow in it may do. A room is a package directly under org.folkmoot. */
final class Floors {
    /** The room of the main class, which has no name of its own. */
    static final String FRONT_DOOR = "";

    private static final String ROOT = "org.folkmoot";
    private static final String WORDS = "words";
    private static final List<List<String>> FROM_TOP = List.of(
            List.of(FRONT_DOOR),
            List.of("desktop", "cli"),
            List.of("sample", "reports", "copies", "drawing", "imports"),
            List.of("desk"),
            List.of("store"),
            List.of("assembly"),
            List.of("journal"),
            List.of("power"),
            List.of("money", "meetings"),
            List.of("trust", "decisions"),
            List.of("people", "rules"),
            List.of(WORDS),
            List.of("terms"));

    private Floors() {}

    /** The rooms from power down to terms: values in, values out. */
    static String[] pureRooms() {
        return packages("terms", "people", "rules", "trust", "decisions", "money", "meetings", "power");
    }

    /** The rooms in which something is recorded or counted. */
    static String[] exactRooms() {
        return packages("terms", "people", "rules", "trust", "decisions", "money", "meetings", "journal", "assembly");
    }

    /** The patterns that match these rooms with all that is in them. */
    static String[] packages(String... rooms) {
        return List.of(rooms).stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    }

    /** Only ever down, and into words only from the desk or above. */
    static ArchCondition<JavaClass> onlyPointDownwards() {
        return new ArchCondition<>("only point downwards") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = arrow.getTargetClass().getBaseComponentType();
                    if (to.getPackageName().startsWith(ROOT) && !isAllowed(room(from), room(to))) {
                        events.add(SimpleConditionEvent.violated(from, arrow.getDescription()));
                    }
                }
            }
        };
    }

    /** Standing on a floor at all: a new room is put into the table before it is used. */
    static ArchCondition<JavaClass> standOnAFloor() {
        return new ArchCondition<>("stand on a floor") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (FROM_TOP.stream().noneMatch(floor -> floor.contains(room(one)))) {
                    events.add(SimpleConditionEvent.violated(one, one.getName() + " is in a room without a floor"));
                }
            }
        };
    }

    static boolean isAllowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        boolean downwards = floor(from) < floor(to);
        return downwards && (!to.equals(WORDS) || floor(from) <= floor("desk"));
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FROM_TOP.size(); floor++) {
            if (FROM_TOP.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new IllegalArgumentException("no floor for the room " + room);
    }

    private static String room(JavaClass one) {
        String within = one.getPackageName().substring(ROOT.length());
        return within.isEmpty() ? FRONT_DOOR : within.substring(1).split("\\.", 2)[0];
    }
}
