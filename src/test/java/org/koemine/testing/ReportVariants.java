package org.koemine.testing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.intake.SuspectRow;
import org.koemine.report.Changes;
import org.koemine.report.Dossiers;
import org.koemine.report.Measure;
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

    /** The same content with another value of one of its components. */
    public static ReportContent with(ReportContent content, String component, Object value) {
        RecordComponent[] components = ReportContent.class.getRecordComponents();
        if (Stream.of(components).noneMatch(each -> each.getName().equals(component))) {
            throw new IllegalArgumentException("a report has no " + component);
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(content);
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return ReportContent.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component, e);
        }
    }

    /** The same content, where one complaint says something else. */
    public static ReportContent with(ReportContent content, Detail detail, String text) {
        Complaint said = detail.complaint();
        Complaint other =
                new Complaint(said.id(), said.receipt(), text, said.origin(), said.handling(), said.attributes());
        List<Detail> details = content.details().stream()
                .map(each -> each.equals(detail) ? new Detail(other, detail.themes()) : each)
                .toList();
        return with(content, "details", details);
    }

    /** The same content, where rows look garbled; {@code all} of them, of which these are listed. */
    public static ReportContent suspecting(ReportContent content, List<SuspectRow> listed, long all) {
        return with(content, "suspects", new ReportContent.Suspects(all, listed));
    }

    /** The same content with other verdicts. */
    public static ReportContent with(ReportContent content, Verdicts verdicts) {
        return with(content, "verdicts", verdicts);
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
        return with(
                content,
                "changes",
                Optional.of(new Changes(YESTERDAY, CountReport.of(new RunId(11), before, now, changes), labels)));
    }

    private static CountChange change(int theme, String day, Reason reason, int complaints) {
        Optional<ThemeId> id = theme == 0 ? Optional.empty() : Optional.of(ThemeId.of(theme));
        return new CountChange(id, LocalDate.parse(day), reason, complaints);
    }

    /** The same content where the first three themes were weighed and countermeasures taken and judged. */
    public static ReportContent judged(ReportContent content) {
        Dossiers known = content.dossiers();
        return with(
                with(content, Judgements.two()),
                "dossiers",
                new Dossiers(
                        known.spreads(),
                        known.lines(),
                        known.voices(),
                        Map.of(ThemeId.of(1), 1.5, ThemeId.of(2), 1.0, ThemeId.of(3), 4.0),
                        List.of(
                                measure(1, "配送会社へ佐藤花子様の件を伝え、指定日の表示を改める", "物流 三上", true, "効果あり", "週3.2件→0.8件"),
                                measure(1, "指定日を過ぎた荷物を毎朝洗い出す", "物流 三上", false, "", ""),
                                measure(3, "箱の厚みを5mmにする", "資材 黒沢", true, "再発", "週0.5件→2.1件"))));
    }

    private static Measure measure(
            int theme, String action, String owner, boolean done, String verdict, String evidence) {
        return new Measure(
                ThemeId.of(theme),
                action,
                owner,
                Optional.of(ReportContents.BUSINESS_DATE.minusDays(theme)),
                done ? "完了" : "実施中",
                verdict.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Measure.Outcome(verdict, evidence, verdict.equals("再発"))));
    }
}
