package org.koemine.trends.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.koemine.trends.detection.Series;

/**
 * Detectors on the same series of every group.
 *
 * @param seed of the series; those below 100 were used to develop the detector
 * @param heldOut whether parameters are of the ranges that it was not developed on
 */
record Comparison(int series, long seed, boolean heldOut) {
    static final String OURS = "Koemine";

    /** Weekly nights whose signals go on and are not said anew. */
    private static final int REMEMBERED = 2;

    private static Map<String, Standard> detectors() {
        Map<String, Standard> detectors = new LinkedHashMap<>();
        detectors.put(OURS, new Ours());
        detectors.put("Farrington", new Farrington());
        detectors.put("EARS C1", Ears.C1);
        detectors.put("EARS C2", Ears.C2);
        detectors.put("EARS C3", Ears.C3);
        detectors.put("CUSUM", new Cusum());
        detectors.put("2 x month", new TwiceLastMonth());
        return detectors;
    }

    Map<Group, Map<String, Outcome>> run() {
        Map<Group, Map<String, Outcome>> outcomes = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            Map<String, Outcome> of = new LinkedHashMap<>();
            detectors().forEach((name, detector) -> of.put(name, outcome(group, detector)));
            outcomes.put(group, of);
        }
        return outcomes;
    }

    private Outcome outcome(Group group, Standard detector) {
        return IntStream.range(0, series)
                .parallel()
                .mapToObj(number -> group.draw(number, seed, heldOut))
                .map(simulated -> Outcome.of(simulated, alarms(simulated, detector)))
                .reduce(Outcome.NONE, Outcome::plus);
    }

    /**
     * Where records come late, each period is judged by the series as it was known at its end, and an alarm of the same rise
     * as one of the last two nights' is none, by whatever detector.
     */
    private static List<Boolean> alarms(Simulated simulated, Standard detector) {
        if (simulated.vintages().isEmpty()) {
            return detector.alarms(simulated.series(), simulated.judgedFrom());
        }
        List<Boolean> beyond = new ArrayList<>(Collections.nCopies(simulated.judgedFrom(), false));
        List<Boolean> alarms = new ArrayList<>(beyond);
        for (Series vintage : simulated.vintages()) {
            int last = vintage.size() - 1;
            beyond.add(detector.alarms(vintage, last).get(last));
            alarms.add(
                    beyond.get(last) && !beyond.subList(last - REMEMBERED, last).contains(true));
        }
        return alarms;
    }

    /** False alarms in a hundred quiet periods / outbreaks found in a hundred (mean delay in periods). */
    static String table(Map<Group, Map<String, Outcome>> outcomes) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-16s", ""));
        detectors().keySet().forEach(name -> table.append(String.format(Locale.ROOT, "%19s", name)));
        outcomes.forEach((group, of) -> {
            table.append(String.format(Locale.ROOT, "%n%-16s", group));
            of.values()
                    .forEach(outcome -> table.append(String.format(
                            Locale.ROOT,
                            "%7.2f /%4.0f (%3.1f)",
                            outcome.falsePercent(),
                            outcome.foundPercent(),
                            outcome.meanDelay())));
        });
        return table.append(System.lineSeparator()).toString();
    }
}
