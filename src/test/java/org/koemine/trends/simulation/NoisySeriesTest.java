package org.koemine.trends.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.trends.detection.Detector;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Judgement;

/** Series of large waves whose level changed twice within a year, of which little is left to learn from. */
class NoisySeriesTest {
    private static final long SEED = 101;

    @ParameterizedTest
    @ValueSource(ints = {155, 235, 731, 829})
    void whatIsExpectedStaysNearWhatIsUsual(int number) {
        Simulated simulated = Group.WEEKLY_28.draw(number, SEED, Ranges.STRESSED);
        List<Judgement> judged = new Detector(DetectorSettings.USUAL).judge(simulated.series());
        for (int t = simulated.judgedFrom(); t < judged.size(); t++) {
            double usual = simulated.usual().means().get(t);
            assertThat(judged.get(t).expected()).as("week %d", t).isBetween(usual / 5, 5 * usual);
        }
    }
}
