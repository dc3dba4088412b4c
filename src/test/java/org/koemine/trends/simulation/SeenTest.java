package org.koemine.trends.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

class SeenTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    /** Takes counts for evidence, and more than three for a rise. */
    private static final class Plain implements Standard {
        @Override
        public double usualLimit() {
            return 3;
        }

        @Override
        public double[] evidence(Simulated.Look look) {
            return look.series().counts().stream()
                    .mapToDouble(Integer::doubleValue)
                    .toArray();
        }
    }

    /** Ten quiet periods of these counts among noughts, then an outbreak of two periods. */
    private static Simulated series(int outbreak, Integer... quiet) {
        List<Integer> counts = new ArrayList<>(List.of(quiet));
        counts.addAll(Collections.nCopies(10 - quiet.length, 0));
        counts.addAll(List.of(0, outbreak));
        return new Simulated(
                Series.of("", Step.WEEK, MONDAY, counts),
                new Simulated.Usual(Collections.nCopies(counts.size(), 1.0), 1),
                List.of(new Simulated.Outbreak(10, 11)),
                List.of(),
                0);
    }

    private static final List<Simulated> ALL = List.of(series(6, 2, 5, 4), series(4, 4, 8), series(9, 1));

    private static Simulated.Look look(Series series, double usual) {
        return new Simulated.Look(series, 0, new Simulated.Usual(Collections.nCopies(series.size(), usual), 1));
    }

    private final Seen seen = new Seen(new Plain(), ALL);

    @Test
    void theUsualLimitIsThePublishedOne() {
        assertThat(seen.usually()).isEqualTo(new Outcome(30, 4, 3, 3, 3, 3));
    }

    @Test
    void theLimitIsMovedToTheRateThatIsAskedFor() {
        assertThat(seen.atRate(100.0 * 2 / 30)).isEqualTo(new Outcome(30, 2, 3, 2, 2, 2));
    }

    @Test
    void ofTwoReachableRatesTheLowerIsTaken() {
        assertThat(seen.atRate(100.0 * 3.9 / 30)).isEqualTo(new Outcome(30, 2, 3, 2, 2, 2));
        assertThat(seen.atRate(0)).isEqualTo(new Outcome(30, 0, 3, 1, 1, 1));
    }

    @Test
    void theLimitFallsToo() {
        assertThat(seen.atRate(100.0 * 6 / 30)).isEqualTo(new Outcome(30, 6, 3, 3, 3, 3));
    }

    @Test
    void aSumBegunAgainIsMovedByRunningItAgain() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(26, 2));
        counts.addAll(List.of(3, 3, 3, 3, 9, 9));
        Series series = Series.of("", Step.WEEK, MONDAY, counts);
        Cusum cusum = new Cusum();
        double[] moves = cusum.evidence(look(series, 1));
        assertThat(cusum.alarms(moves, 4).subList(26, 32)).containsExactly(false, false, true, false, true, true);
        assertThat(cusum.alarms(moves, 7).subList(26, 32)).containsExactly(false, false, false, false, true, false);
    }

    @Test
    void theBestFindsMostAtTheSameRateWhateverItsUsualLimitFinds() {
        Outcome some = new Outcome(1000, 5, 100, 50, 50, 0);
        Outcome more = new Outcome(1000, 90, 100, 80, 80, 0);
        Outcome most = new Outcome(1000, 4, 100, 61, 61, 0);
        Compared compared = new Compared(
                new Outcome(1000, 5, 100, 70, 70, 0),
                List.of(
                        new Compared.Contender("loud", more, some),
                        new Compared.Contender("apt", some, most),
                        new Compared.Contender("apt too", some, most)),
                most);
        assertThat(compared.best().name()).isEqualTo("apt");
        assertThat(compared.margin()).isEqualTo(9);
    }

    @Test
    void whatCountsAreProportionalToIsToldToTheStandardDetectorsToo() {
        Series series = new Series("", Step.WEEK, MONDAY, List.of(3, 3, 6), List.of(50.0, 100.0, 150.0), List.of());
        assertThat(Told.exposures(series)).containsExactly(0.5, 1, 1.5);
        assertThat(Told.rates(series)).containsExactly(6.0, 3.0, 4.0);
    }

    @Test
    void whatIsUsualAndWhatIsStillToComeIsKnownWhereAllIs() {
        List<Integer> counts = List.of(1, 0, 2, 5);
        Series late = new Series("", Step.WEEK, MONDAY, counts, List.of(), List.of(0.5));
        double[] evidence = new Known(Step.WEEK).evidence(look(late, 2));
        // five where one has usually come in, of Poisson counts: 1 - 0.99634 - 0.00307 / 2
        assertThat(StrictMath.exp(-evidence[3])).isCloseTo(0.00213, within(0.00001));
        // two and nought where four are usual are too few to be looked at; 7 of 3 are less improbable than 5 of 1
        assertThat(evidence).startsWith(0, 0, 0);
    }

    @Test
    void whatGoesOnIsKnownToBeTheSameRise() {
        double[] evidence = {9, 9, 0, 9, 0, 0, 9};
        assertThat(new Known(Step.WEEK).alarms(evidence, 5))
                .containsExactly(true, false, false, false, false, false, true);
    }

    @Test
    void aChanceTooSmallForADoubleIsSummedAllTheSame() {
        assertThat(Tail.of(2400, 2400, 3).orMore()).isCloseTo(0.5, within(0.01));
        assertThat(Tail.of(3, 0, 1.5).orMore()).isZero();
    }

    @Test
    void noneHasMoreFalseAlarmsThanOurs() {
        Compared compared = new Comparison(6, 101, Ranges.COMPARED).compare(Group.LOW_COUNTS);
        assertThat(compared.ours().quiet()).isEqualTo(296);
        assertThat(compared.standards())
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.sameRate().falseAlarms())
                        .isLessThanOrEqualTo(compared.ours().falseAlarms()));
    }
}
