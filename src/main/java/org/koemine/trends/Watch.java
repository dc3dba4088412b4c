package org.koemine.trends;

import java.util.List;

/**
 * What a night watched, beside the signals that came of it.
 *
 * @param tested series
 * @param falseAlarms expected of the night at most
 * @param chance level that a series had to be under
 * @param nearMisses just under the limit, the strongest first
 * @param chronic the longest first
 * @param late days of which records are still to come, the last one first
 * @param rates by theme id; none where units are not known
 */
public record Watch(
        int tested,
        double falseAlarms,
        double chance,
        List<Signal> nearMisses,
        List<ChronicTheme> chronic,
        List<LateDay> late,
        List<ThemeRate> rates) {
    public static final Watch NONE = new Watch(0, 0, 0, List.of(), List.of(), List.of(), List.of());

    public Watch {
        nearMisses = List.copyOf(nearMisses);
        chronic = List.copyOf(chronic);
        late = List.copyOf(late);
        rates = List.copyOf(rates);
    }
}
