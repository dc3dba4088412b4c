package org.koemine.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.settings.TrendSettings;
import org.koemine.trends.Signal.Kind;

/** Whether the setting for false alarms is kept, on themes whose rate never changes. */
class FalseAlarmTest {
    private static final int THEMES = 6_000;
    private static final int WEEKS = 16;

    @ParameterizedTest
    @CsvSource({
        // complaints a week, variance over mean, most alarms at a setting of 0.005
        "0.3, 1, 0.005", "1, 1, 0.005", "3, 1, 0.005", "10, 1, 0.005", "50, 1, 0.005",
        "0.3, 2, 0.012", "1, 2, 0.012", "3, 2, 0.010", "10, 2, 0.010", "50, 2, 0.010",
        "3, 4, 0.015", "10, 4, 0.015", "50, 4, 0.015"
    })
    void unchangedThemesAreSeldomCalledRisen(double rate, double dispersion, double most) {
        assertThat(shareRisen(rate, dispersion, 1)).isBetween(0.0005, most);
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 0.61", "10, 1, 0.93", "20, 1, 0.99", "10, 2, 0.63", "50, 2, 0.99"})
    void aTriplingInTheLastWeekIsFound(double rate, double dispersion, double least) {
        assertThat(shareRisen(rate, dispersion, 3)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void themesOfManyKindsTogetherKeepTheSettingToo() {
        SplittableRandom random = new SplittableRandom(7);
        Histories histories = Histories.since(1095);
        for (int theme = 1; theme <= THEMES; theme++) {
            double rate = new double[] {0.3, 1, 3, 10, 50}[theme % 5];
            double dispersion = new double[] {1, 1.5, 2}[theme % 3];
            histories.theme(theme, weeks(Counts.of(rate, dispersion, random), 1));
        }

        assertThat(risen(histories)).isBetween((int) (0.001 * THEMES), (int) (0.008 * THEMES));
    }

    private static double shareRisen(double rate, double dispersion, int factor) {
        SplittableRandom random = new SplittableRandom(1);
        IntSupplier counts = Counts.of(rate, dispersion, random);
        Histories histories = Histories.since(1095);
        for (int theme = 1; theme <= THEMES; theme++) {
            histories.theme(theme, weeks(counts, factor));
        }
        return (double) risen(histories) / THEMES;
    }

    /** The last week first; a complaint two years ago keeps every theme from being new. */
    private static int[] weeks(IntSupplier counts, int factor) {
        int[] weeks = new int[105];
        for (int week = 0; week < WEEKS; week++) {
            weeks[week] = counts.getAsInt();
        }
        for (int more = 1; more < factor; more++) {
            weeks[0] += counts.getAsInt();
        }
        weeks[WEEKS] = 1;
        weeks[WEEKS + 2] = 1;
        return weeks;
    }

    private static int risen(Histories histories) {
        return (int) histories.trends(TrendSettings.DEFAULT).signals().stream()
                .filter(signal -> signal.kind() == Kind.RISEN)
                .count();
    }
}
