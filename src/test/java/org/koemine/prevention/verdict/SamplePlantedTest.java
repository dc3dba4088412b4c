package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The countermeasures that were planted in sample-data, judged on 2026-11-01 from the weeks its ANSWERS.md gives. */
class SamplePlantedTest {
    private static final LocalDate FIRST_WHOLE_WEEK = LocalDate.of(2026, 8, 3);
    private static final int ALL = 2;
    private static final int PHONE_BUSY = 6;
    private static final int SUBSCRIPTION = 7;

    @Test
    void moreTelephoneLinesWorked() throws IOException {
        Verdict verdict = Judge.judge(trial(PHONE_BUSY, LocalDate.of(2026, 9, 14), 0.7));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.EFFECTIVE);
        assertThat(verdict.turned()).contains(LocalDate.of(2026, 9, 28));
        assertThat(verdict.evidence().orElseThrow().ratio()).isBetween(0.2, 0.3);
        assertThat(verdict.evidence().orElseThrow().upper()).isLessThan(1);
    }

    /** It did not work; but six weeks of ten complaints do not prove that half of them were not to be had. */
    @Test
    void thePageOnCancellingIsNotCalledEffectiveNorIsItsFailureProved() throws IOException {
        Verdict verdict = Judge.judge(trial(SUBSCRIPTION, LocalDate.of(2026, 9, 7), 0.5));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDECIDED);
        assertThat(verdict.evidence().orElseThrow().ratio()).isBetween(0.95, 1.25);
        assertThat(verdict.evidence().orElseThrow().lower()).isLessThan(0.5);
    }

    private static Trial trial(int theme, LocalDate start, double target) throws IOException {
        return new Trial(
                course(theme, FIRST_WHOLE_WEEK, start),
                course(theme, start.plusWeeks(2), LocalDate.of(2026, 11, 2)),
                target,
                false);
    }

    private static Course course(int theme, LocalDate from, LocalDate to) throws IOException {
        List<Week> weeks = Files.readAllLines(Path.of("sample-data/ANSWERS.md")).stream()
                .filter(line -> line.matches("\\| 2026-\\d\\d-\\d\\d \\|( \\d+ \\|){6}"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                .filter(cells -> !LocalDate.parse(cells[1]).isBefore(from)
                        && LocalDate.parse(cells[1]).isBefore(to))
                .map(cells -> new Week(
                        LocalDate.parse(cells[1]),
                        Integer.parseInt(cells[theme]),
                        Integer.parseInt(cells[ALL]) - Integer.parseInt(cells[theme])))
                .toList();
        return new Course(weeks, Exposure.OTHERS);
    }
}
