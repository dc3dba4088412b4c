package org.koemine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunIdTest {

    @Test
    void aRunIsShownWithFiveDigitsOrMore() {
        assertThat(new RunId(1)).hasToString("R-00001");
        assertThat(new RunId(1_234_567)).hasToString("R-1234567");
    }

    @Test
    void runsAreOrderedByNumber() {
        assertThat(Stream.of(new RunId(10), new RunId(9)).sorted()).containsExactly(new RunId(9), new RunId(10));
    }

    @Test
    void runsAreCountedFromOne() {
        assertThatThrownBy(() -> new RunId(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
