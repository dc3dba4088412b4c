package org.koemine.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.Edit.Outcome;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.EditKey.Kind;
import org.koemine.prevention.edits.EditStore.Kept;
import org.koemine.prevention.edits.EditStore.Returned;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.report.Register;
import org.koemine.run.RunId;
import org.koemine.themes.ThemeId;

/** A register of countermeasures as a shop would have it, and what was typed in workbooks. */
final class Registers {
    private static final LocalDate DAY = ReportContents.BUSINESS_DATE;
    private static final String FILE = "koemine-2026-11-19.xlsx";

    private Registers() {}

    static Register filled() {
        Map<ThemeId, String> labels = new TreeMap<>();
        for (int i = 0; i < ReportWords.THEMES.length; i++) {
            labels.put(ThemeId.of(i + 1), ReportWords.THEMES[i][0]);
        }
        return new Register(
                new WorkbookMark("0123456789abcdef", 324),
                List.of(
                        new Countermeasure(
                                CountermeasureId.of(1),
                                ThemeId.of(1),
                                "遅れている荷物の一覧を毎朝出し、お客様へ先に電話する",
                                "年末の増員が配送会社の締切に間に合わなかった",
                                "配送会社を二社にし、締切を一日早める",
                                "増員の計画を九月に立てる",
                                "物流課 阿部",
                                Optional.of(LocalDate.of(2026, 12, 10)),
                                Optional.of(LocalDate.of(2026, 10, 5)),
                                Status.UNDER_WAY,
                                "週 2 件以下"),
                        Countermeasure.planned(CountermeasureId.of(2), ThemeId.of(4))),
                List.of(new Returned(FILE, 323), new Returned("品質課メモ.xlsx", 322)),
                List.of(
                        kept(0, FILE, "対策管理表", "K5", measure("DUE"), "12月上旬", "", "", FaultId.EDIT_DAY_UNREADABLE),
                        kept(
                                0,
                                "品質課メモ.xlsx",
                                "対策管理表",
                                "C5",
                                measure("STATUS"),
                                "中止",
                                "予定",
                                "UNDER_WAY",
                                FaultId.EDIT_CHANGED_SINCE),
                        kept(0, FILE, "対策管理表", "J5", measure("OWNER"), "物流課 阿部", "", "", null),
                        kept(0, FILE, "テーマ編集", "F9", new EditKey(Kind.THEME, "T-0003", "name"), "サイズ違い", "", "", null),
                        kept(
                                6,
                                FILE,
                                "明細",
                                "K40",
                                new EditKey(Kind.MENTION, "T-0002/C-000123", "to"),
                                "=A1",
                                "",
                                "",
                                FaultId.EDIT_FORMULA)),
                labels,
                Set.of(ThemeId.of(3)),
                Map.of());
    }

    private static EditKey measure(String field) {
        return new EditKey(Kind.COUNTERMEASURE, "M-0001", field);
    }

    private static Kept kept(
            int daysAgo,
            String file,
            String sheet,
            String cell,
            EditKey key,
            String typed,
            String before,
            String now,
            FaultId reason) {
        Edit.Origin origin = new Edit.Origin(file, 323, "", sheet, cell);
        Outcome outcome = reason == null
                ? Outcome.APPLIED
                : reason == FaultId.EDIT_CHANGED_SINCE ? Outcome.CONFLICT : Outcome.REFUSED;
        Optional<Fault> why = Optional.ofNullable(reason).map(id -> Fault.of(id, Place.NOWHERE));
        return new Kept(
                DAY.minusDays(daysAgo),
                new RunId(324 - daysAgo),
                new Edit(origin, Optional.of(key), typed, before, now, outcome, why));
    }
}
