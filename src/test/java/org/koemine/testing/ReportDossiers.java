package org.koemine.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koemine.complaint.Complaint;
import org.koemine.report.Dossiers;
import org.koemine.report.ReportContent.Detail;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ControlLines;
import org.koemine.trends.Portion;
import org.koemine.trends.Spread;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/** What charts and cards of a believable report show, counted from its complaints. */
final class ReportDossiers {
    private ReportDossiers() {}

    /** Complaint number n of the details stands for the one with serial number n, from 1. */
    static Dossiers of(List<Detail> details, TrendSet trends) {
        Map<ThemeId, Spread> spreads = new TreeMap<>();
        for (ThemeTrend trend : trends.trends()) {
            List<Complaint> complaints = details.stream()
                    .filter(detail -> detail.themes().contains(trend.theme()))
                    .map(Detail::complaint)
                    .filter(complaint ->
                            trends.period().contains(complaint.receipt().date()))
                    .toList();
            spreads.put(
                    trend.theme(),
                    new Spread(
                            portions(complaints, complaint -> complaint.origin().product()),
                            portions(complaints, complaint -> complaint.origin().channel())));
        }
        Map<Long, Complaint> voices = new TreeMap<>();
        details.stream().limit(50).forEach(detail -> voices.put(voices.size() + 1L, detail.complaint()));
        return new Dossiers(spreads, ControlLines.of(trends), voices, Map.of(), List.of());
    }

    private static List<Portion> portions(List<Complaint> complaints, Function<Complaint, String> name) {
        return complaints.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.summingInt(complaint -> 1)))
                .entrySet()
                .stream()
                .map(count -> new Portion(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Portion::complaints).reversed().thenComparing(Portion::name))
                .toList();
    }
}
