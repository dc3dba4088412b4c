package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Drifts found by the test of four weeks, by that of months, and by either, at the level of a weekly night of 300 series.
 * {@code mvn test -Dtest=DriftSimulationTest -Dkoemine.series=100} is the long form; the table is written to
 * {@code target/drift-simulation.txt}.
 */
class DriftSimulationTest {
    private static final int SERIES = Integer.getInteger("koemine.series", 8);
    private static final long SEED = Long.getLong("koemine.seed", 101);
    private static final double LEVEL = FalseAlarmBudget.of(2, 7).share() / 300;
    private static final int[] LEVELS = {2, 6, 20};

    /** Times, weeks. */
    private static final double[][] DRIFTS = {{1, 39}, {1.5, 26}, {2, 26}, {1.5, 52}, {2, 52}};

    /**
     * What was found.
     *
     * @param percent of the series
     * @param weeks until half of these were; NaN where none were
     */
    private record Found(double percent, double weeks) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%4.0f (%2.0f)", percent, weeks);
        }
    }

    @Test
    void monthsTogetherFindDriftsThatFourWeeksDoNotAndRaiseNoFurtherFalseAlarms() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int level : LEVELS) {
            for (double[] drift : DRIFTS) {
                List<SimulatedDrift.Night[]> series = IntStream.range(0, SERIES)
                        .mapToObj(i -> new SimulatedDrift(level, drift[0], (int) drift[1], SEED * 7_919 + i).nights())
                        .toList();
                Found fourWeeks = found(series, SimulatedDrift.Night::fourWeeks);
                Found months = found(series, SimulatedDrift.Night::months);
                Found either = found(series, night -> Math.min(night.fourWeeks(), night.months()));
                lines.add(String.format(
                        Locale.ROOT,
                        "%2d a week, to %.1f times in %2.0f weeks: %s  %s  %s",
                        level,
                        drift[0],
                        drift[1],
                        fourWeeks,
                        months,
                        either));
                if (drift[0] == 1) {
                    assertThat(months.percent()).as("false, %d a week", level).isLessThanOrEqualTo(100.0 / SERIES);
                }
            }
        }
        Files.write(Path.of("target", "drift-simulation.txt"), lines, StandardCharsets.UTF_8);
    }

    private static Found found(List<SimulatedDrift.Night[]> series, ToDoubleFunction<SimulatedDrift.Night> chance) {
        int[] weeks = series.stream()
                .mapToInt(nights -> IntStream.range(0, nights.length)
                        .filter(week -> chance.applyAsDouble(nights[week]) <= LEVEL)
                        .findFirst()
                        .orElse(-1))
                .filter(week -> week >= 0)
                .map(week -> week + 1)
                .sorted()
                .toArray();
        return new Found(
                100.0 * weeks.length / series.size(), weeks.length == 0 ? Double.NaN : weeks[(weeks.length - 1) / 2]);
    }
}
