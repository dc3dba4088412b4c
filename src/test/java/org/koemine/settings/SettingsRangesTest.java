package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A settings record that exists is within its ranges. */
class SettingsRangesTest {
    private static final ZoneId ZONE = ZoneId.of("UTC");

    static List<ThrowingCallable> outside() {
        return List.of(
                () -> new IntakeSettings(ZONE, List.of(), -0.01, 1_000, 1),
                () -> new IntakeSettings(ZONE, List.of(), 1.01, 1_000, 1),
                () -> new IntakeSettings(ZONE, List.of(), 0, 999, 1),
                () -> new IntakeSettings(ZONE, List.of(), 0, 10_000_001, 1),
                () -> new IntakeSettings(ZONE, List.of(), 0, 1_000, 0),
                () -> new IntakeSettings(ZONE, List.of(), 0, 1_000, 16_385),
                () -> new ThemeSettings(0.24, 2),
                () -> new ThemeSettings(4.01, 2),
                () -> new ThemeSettings(1, 1),
                () -> new ThemeSettings(1, 101),
                () -> new TrendSettings(0, 12, 10, 0.02, 2),
                () -> new TrendSettings(367, 12, 10, 0.02, 2),
                () -> new TrendSettings(28, 3, 2, 0.02, 2),
                () -> new TrendSettings(28, 105, 10, 0.02, 2),
                () -> new TrendSettings(28, 12, 1, 0.02, 2),
                () -> new TrendSettings(28, 12, 13, 0.02, 2),
                () -> new TrendSettings(28, 12, 10, -0.01, 2),
                () -> new TrendSettings(28, 12, 10, 1.01, 2),
                () -> new TrendSettings(28, 12, 10, 0.02, 0.09),
                () -> new TrendSettings(28, 12, 10, 0.02, 31),
                () -> new ReportSettings(Locale.JAPANESE, 99, 3),
                () -> new ReportSettings(Locale.JAPANESE, 100, 2),
                () -> new ReportSettings(Locale.JAPANESE, 100, 31),
                () -> new ReportSettings(Locale.JAPANESE, 100, 3, Editions.NONE, 0));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void whatIsOutsideARangeCannotBe(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notANumberIsInNoRange() {
        assertThatThrownBy(() -> new ThemeSettings(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ThemeSettings(Double.POSITIVE_INFINITY, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEndsOfARangeAreInIt() {
        assertThat(new TrendSettings(1, 4, 2, 0, 0.1).periodDays()).isEqualTo(1);
        assertThat(new TrendSettings(366, 104, 104, 1, 30).periodDays()).isEqualTo(366);
        assertThat(new ThemeSettings(0.25, 2).granularity()).isEqualTo(0.25);
        assertThat(new ThemeSettings(4, 100).granularity()).isEqualTo(4);
    }
}
