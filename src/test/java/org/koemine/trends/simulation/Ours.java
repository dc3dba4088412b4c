package org.koemine.trends.simulation;

import java.util.List;
import org.koemine.trends.detection.Detector;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Judgement;
import org.koemine.trends.detection.Series;

/** The detector under test, as the command {@code signals} uses it. */
final class Ours implements Standard {
    private final Detector detector = new Detector(DetectorSettings.USUAL);

    @Override
    public List<Boolean> alarms(Series series, int from) {
        return detector.judge(series).stream().map(Judgement::alarmed).toList();
    }
}
