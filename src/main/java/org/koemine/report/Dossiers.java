package org.koemine.report;

import java.util.List;
import java.util.Map;
import org.koemine.complaint.Complaint;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ControlLine;
import org.koemine.trends.Spread;

/**
 * What charts and theme cards show of the themes beside their trends. A theme that a map does not know has nothing there.
 *
 * @param spreads products and channels of the reported period
 * @param lines what weekly counts are held against
 * @param voices complaints that exemplars were taken from, by serial number
 * @param weights how severe a complaint of the theme is, 1 for an ordinary one; empty where nobody weighed them
 * @param measures what is done against themes, in the order they are to be told
 */
public record Dossiers(
        Map<ThemeId, Spread> spreads,
        Map<ThemeId, ControlLine> lines,
        Map<Long, Complaint> voices,
        Map<ThemeId, Double> weights,
        List<Measure> measures) {

    public static final Dossiers NONE = new Dossiers(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Dossiers {
        spreads = Map.copyOf(spreads);
        lines = Map.copyOf(lines);
        voices = Map.copyOf(voices);
        weights = Map.copyOf(weights);
        measures = List.copyOf(measures);
    }

    Spread spread(ThemeId theme) {
        return spreads.getOrDefault(theme, Spread.NONE);
    }

    List<Measure> against(ThemeId theme) {
        return measures.stream()
                .filter(measure -> measure.theme().equals(theme))
                .toList();
    }
}
