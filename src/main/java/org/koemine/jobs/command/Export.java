package org.koemine.jobs.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunStore;
import org.koemine.jobs.SheetCsv;
import org.koemine.report.masking.Masking;
import org.koemine.themes.Assignment;
import org.koemine.themes.CategoryStore;
import org.koemine.themes.CountChange;
import org.koemine.themes.CountLog;
import org.koemine.themes.Exemplar;
import org.koemine.themes.GroupStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.MainTheme;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeId;
import org.koemine.themes.ThemeStore;

/** Themes, which complaint is in which, and how counts changed, as sheets to calculate with. Names of customers are in none. */
final class Export {
    private static final int PAGE = 1_000;

    private final ComplaintStore complaints;
    private final ThemeStore themes;
    private final CategoryStore categories;
    private final LedgerStore ledger;
    private final CountLog counts;
    private final RunStore runs;
    private final GroupStore groups;
    private final Texts texts;
    private final Masking masking;

    Export(Jdbi jdbi, Texts texts, Masking masking) {
        this.complaints = new ComplaintStore(jdbi);
        this.themes = new ThemeStore(jdbi);
        this.categories = new CategoryStore(jdbi);
        this.ledger = new LedgerStore(jdbi);
        this.counts = new CountLog(jdbi);
        this.runs = new RunStore(jdbi);
        this.groups = new GroupStore(jdbi);
        this.texts = texts;
        this.masking = masking;
    }

    /** One row a theme; returns how many. */
    int themes(Path file) {
        List<Theme> all = themes.themes();
        Map<ThemeId, String> inCategory = categories.themes();
        Map<ThemeId, ThemeGroup> inGroup = groups.groups().byTheme();
        try (SheetCsv csv = SheetCsv.create(file)) {
            csv.row(heads("theme", "label", "terms", "exemplar", "category", "groupId", "group"));
            for (Theme theme : all) {
                Optional<ThemeGroup> group = Optional.ofNullable(inGroup.get(theme.id()));
                String exemplar = theme.exemplars().stream()
                        .findFirst()
                        .map(Exemplar::text)
                        .map(masking::text)
                        .orElse("");
                csv.row(
                        theme.id().value(),
                        theme.label(),
                        TermText.of(theme.terms(), texts),
                        exemplar,
                        inCategory.getOrDefault(theme.id(), ""),
                        group.map(in -> in.id().value()).orElse(""),
                        group.map(in -> masking.text(in.label())).orElse(""));
            }
        }
        return all.size();
    }

    /** One row for each theme of a complaint, the main one first; one without a theme for an unassigned complaint. */
    long assignments(Path file) {
        Map<ThemeId, String> labels = themes.themes().stream().collect(Collectors.toMap(Theme::id, Theme::label));
        long rows = 0;
        try (SheetCsv csv = SheetCsv.create(file)) {
            csv.row(heads("complaint", "received", "product", "theme", "label", "rank"));
            List<StoredComplaint> page = complaints.after(0, PAGE);
            while (!page.isEmpty()) {
                long last = page.get(page.size() - 1).serial();
                List<Assignment> assignments = themes.assignments(page.get(0).serial(), last);
                for (StoredComplaint complaint : page) {
                    rows += write(csv, complaint, themesOf(complaint.serial(), assignments), labels);
                }
                page = complaints.after(last, PAGE);
            }
        }
        return rows;
    }

    /** One row for each change of a count, the newest run first. */
    long changes(Path file) {
        Map<ThemeId, String> labels =
                ledger.themes().stream().collect(Collectors.toMap(LedgerTheme::id, LedgerTheme::label));
        long rows = 0;
        try (SheetCsv csv = SheetCsv.create(file)) {
            csv.row(heads("run", "date", "theme", "label", "received", "reason", "change"));
            for (Run run : runs.newest(Integer.MAX_VALUE)) {
                for (CountChange change : counts.changes(run.id())) {
                    rows++;
                    csv.row(
                            run.id().value(),
                            run.businessDate(),
                            change.theme().map(ThemeId::value).orElse(""),
                            change.theme()
                                    .map(theme -> labels.getOrDefault(theme, ""))
                                    .orElse(""),
                            change.day(),
                            texts.get("reason." + change.reason()),
                            change.complaints());
                }
            }
        }
        return rows;
    }

    private static List<ThemeId> themesOf(long serial, List<Assignment> page) {
        return MainTheme.first(page.stream()
                .filter(assignment -> assignment.mention().complaint() == serial)
                .toList());
    }

    private static long write(SheetCsv csv, StoredComplaint stored, List<ThemeId> in, Map<ThemeId, String> labels) {
        Object id = stored.complaint().id().value();
        Object day = stored.complaint().receipt().date();
        Object product = stored.complaint().origin().product();
        if (in.isEmpty()) {
            csv.row(id, day, product, "", "", "");
        }
        for (int i = 0; i < in.size(); i++) {
            csv.row(id, day, product, in.get(i).value(), labels.getOrDefault(in.get(i), ""), i + 1);
        }
        return Math.max(1, in.size());
    }

    private Object[] heads(String... columns) {
        return Arrays.stream(columns)
                .map(column -> texts.get("export.column." + column))
                .toArray();
    }
}
