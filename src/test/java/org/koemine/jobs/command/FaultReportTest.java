package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultReportTest {
    private final StringWriter err = new StringWriter();

    @Command(name = "nightly")
    private static final class Nothing {}

    private int report(Exception thrown) {
        CommandLine line = new CommandLine(new Nothing()).setErr(new PrintWriter(err));
        return new FaultReport(new Texts(Locale.ENGLISH)).handleExecutionException(thrown, line, null);
    }

    @Test
    void aFailureNobodyThoughtOfIsNamedByItsKindAndQuotesNobody() {
        int code = report(new IllegalStateException("山田太郎様 03-1234-5678"));

        assertThat(code).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .contains("IllegalStateException", "Send the log", "[K-700]")
                .doesNotContain("山田", "java.lang", "\tat");
    }

    @Test
    void everyFaultHasALineAndTheFirstOneDecides() {
        Fault locked = Fault.of(FaultId.DATABASE_LOCKED, Place.NOWHERE, "a.mv.db");
        Fault empty = Fault.of(FaultId.FILE_EMPTY, Place.file("b.csv"));

        int code = report(new KoemineException(List.of(locked, empty), null));

        assertThat(code).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString().lines())
                .hasSize(2)
                .last()
                .isEqualTo("b.csv is empty. If complaints were expected, export the file again. [K-204]");
    }

    @ParameterizedTest
    @CsvSource({
        "RUN_ACTIVE, 6",
        "DATABASE_IN_USE, 6",
        "DATABASE_LOCKED, 5",
        "FILE_EMPTY, 4",
        "SETTING_UNKNOWN, 2",
        "UNEXPECTED, 1"
    })
    void aSchedulerCanTellWhoMustAct(FaultId id, int code) {
        assertThat(ExitCode.of(new KoemineException(Fault.of(id, Place.NOWHERE))))
                .isEqualTo(code);
    }
}
