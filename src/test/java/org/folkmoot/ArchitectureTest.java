package org.folkmoot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The floors of the house. A room that does not exist yet breaks nothing. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.folkmoot");

    @Test
    void every_room_stands_on_a_floor() {
        holds(classes().should(Floors.standOnAFloor()));
    }

    @Test
    void an_arrow_may_only_point_downwards() {
        holds(classes().should(Floors.onlyPointDownwards()));
    }

    @Test
    void the_table_of_floors_says_what_the_drawing_says() {
        assertTrue(Floors.isAllowed(Floors.FRONT_DOOR, "terms"));
        assertTrue(Floors.isAllowed("desk", "words"));
        assertFalse(Floors.isAllowed("assembly", "words"), "sentences are made by the desk and above");
        assertFalse(Floors.isAllowed("rules", "decisions"), "rules refer to decisions by id");
        assertFalse(Floors.isAllowed("desktop", "cli"));
        assertFalse(Floors.isAllowed("cli", "desktop"));
        assertFalse(Floors.isAllowed("journal", "assembly"));
    }

    @Test
    void there_is_no_circle() {
        holds(slices().matching("org.folkmoot.(**)").should().beFreeOfCycles());
    }

    @Test
    void only_the_desk_opens_the_store() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(Floors.packages("desk", "store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Floors.packages("store")));
    }

    @Test
    void only_the_store_speaks_sql() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(Floors.packages("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2.."));
    }

    @Test
    void only_the_desktop_knows_javafx() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(Floors.packages("desktop"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."));
    }

    @Test
    void only_the_command_line_knows_picocli() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(Floors.packages("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli.."));
    }

    @Test
    void terms_to_power_and_the_assembly_read_no_files() {
        holds(noClasses()
                .that(resideInAnyPackage(Floors.pureRooms()).or(resideInAnyPackage(Floors.packages("assembly"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net.."));
    }

    @Test
    void terms_to_power_and_the_assembly_ask_no_clock() {
        holds(noClasses()
                .that(resideInAnyPackage(Floors.pureRooms()).or(resideInAnyPackage(Floors.packages("assembly"))))
                .should()
                .callMethodWhere(describe("a clock is asked", call -> asksAClock(call.getTarget())))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock"));
    }

    @Test
    void terms_to_power_and_the_assembly_throw_no_dice() {
        holds(noClasses()
                .that(resideInAnyPackage(Floors.pureRooms()).or(resideInAnyPackage(Floors.packages("assembly"))))
                .should()
                .dependOnClassesThat(describe("random", ArchitectureTest::isRandom))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID"));
    }

    @Test
    void nothing_recorded_or_counted_is_a_floating_point_number() {
        DescribedPredicate<JavaClass> floating = describe("floating point", ArchitectureTest::isFloating);
        holds(noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Floors.exactRooms())
                .should()
                .haveRawType(floating));
        holds(noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Floors.exactRooms())
                .should()
                .haveRawParameterTypes(describe(
                        "a floating point number", types -> types.stream().anyMatch(ArchitectureTest::isFloating))));
    }

    /** Put off to a later turn, the focus is given too early or too late; and so is whatever else a page shows. */
    @Test
    void a_page_puts_nothing_off_to_a_later_turn() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.folkmoot.desktop.*..")
                .and()
                .resideOutsideOfPackages(
                        "org.folkmoot.desktop.work..",
                        "org.folkmoot.desktop.sitting..",
                        "org.folkmoot.desktop.shell..",
                        "org.folkmoot.desktop.tour..")
                .should()
                .accessTargetWhere(describe("something is put off", ArchitectureTest::isPuttingOff)));
    }

    @Test
    void nothing_static_can_change() {
        holds(fields().that().areStatic().should().beFinal());
    }

    @Test
    void every_package_says_that_null_is_the_exception() {
        Set<String> silent = HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !isNullMarked(room))
                .map(JavaPackage::getName)
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), silent, "packages without a package-info.java that is @NullMarked");
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static boolean asksAClock(AccessTarget.MethodCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"));
    }

    private static boolean isPuttingOff(JavaAccess<?> access) {
        return access.getTarget().getOwner().getName().equals("javafx.application.Platform")
                && access.getTarget().getName().equals("runLater");
    }

    private static boolean isRandom(JavaClass one) {
        String name = one.getName();
        return name.equals("java.util.Random")
                || name.startsWith("java.util.random.")
                || name.equals("java.util.SplittableRandom")
                || name.equals("java.security.SecureRandom")
                || name.equals("java.util.concurrent.ThreadLocalRandom");
    }

    private static boolean isFloating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }
}
