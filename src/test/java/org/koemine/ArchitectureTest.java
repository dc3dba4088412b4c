package org.koemine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's plan, held by the machine. */
class ArchitectureTest {

    /** Left never imports right. */
    private static final List<String> ORDER = List.of(
            "complaint",
            "fault",
            "run",
            "settings",
            "store",
            "intake",
            "text",
            "guide",
            "themes",
            "trends",
            "prevention",
            "report",
            "jobs");

    /** So that no rule passes because nothing was looked at. Raise it as the house grows. */
    private static final int CLASSES_AT_LEAST = 370;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.koemine");

    private static final String[] STAGES = {
        "org.koemine.complaint..",
        "org.koemine.text..",
        "org.koemine.themes..",
        "org.koemine.trends..",
        "org.koemine.prevention..",
        "org.koemine.report"
    };

    /** What may be seen outside stores: the handle that is passed to one, a row that is mapped, and what went wrong. */
    private static final List<String> ROW_TYPES = List.of(
            "org.jdbi.v3.core.Jdbi", "org.jdbi.v3.core.JdbiException", "java.sql.ResultSet", "java.sql.SQLException");

    static List<Integer> rooms() {
        return IntStream.range(0, ORDER.size()).boxed().toList();
    }

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(HOUSE.size()).isGreaterThanOrEqualTo(CLASSES_AT_LEAST);
        for (String room : ORDER) {
            assertThat(HOUSE.stream().filter(resideInAPackage("org.koemine." + room + "..")))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @Test
    void everyClassIsInARoom() {
        String[] rooms =
                ORDER.stream().map(room -> "org.koemine." + room + "..").toArray(String[]::new);

        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(rooms)
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void leftNeverImportsRight(int room) {
        String[] right = ORDER.subList(room + 1, ORDER.size()).stream()
                .map(name -> "org.koemine." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.koemine." + ORDER.get(room) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .allowEmptyShould(false)
                .check(HOUSE);
    }

    @Test
    void noPackagesImportEachOther() {
        slices().matching("org.koemine.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    /** A library is used where it is meant to be, and can be exchanged there. */
    @ParameterizedTest
    @CsvSource({
        "org.apache.poi.., report.excel|intake.excel",
        "org.openxmlformats.., report.excel|intake.excel",
        "com.github.pjfanning.., intake.excel",
        "org.apache.lucene.., text|themes|jobs.bench",
        "nl.cwts.., themes",
        "org.ejml.., text|themes",
        "de.siegmar.fastcsv.., intake.csv|jobs",
        "org.snakeyaml.., settings|guide",
        "org.flywaydb.., store",
        "com.zaxxer.hikari.., store",
        "org.h2.., store",
        "org.postgresql.., store",
        "jakarta.transaction.., store|jobs",
        "jakarta.batch.., jobs",
        "jakarta.enterprise.., jobs",
        "jakarta.inject.., jobs",
        "org.jberet.., jobs",
        "org.jboss.., jobs",
        "jakarta.mail.., jobs.mail",
        "jakarta.activation.., jobs.mail",
        "org.eclipse.angus.., jobs.mail",
        "picocli.., jobs.command",
        "me.tongfei.., jobs",
        "ai.onnxruntime.., jobs.encoder",
        "ai.djl.., jobs.encoder"
    })
    void aLibraryStaysInItsRoom(String library, String rooms) {
        String[] allowed = List.of(rooms.split("\\|", -1)).stream()
                .map(room -> "org.koemine." + room + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void theSharedNounsNeedOnlyTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("org.koemine.complaint..", "org.koemine.fault..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.koemine.complaint..", "org.koemine.fault..")
                .check(HOUSE);
    }

    @Test
    void aStageOpensNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..").or(named("java.io.File")))
                .check(HOUSE);
    }

    @Test
    void aStageReadsNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat(named(Clock.class.getName()))
                .check(HOUSE);
    }

    @Test
    void nobodyAsksTheMachineWhatTimeItIs() {
        noClasses()
                .should()
                .callMethodWhere(describe("now() without a clock", ArchitectureTest::readsTheMachinesClock))
                .check(HOUSE);
    }

    @Test
    void onlyTheEdgeChoosesTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.koemine.jobs..")
                .should()
                .callMethodWhere(describe(
                        "a system clock",
                        call -> isOf(call, Clock.class.getName())
                                && call.getTarget().getName().startsWith("system")))
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.koemine.jobs.command..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void sqlIsWrittenInStores() {
        noClasses()
                .that(describe("are no stores", ArchitectureTest::isNoStore))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.jdbi..")
                        .and(describe("run statements", type -> !ROW_TYPES.contains(type.getName()))))
                .check(HOUSE);
    }

    /** It opens none and begins no transaction; how rows are written in bulk and asked for by keys it may take from the store. */
    @Test
    void aStoreIsHandedItsDatabase() {
        noClasses()
                .that(simpleNameEndingWith("Store"))
                .and()
                .resideOutsideOfPackage("org.koemine.jobs..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.koemine.store..")
                        .and(not(nameContaining(".store.RowBatch")))
                        .and(not(nameContaining(".store.KeyLists"))))
                .check(HOUSE);
    }

    private static boolean isNoStore(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return !outermost.getSimpleName().endsWith("Store")
                && !outermost.getPackageName().startsWith("org.koemine.store");
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean date = isOf(call, System.class.getName()) && target.getName().equals("currentTimeMillis");
        return now || date;
    }

    private static boolean isOf(JavaMethodCall call, String owner) {
        return call.getTargetOwner().getName().equals(owner);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getName().equals(name));
    }
}
