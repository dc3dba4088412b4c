package org.koemine.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.guide.Guide;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.report.Changes;
import org.koemine.themes.CategorySet.Seed;
import org.koemine.themes.CategoryStore;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeStore;
import org.koemine.trends.TrendSet;
import org.koemine.trends.TrendStore;

/**
 * What a run found, in short.
 *
 * @param labels of the themes
 * @param complaints in the database, in total
 * @param inThemes of these, with at least one mention in a theme
 * @param changes what became other since the run before, if there was one
 * @param notes on the guide, such as seeds that nothing is like
 * @param latestReceipt day of the newest complaint, if there is any
 */
public record RunSummary(
        Run run,
        List<FileBooks> books,
        TrendSet trends,
        Map<ThemeId, String> labels,
        long complaints,
        long inThemes,
        Optional<Changes> changes,
        List<Fault> notes,
        Optional<LocalDate> latestReceipt) {

    public RunSummary {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(trends, "trends");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(latestReceipt, "latestReceipt");
        books = List.copyOf(books);
        labels = Map.copyOf(labels);
        notes = List.copyOf(notes);
    }

    /** Read from every store; the trends are those of the last business date that was run. */
    public static RunSummary read(Run run, Jdbi jdbi) {
        ComplaintStore complaints = new ComplaintStore(jdbi);
        ThemeStore themes = new ThemeStore(jdbi);
        return new RunSummary(
                run,
                new LogFileStore(jdbi).books(run.id()),
                new TrendStore(jdbi).read(run.businessDate(), run.settings().trends()),
                themes.themes().stream().collect(Collectors.toMap(Theme::id, Theme::label)),
                complaints.count(),
                new RunStore(jdbi).inThemes(run.id()),
                new ChangeReader(jdbi).read(run),
                unmatched(new RunStore(jdbi).guide(run.id()), new CategoryStore(jdbi)),
                complaints.newest(1).stream()
                        .findFirst()
                        .map(newest -> newest.complaint().receipt().date()));
    }

    /** Seeds that nothing in the history is like, in the order of the taxonomy's file. */
    private static List<Fault> unmatched(Guide guide, CategoryStore categories) {
        List<Seed> unmatched = categories.unmatched();
        return guide.taxonomy().categories().stream()
                .flatMap(category -> category.seeds().stream()
                        .filter(seed -> unmatched.contains(new Seed(category.name(), seed)))
                        .map(seed -> Fault.of(
                                FaultId.GUIDE_SEED_UNMATCHED,
                                Place.row(guide.taxonomyFile(), category.row()).column("", seed),
                                category.name())))
                .toList();
    }
}
