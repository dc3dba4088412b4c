package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.complaint.Complaint;
import org.koemine.intake.SuspectRow;
import org.koemine.report.Changes;
import org.koemine.report.ReportContent;
import org.koemine.report.ReportContent.Detail;
import org.koemine.report.Verdicts;
import org.koemine.run.RunId;
import org.koemine.themes.CountChange;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountReport;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ThemeTrend;

/** Contents of reports that differ in one thing. */
public final class ReportVariants {
    private static final LocalDate YESTERDAY = ReportContents.BUSINESS_DATE.minusDays(1);

    private ReportVariants() {}

    /** The same content, where one complaint says something else. */
    public static ReportContent with(ReportContent content, Detail detail, String text) {
        Complaint said = detail.complaint();
        Complaint other =
                new Complaint(said.id(), said.receipt(), text, said.origin(), said.handling(), said.attributes());
        List<Detail> details = content.details().stream()
                .map(each -> each.equals(detail) ? new Detail(other, detail.themes()) : each)
                .toList();
        return new ReportContent(
                content.provenance(),
                content.settings(),
                content.trends(),
                content.themes(),
                content.groups(),
                content.complaints(),
                content.inThemes(),
                content.unassigned(),
                details,
                content.customers(),
                content.books(),
                content.rejections(),
                content.suspects(),
                content.overduePromises(),
                content.guidance(),
                content.changes(),
                content.checked(),
                content.care(),
                content.register(),
                content.verdicts());
    }

    /** The same content, where rows look garbled; {@code all} of them, of which these are listed. */
    public static ReportContent suspecting(ReportContent content, List<SuspectRow> listed, long all) {
        return new ReportContent(
                content.provenance(),
                content.settings(),
                content.trends(),
                content.themes(),
                content.groups(),
                content.complaints(),
                content.inThemes(),
                content.unassigned(),
                content.details(),
                content.customers(),
                content.books(),
                content.rejections(),
                new ReportContent.Suspects(all, listed),
                content.overduePromises(),
                content.guidance(),
                content.changes(),
                content.checked(),
                content.care(),
                content.register(),
                content.verdicts());
    }

    /** The same content with other verdicts. */
    public static ReportContent with(ReportContent content, Verdicts verdicts) {
        return new ReportContent(
                content.provenance(),
                content.settings(),
                content.trends(),
                content.themes(),
                content.groups(),
                content.complaints(),
                content.inThemes(),
                content.unassigned(),
                content.details(),
                content.customers(),
                content.books(),
                content.rejections(),
                content.suspects(),
                content.overduePromises(),
                content.guidance(),
                content.changes(),
                content.checked(),
                content.care(),
                content.register(),
                verdicts);
    }

    /** The same content a day after another report: new and late complaints, a correction, a merge and a move by hand. */
    public static ReportContent changed(ReportContent content) {
        List<CountChange> changes = List.of(
                change(0, "2026-10-28", Reason.LATE, 2),
                change(0, "2026-11-20", Reason.NEW, 5),
                change(1, "2026-10-28", Reason.LATE, 1),
                change(1, "2026-11-03", Reason.BY_HAND, 4),
                change(1, "2026-11-20", Reason.NEW, 3),
                change(2, "2026-11-05", Reason.UPDATED, -1),
                change(2, "2026-11-06", Reason.UPDATED, -1),
                change(2, "2026-11-20", Reason.NEW, 1),
                change(3, "2026-11-05", Reason.UPDATED, 2),
                change(4, "2026-10-28", Reason.LATE, 1),
                change(99, "2026-11-03", Reason.BY_HAND, -4));
        Map<String, Integer> now = content.trends().trends().stream()
                .collect(Collectors.toMap(trend -> trend.theme().value(), ThemeTrend::total));
        now.put("", (int) content.complaints());
        Map<String, Integer> before = new TreeMap<>(now);
        changes.forEach(change ->
                before.merge(change.theme().map(ThemeId::value).orElse(""), -change.complaints(), Integer::sum));
        Map<ThemeId, String> labels = content.themes().stream().collect(Collectors.toMap(Theme::id, Theme::label));
        labels.put(ThemeId.of(99), "佐藤花子様の荷物が届かない");
        return content.with(new Changes(YESTERDAY, CountReport.of(new RunId(11), before, now, changes), labels));
    }

    private static CountChange change(int theme, String day, Reason reason, int complaints) {
        Optional<ThemeId> id = theme == 0 ? Optional.empty() : Optional.of(ThemeId.of(theme));
        return new CountChange(id, LocalDate.parse(day), reason, complaints);
    }
}
