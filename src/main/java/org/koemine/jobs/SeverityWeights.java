package org.koemine.jobs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.prevention.SevereCase;
import org.koemine.report.ReportContent.Detail;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;

/** How severe a theme's complaints are on average: one that is severe counts as much as ten others. */
final class SeverityWeights {
    private static final double SEVERE = 10;

    private SeverityWeights() {}

    /**
     * By theme, of the complaints listed that were received in a period.
     *
     * @param severe what happened; what nearly did and what a customer repeats weigh no more than other complaints
     */
    static Map<ThemeId, Double> of(Period period, List<Detail> details, List<SevereCase> severe) {
        Map<ComplaintId, Double> weights = severe.stream()
                .filter(each -> each.level() == SeverityLevel.HAPPENED && each.kind() != SeverityKind.REPEATED)
                .map(SevereCase::complaint)
                .collect(Collectors.toMap(Complaint::id, complaint -> SEVERE, (one, other) -> one));
        if (weights.isEmpty()) {
            return Map.of();
        }
        return details.stream()
                .filter(detail -> period.contains(detail.complaint().receipt().date()))
                .flatMap(detail -> detail.themes().stream()
                        .map(theme -> Map.entry(
                                theme, weights.getOrDefault(detail.complaint().id(), 1.0))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.averagingDouble(Map.Entry::getValue)));
    }
}
