package org.koemine.jobs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.Complaint;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.report.Dossiers;
import org.koemine.report.Measure;
import org.koemine.report.ReportContent;
import org.koemine.settings.ReportSettings;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ControlLines;
import org.koemine.trends.SpreadStore;
import org.koemine.trends.TrendSet;

/** Reads what charts and theme cards show beside trends. */
final class DossierReader {
    private final ComplaintStore complaints;
    private final SpreadStore spreads;

    DossierReader(Jdbi jdbi) {
        this.complaints = new ComplaintStore(jdbi);
        this.spreads = new SpreadStore(jdbi);
    }

    /**
     * Reads.
     *
     * @param weights how severe each theme is
     * @param measures what is done against themes
     */
    Dossiers read(
            TrendSet found,
            List<Theme> themes,
            ReportSettings settings,
            Map<ThemeId, Double> weights,
            List<Measure> measures) {
        return new Dossiers(
                spreads.read(found.period()),
                ControlLines.of(found),
                voices(ReportContent.carded(found, settings.topThemes()), themes),
                weights,
                measures);
    }

    /** The complaints that the exemplars of these themes are sentences of. */
    private Map<Long, Complaint> voices(Set<ThemeId> carded, List<Theme> themes) {
        Set<Long> serials = themes.stream()
                .filter(theme -> carded.contains(theme.id()))
                .flatMap(theme -> theme.exemplars().stream())
                .map(exemplar -> exemplar.mention().complaint())
                .collect(Collectors.toSet());
        return complaints.bySerials(serials).stream()
                .collect(Collectors.toMap(StoredComplaint::serial, StoredComplaint::complaint));
    }
}
