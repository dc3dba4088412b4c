package org.koemine.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.intake.FileBooks;
import org.koemine.intake.RejectedRow;
import org.koemine.intake.SuspectRow;
import org.koemine.run.RunProvenance;
import org.koemine.settings.ReportSettings;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeGroups;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.SampleResults;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/**
 * All that a report is made from.
 *
 * @param groups of these themes; one in none stands alone
 * @param complaints in the database, in total
 * @param inThemes of these, with at least one mention in a theme
 * @param unassigned of these, with none
 * @param details of the complaints received up to the business date, the newest, newest first
 * @param customers every customer's name in the database, to be masked wherever it stands
 * @param overduePromises complaints whose promise is past its day and that are not closed, oldest promise first
 * @param guidance what the company's own categories brought about
 * @param changes what became other since the report before; empty where there was none
 * @param checked what people said of assignments that were drawn at random
 * @param dossiers what charts and theme cards show beside trends
 * @param watched what the night watched beside the signals
 * @param care what single complaints and customers want
 * @param register what people enter in workbooks
 * @param verdicts on countermeasures
 */
public record ReportContent(
        RunProvenance provenance,
        ReportSettings settings,
        TrendSet trends,
        List<Theme> themes,
        ThemeGroups groups,
        long complaints,
        long inThemes,
        long unassigned,
        List<Detail> details,
        List<String> customers,
        List<FileBooks> books,
        List<Rejection> rejections,
        Suspects suspects,
        List<Complaint> overduePromises,
        Guidance guidance,
        Optional<Changes> changes,
        SampleResults checked,
        Dossiers dossiers,
        Watched watched,
        Care care,
        Register register,
        Verdicts verdicts) {

    /** A complaint and its themes, the main one first; no theme where it is unassigned. */
    public record Detail(Complaint complaint, List<ThemeId> themes) {
        public Detail {
            Objects.requireNonNull(complaint, "complaint");
            themes = List.copyOf(themes);
        }
    }

    /** A rejected row and the file it stood in. */
    public record Rejection(String file, RejectedRow row) {
        public Rejection {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(row, "row");
        }
    }

    /**
     * Rows that were taken in though something seems wrong with them.
     *
     * @param listed the first of them
     */
    public record Suspects(long all, List<SuspectRow> listed) {
        public static final Suspects NONE = new Suspects(0, List.of());

        public Suspects {
            listed = List.copyOf(listed);
        }
    }

    public ReportContent {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(trends, "trends");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(dossiers, "dossiers");
        Objects.requireNonNull(watched, "watched");
        Objects.requireNonNull(care, "care");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(verdicts, "verdicts");
        themes = List.copyOf(themes);
        details = List.copyOf(details);
        customers = List.copyOf(customers);
        books = List.copyOf(books);
        rejections = List.copyOf(rejections);
        overduePromises = List.copyOf(overduePromises);
        Objects.requireNonNull(suspects, "suspects");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(changes, "changes");
    }

    /** Every complaint of which a report shows something; those of exemplars that have no card are not known here. */
    public Stream<Complaint> quoted() {
        return Stream.of(
                        details.stream().map(Detail::complaint),
                        overduePromises.stream(),
                        dossiers.voices().values().stream(),
                        care.quoted())
                .flatMap(complaints -> complaints);
    }

    /** Themes that a card is made for: the commonest, and every one with a signal. */
    public static Set<ThemeId> carded(TrendSet trends, int topThemes) {
        return Stream.concat(
                        trends.trends().stream().map(ThemeTrend::theme).limit(topThemes),
                        trends.signals().stream().map(Signal::theme))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
