package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.koemine.trends.detection.Detector;
import org.koemine.trends.detection.DetectorSettings;
import org.koemine.trends.detection.Judgement;
import org.koemine.trends.detection.Series;

/**
 * The detector under test, as the command {@code signals} uses it; where records come late, as a night does, which asks for
 * the last period alone. Whether the same rise was said before is not for a series to tell that has changed since.
 */
final class Ours {
    private final Detector detector = new Detector(DetectorSettings.USUAL);

    /** Whether each period is alarmed. */
    List<Boolean> alarms(Series series) {
        if (!series.arrived().isEmpty()) {
            List<Boolean> alarms = new ArrayList<>(Collections.nCopies(series.size() - 1, false));
            alarms.add(detector.judgeLast(series).p() < DetectorSettings.USUAL.chance());
            return alarms;
        }
        return detector.judge(series).stream().map(Judgement::alarmed).toList();
    }
}
