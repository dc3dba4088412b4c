package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {
    @ParameterizedTest
    @CsvSource({
        "30%減, 0.7",
        "３０％以上削減, 0.7",
        "−40 %, 0.6",
        "▲10%, 0.9",
        "3割減, 0.7",
        "半減させる, 0.5",
        "80%減, 0.5",
        "ゼロ, 0.5",
        "0件, 0.5",
        "1%減, 0.95",
        "週 8 件以下, 0.8",
        "月30件, 0.6899",
        "週20件以下, 0.95",
        "早くなくす, 0.65",
        "満足度90%, 0.65",
        "'', 0.65"
    })
    void whatPeopleEnterIsARatioThatIsToBeReached(String target, double ratio) {
        assertThat(Goal.ratio(target, 10, 0.65)).isCloseTo(ratio, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"週 8 件以下, 0.65"})
    void aNumberSaysNothingWhereThereWereNone(String target, double ratio) {
        assertThat(Goal.ratio(target, 0, 0.65)).isEqualTo(ratio);
    }
}
