package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.prevention.CountermeasureId;
import org.koemine.testing.Typist;
import org.koemine.themes.ThemeId;

/** What a quality team types in a workbook is there the next morning. */
class ReturnedWorkbookTest extends FirstNight {
    @Override
    void begin() {
        nights.begin(300);
    }

    private void enterOne() {
        nights.type(
                nights.workbook(),
                "対策.xlsx",
                typist -> typist.by("品質 花子")
                        .type("COUNTERMEASURE.THEME", "new-01", "T-0001")
                        .type("COUNTERMEASURE.PERMANENT", "new-01", "配送会社を替える")
                        .type("COUNTERMEASURE.OWNER", "new-01", "物流課\n佐藤")
                        .type("COUNTERMEASURE.DUE", "new-01", LocalDate.of(2026, 5, 31))
                        .type("COUNTERMEASURE.STATUS", "new-01", "実施中"));
        nights.night();
    }

    @Test
    void aNewCountermeasureIsInTheRegisterTheNextMorning() {
        enterOne();

        assertThat(nights.register())
                .containsExactly(new Countermeasure(
                        CountermeasureId.of(1),
                        ThemeId.of(1),
                        "",
                        "",
                        "配送会社を替える",
                        "",
                        "物流課 佐藤",
                        Optional.of(LocalDate.of(2026, 5, 31)),
                        Optional.empty(),
                        Status.UNDER_WAY,
                        ""));
        assertThat(nights.told())
                .containsExactly(
                        "APPLIED COUNTERMEASURE/M-0001/DUE 2026-05-31",
                        "APPLIED COUNTERMEASURE/M-0001/OWNER 物流課\n佐藤 EDIT_LINE_BREAK",
                        "APPLIED COUNTERMEASURE/M-0001/PERMANENT 配送会社を替える",
                        "APPLIED COUNTERMEASURE/M-0001/STATUS 実施中",
                        "APPLIED COUNTERMEASURE/M-0001/THEME T-0001");
        assertThat(nights.archived("対策.xlsx")).isTrue();
    }

    @Test
    void theSameFileReadTwiceChangesNothing() {
        enterOne();
        nights.type(
                nights.workbook(1),
                "対策.xlsx",
                typist -> typist.by("品質 花子")
                        .type("COUNTERMEASURE.THEME", "new-01", "T-0001")
                        .type("COUNTERMEASURE.PERMANENT", "new-01", "配送会社を替える")
                        .type("COUNTERMEASURE.OWNER", "new-01", "物流課\n佐藤")
                        .type("COUNTERMEASURE.DUE", "new-01", LocalDate.of(2026, 5, 31))
                        .type("COUNTERMEASURE.STATUS", "new-01", "実施中"));
        nights.night();

        assertThat(nights.register()).hasSize(1);
        assertThat(nights.told()).isEmpty();
    }

    @Test
    void aThemeIsRenamedAndAnotherMergedIntoIt() {
        nights.type(
                nights.workbook(),
                "koemine.xlsx",
                typist -> typist.type("THEME.name", "T-0001", "届かない").type("MERGE.into", "T-0002", "T-0001"));
        nights.night();

        assertThat(nights.told()).containsExactly("APPLIED THEME/T-0001/name 届かない", "APPLIED MERGE/T-0002/into T-0001");
        assertThat(nights.theme(1).label()).isEqualTo("届かない");
        assertThat(nights.theme(2).heir()).contains(ThemeId.of(1));
    }

    @Test
    void aChangedDateAndAnEmptiedOwnerAreTakenFromTheNextWorkbook() {
        enterOne();
        nights.type(
                nights.workbook(),
                "二回目.xlsx",
                typist -> typist.type("COUNTERMEASURE.DUE", "M-0001", "令和8年6月1日")
                        .type("COUNTERMEASURE.OWNER", "M-0001", "")
                        .type("COUNTERMEASURE.STATUS", "M-0001", "完了"));
        nights.night();

        assertThat(nights.told())
                .containsExactly(
                        "APPLIED COUNTERMEASURE/M-0001/DUE 令和8年6月1日",
                        "APPLIED COUNTERMEASURE/M-0001/OWNER ",
                        "APPLIED COUNTERMEASURE/M-0001/STATUS 完了");
        assertThat(nights.register().get(0).due()).contains(LocalDate.of(2026, 6, 1));
        assertThat(nights.register().get(0).owner()).isEmpty();
        assertThat(nights.register().get(0).status()).isEqualTo(Status.DONE);
    }

    @Test
    void ofTwoPeoplesEditsOfOneCellTheSecondIsAConflict() {
        enterOne();
        nights.type(
                nights.workbook(), "1.xlsx", typist -> typist.by("佐藤").type("COUNTERMEASURE.TARGET", "M-0001", "週2件"));
        nights.type(
                nights.workbook(), "2.xlsx", typist -> typist.by("鈴木").type("COUNTERMEASURE.TARGET", "M-0001", "週5件"));
        nights.night();

        assertThat(nights.told())
                .containsExactly(
                        "APPLIED COUNTERMEASURE/M-0001/TARGET 週2件",
                        "CONFLICT COUNTERMEASURE/M-0001/TARGET 週5件 now 週2件 EDIT_CHANGED_SINCE");
        assertThat(nights.register().get(0).target()).isEqualTo("週2件");
    }

    @Test
    void aWorkbookInWhichNothingWasTypedChangesNothing() {
        enterOne();
        nights.type(nights.workbook(), "そのまま.xlsx", typist -> {});
        nights.night();

        assertThat(nights.told()).isEmpty();
        assertThat(nights.archived("そのまま.xlsx")).isTrue();
        try (Typist typist = new Typist(nights.workbook())) {
            assertThat(typist.texts("取込結果"))
                    .containsSequence("そのまま.xlsx", "", "0", "0", "0", "0", "0", "0", "一致")
                    .contains("Koemineのブックとして読み戻しました。入力の結果は「編集の反映」をご覧ください。");
        }
    }
}
