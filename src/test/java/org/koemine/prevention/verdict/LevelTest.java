package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.prevention.verdict.Weeks.around;
import static org.koemine.prevention.verdict.Weeks.then;

import org.junit.jupiter.api.Test;

class LevelTest {
    @Test
    void theLastFourWeeksAreLeftOut() {
        Level level = Level.of(Weeks.before(around(10, 52)));

        assertThat(level.usual().size()).isEqualTo(48);
        assertThat(level.peak().size()).isEqualTo(4);
        assertThat(level.surged()).isFalse();
    }

    @Test
    void ofAShortHistoryAQuarterIsLeftOut() {
        assertThat(Level.of(Weeks.before(around(10, 6))).peak().size()).isEqualTo(1);
        assertThat(Level.of(Weeks.before(around(10, 3))).peak().size()).isZero();
        assertThat(Level.of(Weeks.before()).usual().size()).isZero();
    }

    @Test
    void aSurgeJustBeforeTheStartIsSeen() {
        Level level = Level.of(Weeks.before(then(around(10, 48), around(30, 4))));

        assertThat(level.surged()).isTrue();
        assertThat(level.usual().size()).isEqualTo(48);
        assertThat(level.usual().perWeek()).isEqualTo(10);
    }

    @Test
    void aRiseThatHasLastedIsTheUsualLevelNow() {
        Level level = Level.of(Weeks.before(then(around(4, 60), around(20, 20))));

        assertThat(level.usual().size()).isEqualTo(16);
        assertThat(level.usual().perWeek()).isEqualTo(20);
        assertThat(level.surged()).isFalse();
    }

    @Test
    void weeksFromBeforeAThemeWasKnownAreNotItsLevel() {
        Level level = Level.of(Weeks.before(then(new int[40], around(12, 24))));

        assertThat(level.usual().size()).isEqualTo(20);
    }
}
