package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.koemine.testing.Typist;

/** What people say of severe complaints and note on signals holds on the next mornings. */
class ReturnedMarksTest extends FirstNight {
    private static final String VERDICT = "SEVERITY.verdict";
    private static final String SMOKE = "SMOKE/S-1";

    @Override
    void begin() {
        nights.beginWithSurge(200);
    }

    private void verdict(Path workbook, String person, String word) {
        nights.type(workbook, person + ".xlsx", typist -> typist.by(person).type(VERDICT, SMOKE, word));
    }

    private boolean isListed() {
        try (Typist typist = new Typist(nights.workbook())) {
            return typist.places().contains(new Typist.Place("重大", VERDICT, SMOKE));
        }
    }

    @Test
    void aComplaintThatIsNotSevereIsOffTheListTheNextMorningAndStaysOff() {
        assertThat(isListed()).isTrue();
        verdict(nights.workbook(), "林", "非該当");
        nights.night();

        assertThat(nights.told()).containsExactly("APPLIED SEVERITY/SMOKE/S-1/verdict 非該当");
        assertThat(isListed()).isFalse();
        nights.night();
        assertThat(isListed()).isFalse();
    }

    @Test
    void aVerdictIsShownTheNextMorningAndAnEmptiedCellTakesItBack() {
        verdict(nights.workbook(), "林", "対応済");
        nights.night();
        assertThat(shown(VERDICT, SMOKE)).isEqualTo("対応済");

        verdict(nights.workbook(), "森", "");
        nights.night();

        assertThat(nights.told()).containsExactly("APPLIED SEVERITY/SMOKE/S-1/verdict ");
        assertThat(isListed()).isTrue();
        assertThat(shown(VERDICT, SMOKE)).isEmpty();
    }

    @Test
    void whoMistookAComplaintBringsItBackFromTheSameWorkbook() {
        verdict(nights.workbook(), "林", "非該当");
        nights.night();
        verdict(nights.workbook(1), "林", "ヒヤリ");
        nights.night();

        assertThat(nights.told()).containsExactly("APPLIED SEVERITY/SMOKE/S-1/verdict ヒヤリ");
        assertThat(shown(VERDICT, SMOKE)).isEqualTo("ヒヤリ");
    }

    @Test
    void ofTwoPeoplesVerdictsTheSecondIsAConflictAndTheSummarySaysSo() {
        verdict(nights.workbook(), "林", "該当");
        verdict(nights.workbook(), "森", "非該当");
        nights.night();

        assertThat(nights.told())
                .containsExactlyInAnyOrder(
                        "APPLIED SEVERITY/SMOKE/S-1/verdict 該当",
                        "CONFLICT SEVERITY/SMOKE/S-1/verdict 非該当 now HAPPENED EDIT_CHANGED_SINCE");
        try (Typist typist = new Typist(nights.workbook())) {
            assertThat(typist.texts("まとめ")).contains("・編集の反映に、ご確認いただきたい項目が1件あります。");
            assertThat(typist.texts("編集の反映")).contains("苦情 S-1（発煙・焦げ）", "人の判定", "該当");
        }
    }

    @Test
    void whatIsNoVerdictIsRefusedAndSaysWhichThereAre() {
        nights.type(nights.workbook(), "1.xlsx", typist -> typist.by("林").type(VERDICT, SMOKE, "たぶん"));
        nights.type(nights.workbook(), "2.xlsx", typist -> typist.by("森").formula(VERDICT, SMOKE, "A1"));
        nights.type(
                nights.workbook(),
                "3.xlsx",
                typist -> typist.by("東")
                        .type("SIGNAL.checked", nights.signal(typist), "見た")
                        .type("SIGNAL.memo", nights.signal(typist), "あ".repeat(1_001)));
        nights.night();

        assertThat(nights.told())
                .extracting(told -> told.substring(0, told.indexOf('/')) + told.substring(told.lastIndexOf(' ')))
                .containsExactly(
                        "REFUSED SEVERITY EDIT_WORD_UNKNOWN",
                        "REFUSED SEVERITY EDIT_FORMULA",
                        "REFUSED SIGNAL EDIT_WORD_UNKNOWN",
                        "REFUSED SIGNAL EDIT_TOO_LONG");
    }

    @Test
    void whatIsHiddenAndOverwrittenIsRefusedAndStopsNothing() {
        nights.type(nights.workbook(), "1.xlsx", typist -> {
            String signal = nights.signal(typist);
            typist.type("SIGNAL.memo", signal, "工場に確認中").type(VERDICT, SMOKE, "該当");
            typist.overwrite("要確認", signal, "T-1").overwrite("重大", SMOKE, "C-9");
            typist.type("THEME.name", "T-0001", "届かない").overwrite("テーマ編集", "THEME.name", "THEME.label");
            typist.type("MERGE.into", "T-0002", "T-0001")
                    .overwrite("テーマ編集", "T-0002", "番号")
                    .overwrite("テーマ編集", "T-0002", "二番");
            typist.type("COUNTERMEASURE.OWNER", "new-01", "佐藤")
                    .overwrite("対策管理表", "COUNTERMEASURE.OWNER", "COUNTERMEASURE.BOSS");
        });
        nights.night();

        assertThat(nights.told())
                .containsExactly(
                        "REFUSED COUNTERMEASURE/new-01/BOSS 佐藤 EDIT_UNKNOWN",
                        "REFUSED THEME/T-0001/label 届かない EDIT_UNKNOWN",
                        "REFUSED SEVERITY/C-9/verdict 該当 EDIT_UNKNOWN",
                        "REFUSED SIGNAL/T-1/memo 工場に確認中 EDIT_UNKNOWN",
                        "REFUSED MERGE/二番/into T-0001 EDIT_UNKNOWN");
    }

    @Test
    void aTickAndAMemoComeBackAsLongAsTheSignalContinues() {
        String signal = tick();
        nights.night();

        assertThat(nights.told())
                .containsExactly(
                        "APPLIED SIGNAL/" + signal + "/checked 確認済", "APPLIED SIGNAL/" + signal + "/memo 工場に確認中");
        nights.night();
        assertThat(shown("SIGNAL.checked", signal)).isEqualTo("確認済");
        assertThat(shown("SIGNAL.memo", signal)).isEqualTo("工場に確認中");

        nights.type(nights.workbook(), "2.xlsx", typist -> typist.type("SIGNAL.checked", signal, ""));
        nights.night();
        assertThat(shown("SIGNAL.checked", signal)).isEmpty();
        assertThat(shown("SIGNAL.memo", signal)).isEqualTo("工場に確認中");
    }

    @Test
    void whatWasNotedOnASignalStandsWithTheHeirOfItsTheme() {
        String signal = tick();
        nights.night();
        String theme = signal.substring(0, signal.indexOf('/'));
        String heir = signal.replace(theme, "T-0001");
        nights.type(nights.workbook(), "2.xlsx", typist -> typist.by("森").type("MERGE.into", theme, "T-0001"));
        nights.night();

        assertThat(shown("SIGNAL.checked", heir)).isEqualTo("確認済");
        assertThat(shown("SIGNAL.memo", heir)).isEqualTo("工場に確認中");

        nights.type(nights.workbook(), "3.xlsx", typist -> typist.by("森").type("SIGNAL.memo", heir, "部品を交換"));
        nights.type(nights.workbook(2), "4.xlsx", typist -> typist.by("東").type("SIGNAL.memo", signal, "出荷停止"));
        nights.night();

        assertThat(nights.told())
                .containsExactly(
                        "APPLIED SIGNAL/" + heir + "/memo 部品を交換",
                        "CONFLICT SIGNAL/" + heir + "/memo 出荷停止 now 部品を交換 EDIT_CHANGED_SINCE");
        assertThat(shown("SIGNAL.memo", heir)).isEqualTo("部品を交換");
        assertThat(shown("SIGNAL.checked", heir)).isEqualTo("確認済");
    }

    private String tick() {
        String[] signal = new String[1];
        nights.type(nights.workbook(), "1.xlsx", typist -> {
            signal[0] = nights.signal(typist);
            typist.type("SIGNAL.checked", signal[0], "確認済").type("SIGNAL.memo", signal[0], "工場に確認中");
        });
        return signal[0];
    }
}
