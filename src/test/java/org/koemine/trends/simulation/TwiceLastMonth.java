package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.List;
import org.koemine.trends.detection.Series;
import org.koemine.trends.detection.Step;

/** What managers do by eye: more than twice the mean of the month before, and three complaints at least. */
final class TwiceLastMonth implements Standard {
    private static final int FEWEST = 3;

    @Override
    public List<Boolean> alarms(Series series, int from) {
        int month = series.step() == Step.DAY ? 28 : 4;
        List<Boolean> alarms = new ArrayList<>();
        for (int t = 0; t < series.size(); t++) {
            int count = series.counts().get(t);
            alarms.add(t >= Math.max(from, month)
                    && count >= FEWEST
                    && count
                            > 2
                                    * Moments.of(series.counts().subList(t - month, t))
                                            .mean());
        }
        return alarms;
    }
}
