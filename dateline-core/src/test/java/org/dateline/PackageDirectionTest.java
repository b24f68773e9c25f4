package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackageDirectionTest {
    /** Reading order: a package may use only those before it. The front door, org.dateline itself, stands last. */
    private static final List<String> ORDER = List.of(
            "org.dateline.text",
            "org.dateline.evidence",
            "org.dateline.lexicon",
            "org.dateline.report",
            "org.dateline.intake",
            "org.dateline.grammar",
            "org.dateline.actor",
            "org.dateline.place",
            "org.dateline.time",
            "org.dateline.count",
            "org.dateline.claim",
            "org.dateline.coding",
            "org.dateline.dictionary",
            "org.dateline.syndication",
            "org.dateline.incident",
            "org.dateline");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("org.dateline");

    @TestFactory
    Stream<DynamicTest> packageUsesOnlyThoseBeforeIt() {
        return IntStream.range(0, ORDER.size() - 1)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        ORDER.get(i),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ORDER.get(i))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(CORE)));
    }

    @Test
    void everyPackageOfTheCoreHasAPlaceInTheOrder() {
        noClasses()
                .should()
                .resideOutsideOfPackages(ORDER.toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreKnowsNeitherDatabaseNorServerNorCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "com.sun.net.httpserver..",
                        "java.net.http..",
                        "org.eclipse.jetty..",
                        "picocli..",
                        "me.tongfei..")
                .check(CORE);
    }

    @Test
    void libraryNeverEndsTheProgram() {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CORE);
    }
}
