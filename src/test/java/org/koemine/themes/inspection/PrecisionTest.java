package org.koemine.themes.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

    /** The ends of Wilson's interval, to four digits. */
    @ParameterizedTest
    @CsvSource({
        "46, 50, 0.8116, 0.9685",
        "50, 50, 0.9287, 1.0000",
        "0, 2, 0.0000, 0.6576",
        "1, 1, 0.2065, 1.0000",
        "25, 50, 0.3664, 0.6336"
    })
    void theIntervalIsWilsons(int right, int seen, double lower, double upper) {
        Precision precision = new Precision(right, seen);

        assertThat(precision.lower()).isCloseTo(lower, within(0.00006));
        assertThat(precision.upper()).isCloseTo(upper, within(0.00006));
    }

    @Test
    void nothingSeenHasNoPrecision() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(3, 2));
    }
}
