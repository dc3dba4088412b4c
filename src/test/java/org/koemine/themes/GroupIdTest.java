package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupIdTest {

    @Test
    void itIsWrittenWithTwoDigitsAtLeast() {
        assertThat(GroupId.of(7)).hasToString("G-07");
        assertThat(GroupId.of(123)).hasToString("G-123");
        assertThat(new GroupId("G-07").number()).isEqualTo(7);
    }

    @Test
    void idsAreOrderedByNumber() {
        assertThat(GroupId.of(100)).isGreaterThan(GroupId.of(99));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G-1", "T-0001", "G-0x", "G-1234567890"})
    void anythingElseIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupId(text));
    }
}
