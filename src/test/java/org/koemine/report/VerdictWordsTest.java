package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Evidence;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.prevention.verdict.Verdict.Kind;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.themes.ThemeId;

class VerdictWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final Evidence EVIDENCE = new Evidence(48, 485, 8, 32, 0.4, 0.28, 0.61, 1.4, 48.7, List.of(), false);

    private final VerdictWords words = new VerdictWords(new Wording(Locale.JAPANESE));

    @Test
    void theCellSaysVerdictRatesRatioAndGrounds() {
        assertThat(words.cell(judgement(Kind.EFFECTIVE, EVIDENCE))).isEqualTo("""
                効果あり
                週 10.1 件 → 4.0 件
                比 0.40（95 % 区間 0.28～0.61）
                前 48 週と後 8 週を、季節と苦情全体の動きを除いて比べ、減ったと言えます（11月15日判定）。対策がない場合より約 49 件少ない。""");
    }

    @Test
    void ineffectiveIsSaidOfTheTargetAndASurgeIsMentioned() {
        Evidence surged = new Evidence(48, 485, 8, 80, 1, 0.8, Double.POSITIVE_INFINITY, 1.4, 0, List.of(), true);

        assertThat(words.cell(judgement(Kind.INEFFECTIVE, surged)))
                .startsWith("効果なし\n週 10.1 件 → 10.0 件\n比 1.00（95 % 区間 0.80 以上）\n")
                .contains("目標（30% 減）に届いていないと言えます")
                .endsWith("開始直前に急増していたため、自然に収まった分と区別して判定しています。");
    }

    @Test
    void theWeeksToGoAreSaidWhereTheyAreInSight() {
        Judgement open = new Judgement(
                CountermeasureId.of(1),
                ThemeId.of(1),
                DAY,
                0.7,
                new Verdict(
                        Kind.UNDECIDED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(12),
                        Optional.empty()));

        assertThat(words.cell(open)).isEqualTo("判定保留（あと約 12 週間）\n比べられる週がまだ足りません。");
    }

    @Test
    void aThemeThatIsBackIsAWarningThatLeadsToItsOldCountermeasure() {
        Standing back = new Standing(judgement(Kind.RECURRED, EVIDENCE), Optional.of(Kind.EFFECTIVE));
        ReportContent content =
                ReportVariants.with(ReportContents.believable(Locale.JAPANESE, 300), new Verdicts(List.of(back)));

        Sentence sentence = new Headlines(Material.of(content))
                .sentences().stream()
                        .filter(each -> each.text().contains("再発"))
                        .findFirst()
                        .orElseThrow();

        assertThat(sentence.text()).isEqualTo("「荷物が予定の日に届かない」が再発しています：対策 M-0001 でいったん減りましたが、11月8日の週から戻りました。");
        assertThat(sentence.look()).isEqualTo(Look.WARNING);
        assertThat(sentence.link()).contains(new Target("対策管理表", CountermeasureSheet.FIRST_ROW, 0));
    }

    @Test
    void whatIsSaidAsBeforeIsNoNews() {
        Standing same = new Standing(judgement(Kind.EFFECTIVE, EVIDENCE), Optional.of(Kind.EFFECTIVE));
        ReportContent content =
                ReportVariants.with(ReportContents.believable(Locale.JAPANESE, 300), new Verdicts(List.of(same)));

        assertThat(new Headlines(Material.of(content)).sentences())
                .extracting(Sentence::text)
                .noneMatch(text -> text.contains("対策"));
    }

    private static Judgement judgement(Kind kind, Evidence evidence) {
        return new Judgement(
                CountermeasureId.of(1),
                ThemeId.of(1),
                LocalDate.of(2026, 9, 1),
                0.7,
                new Verdict(
                        kind,
                        Optional.of(DAY),
                        Optional.of(LocalDate.of(2026, 9, 14)),
                        Optional.of(DAY.minusDays(7)),
                        OptionalInt.empty(),
                        Optional.of(evidence)));
    }
}
