package org.koemine.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.Complaint;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.intake.SuspectStore;
import org.koemine.prevention.PromiseKeeper;
import org.koemine.prevention.PromiseStore;
import org.koemine.prevention.verdict.VerdictStore;
import org.koemine.report.Care;
import org.koemine.report.Changes;
import org.koemine.report.Measure;
import org.koemine.report.Register;
import org.koemine.report.ReportContent;
import org.koemine.report.Verdicts;
import org.koemine.report.Watched;
import org.koemine.run.RunId;
import org.koemine.run.RunProvenance;
import org.koemine.run.RunProvenance.SettingUsed;
import org.koemine.settings.ReportSettings;
import org.koemine.settings.Settings;
import org.koemine.themes.Assignment;
import org.koemine.themes.GroupStore;
import org.koemine.themes.MainTheme;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeStore;
import org.koemine.themes.inspection.SampleStore;
import org.koemine.trends.TrendFinder;
import org.koemine.trends.TrendSet;
import org.koemine.trends.TrendStore;
import org.koemine.trends.Watch;
import org.koemine.trends.WatchStore;

/** Reads from every store what a run's report is made from. */
final class ContentReader {
    /** A sheet of more rejected rows than this helps nobody; the books have their number, the database all of them. */
    private static final int MOST_REJECTIONS = 10_000;

    /** Complaints listed at least, so that a small or old history can be followed too; more where the weeks have more. */
    private static final int FEWEST_DETAILS = 5_000;

    /** Whom to call first: the longest overdue. */
    private static final int MOST_PROMISES = 1_000;

    private final ComplaintStore complaints;
    private final LogFileStore logFiles;
    private final SuspectStore suspects;
    private final ThemeStore themes;
    private final GroupStore groups;
    private final TrendStore trends;
    private final PromiseStore promises;
    private final GuidanceReader guidance;
    private final ChangeReader changes;
    private final SampleStore samples;
    private final DossierReader dossiers;
    private final WatchStore watched;
    private final CareReader care;
    private final RegisterReader register;
    private final VerdictStore verdicts;
    private final RunStore runs;

    ContentReader(Jdbi jdbi) {
        this.complaints = new ComplaintStore(jdbi);
        this.logFiles = new LogFileStore(jdbi);
        this.suspects = new SuspectStore(jdbi);
        this.themes = new ThemeStore(jdbi);
        this.groups = new GroupStore(jdbi);
        this.trends = new TrendStore(jdbi);
        this.promises = new PromiseStore(jdbi);
        this.guidance = new GuidanceReader(jdbi);
        this.changes = new ChangeReader(jdbi);
        this.samples = new SampleStore(jdbi);
        this.dossiers = new DossierReader(jdbi);
        this.watched = new WatchStore(jdbi);
        this.care = new CareReader(jdbi);
        this.register = new RegisterReader(jdbi);
        this.verdicts = new VerdictStore(jdbi);
        this.runs = new RunStore(jdbi);
    }

    /** Of a night. */
    ReportContent read(Run run) {
        TrendSet found = trends.read(run.businessDate(), run.settings().trends());
        long inThemes = runs.inThemes(run.id());
        return read(run, found, watched.read(run.businessDate()), List.of(run.id()), inThemes, changes.read(run));
    }

    /**
     * Of several nights, as the last day of their period saw them.
     *
     * @param run by whose settings it is read
     * @param nights whose books are counted together
     * @param inThemes how many complaints are in a theme
     */
    ReportContent read(Run run, TrendFinder.Found found, List<RunId> nights, long inThemes) {
        return read(run, found.trends(), found.watch(), nights, inThemes, Optional.empty());
    }

    private ReportContent read(
            Run run, TrendSet found, Watch watch, List<RunId> nights, long inThemes, Optional<Changes> changed) {
        LocalDate day = found.period().lastDay();
        List<FileBooks> books = books(nights);
        long total = complaints.count();
        List<Theme> known = themes.themes();
        Register registered = register.read(run);
        Verdicts judged = new Verdicts(verdicts.on(run.businessDate()));
        List<ReportContent.Detail> details =
                details(day, mostDetails(found, run.settings().report()));
        Care cared = care.read(run, found.period(), details);
        return new ReportContent(
                provenance(run, books),
                run.settings().report(),
                found,
                known,
                groups.groups(),
                total,
                inThemes,
                total - inThemes,
                details,
                complaints.customers(),
                books,
                rejections(nights),
                suspects(nights),
                overdue(day),
                guidance.read(run, found),
                changed,
                samples.results(),
                dossiers.read(
                        found,
                        known,
                        run.settings().report(),
                        SeverityWeights.of(found.period(), details, cared.severe()),
                        Measure.of(registered, judged, run.settings().report().locale())),
                new Watched(watch, Optional.of(register.treated())),
                cared,
                registered,
                judged);
    }

    /** A file that was read in several nights, as one that is refused is, counts once: as it was last read. */
    private List<FileBooks> books(List<RunId> nights) {
        Map<String, FileBooks> last = new LinkedHashMap<>();
        nights.stream()
                .flatMap(night -> logFiles.books(night).stream())
                .forEach(file -> last.put(file.file() + " " + file.sha256(), file));
        return List.copyOf(last.values());
    }

    private ReportContent.Suspects suspects(List<RunId> nights) {
        return new ReportContent.Suspects(
                nights.stream().mapToLong(suspects::count).sum(),
                nights.stream()
                        .flatMap(night -> suspects.of(night, MOST_REJECTIONS).stream())
                        .limit(MOST_REJECTIONS)
                        .toList());
    }

    private static RunProvenance provenance(Run run, List<FileBooks> books) {
        return new RunProvenance(
                run.id(), run.businessDate(), run.version(), run.settings().seed(), settings(run), LogInputs.of(books));
    }

    /** A sentence encoder by its name and digests: where its files lie is no reader's business. */
    private static List<SettingUsed> settings(Run run) {
        Stream<SettingUsed> encoder = run.encoder().isEmpty()
                ? Stream.empty()
                : Stream.of(new SettingUsed(Settings.ENCODER, run.encoder(), ""));
        return Stream.concat(run.settings().used().stream(), encoder).toList();
    }

    /** How many complaints are listed: every one of the weeks that are shown, as far as the settings allow. */
    static int mostDetails(TrendSet found, ReportSettings settings) {
        int shown = found.weeklyTotals().stream().mapToInt(Integer::intValue).sum();
        return Math.min(settings.detailRows(), Math.max(FEWEST_DETAILS, shown));
    }

    private List<ReportContent.Detail> details(LocalDate last, int most) {
        List<StoredComplaint> newest = complaints.newest(last, most);
        Map<Long, List<ThemeId>> themesOf = themesOf(newest);
        return newest.stream()
                .map(complaint -> new ReportContent.Detail(
                        complaint.complaint(), themesOf.getOrDefault(complaint.serial(), List.of())))
                .toList();
    }

    private Map<Long, List<ThemeId>> themesOf(List<StoredComplaint> newest) {
        long first = newest.stream().mapToLong(StoredComplaint::serial).min().orElse(0);
        long last = newest.stream().mapToLong(StoredComplaint::serial).max().orElse(0);
        Map<Long, List<Assignment>> assignments = new TreeMap<>();
        themes.assignments(first, last)
                .forEach(assignment -> assignments
                        .computeIfAbsent(assignment.mention().complaint(), serial -> new ArrayList<>())
                        .add(assignment));
        Map<Long, List<ThemeId>> themesOf = new TreeMap<>();
        assignments.forEach((serial, mentions) -> themesOf.put(serial, MainTheme.first(mentions)));
        return themesOf;
    }

    private List<Complaint> overdue(LocalDate date) {
        List<Complaint> promised = complaints.bySerials(promises.overdue(date, MOST_PROMISES)).stream()
                .map(StoredComplaint::complaint)
                .toList();
        return PromiseKeeper.overdue(promised, date);
    }

    private List<ReportContent.Rejection> rejections(List<RunId> nights) {
        return nights.stream()
                .flatMap(night -> logFiles.rejections(night, MOST_REJECTIONS).stream())
                .limit(MOST_REJECTIONS)
                .map(rejection -> new ReportContent.Rejection(rejection.file(), rejection.row()))
                .toList();
    }
}
