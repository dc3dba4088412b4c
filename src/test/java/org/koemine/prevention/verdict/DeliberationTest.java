package org.koemine.prevention.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.prevention.verdict.Weeks.around;
import static org.koemine.prevention.verdict.Weeks.then;

import org.junit.jupiter.api.Test;

class DeliberationTest {
    private static final Course TEN = Weeks.before(around(10, 52));

    @Test
    void fewerByMoreThanHalfIsSeenAfterSomeWeeksAndStays() {
        Deliberation deliberation = after(TEN, around(4, 30));

        assertThat(deliberation.kind()).isEqualTo(Verdict.Kind.EFFECTIVE);
        assertThat(deliberation.since()).isBetween(3, 8);
    }

    @Test
    void asManyAsBeforeIsShownToMissTheTarget() {
        Deliberation deliberation = after(TEN, around(10, 30));

        assertThat(deliberation.kind()).isEqualTo(Verdict.Kind.INEFFECTIVE);
        assertThat(deliberation.since()).isBetween(8, 25);
    }

    @Test
    void littleThatIsKnownShowsNothing() {
        assertThat(after(TEN, around(10, 4)).kind()).isEqualTo(Verdict.Kind.UNDECIDED);
        assertThat(after(Weeks.before(1, 0, 0, 1, 0, 0, 1, 0), 0, 0, 0, 1, 0, 0, 0, 0)
                        .kind())
                .isEqualTo(Verdict.Kind.UNDECIDED);
    }

    @Test
    void aThemeWithoutAHistoryIsNotJudged() {
        assertThat(after(Weeks.before(10, 10, 10), around(4, 30)).kind()).isEqualTo(Verdict.Kind.UNDECIDED);
        assertThat(after(Weeks.before(new int[30]), around(4, 30)).kind()).isEqualTo(Verdict.Kind.UNDECIDED);
    }

    @Test
    void aPeakThatWentByItselfIsNoEffect() {
        Course peak = Weeks.before(then(around(10, 48), around(25, 4)));

        assertThat(after(peak, around(10, 40)).kind()).isEqualTo(Verdict.Kind.UNDECIDED);
    }

    @Test
    void aThemeThatComesBackHasRecurredAndItsWeekIsNamed() {
        Deliberation deliberation = after(TEN, then(around(3, 16), around(10, 8)));

        assertThat(deliberation.kind()).isEqualTo(Verdict.Kind.RECURRED);
        assertThat(deliberation.recurrence()).hasValue(16);
        assertThat(deliberation.since()).isBetween(18, 24);
    }

    @Test
    void aClosedThemeIsWatchedMoreClosely() {
        Course sixty = Weeks.before(around(60, 52));
        Course partlyBack = Weeks.at(2, then(around(20, 16), around(33, 20)));

        assertThat(new Deliberation(new Trial(sixty, partlyBack, 0.7, false))
                        .toTheEnd()
                        .kind())
                .isEqualTo(Verdict.Kind.EFFECTIVE);
        assertThat(new Deliberation(new Trial(sixty, partlyBack, 0.7, true))
                        .toTheEnd()
                        .kind())
                .isEqualTo(Verdict.Kind.RECURRED);
    }

    @Test
    void aVerdictDoesNotDependOnHowOftenSomebodyLooked() {
        Trial trial = new Trial(TEN, Weeks.at(2, around(4, 30)), 0.7, false);
        Deliberation weekly = new Deliberation(trial);
        for (int week = 1; week <= 30; week++) {
            weekly.look(week);
            weekly.look(week);
        }

        assertThat(weekly.since()).isEqualTo(new Deliberation(trial).toTheEnd().since());
    }

    private static Deliberation after(Course before, int... counts) {
        return new Deliberation(new Trial(before, Weeks.at(2, counts), 0.7, false)).toTheEnd();
    }
}
