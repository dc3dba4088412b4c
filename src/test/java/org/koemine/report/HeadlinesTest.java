package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.intake.FileBooks;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Period;
import org.koemine.trends.Signal;
import org.koemine.trends.TrendSet;

class HeadlinesTest {
    private static final Period WEEK = new Period(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));

    @Test
    void theFirstSentenceComparesWithThePeriodBefore() {
        assertThat(sentences(670, 600, List.of()).get(0))
                .isEqualTo("10月24日～11月20日（28日間）の受付は670件。前の28日間（600件）より70件（11.7%）増えました。");
        assertThat(sentences(1_200, 1_500, List.of()).get(0))
                .isEqualTo("10月24日～11月20日（28日間）の受付は1,200件。前の28日間（1,500件）より300件（20.0%）減りました。");
        assertThat(sentences(5, 5, List.of()).get(0)).isEqualTo("10月24日～11月20日（28日間）の受付は5件で、前の28日間と同じ件数でした。");
        assertThat(sentences(5, 0, List.of()).get(0)).isEqualTo("10月24日～11月20日（28日間）の受付は5件です。前の28日間の受付はありません。");
    }

    @Test
    void aQuietNightIsSaid() {
        assertThat(sentences(1, 1, List.of())).contains("偶然の範囲を超えて増えたテーマや、新しいテーマはありません。");
    }

    @Test
    void theStrongestSignalIsSaidAndLeadsToItsRowTheOthersStandInTheTable() {
        List<Signal> risen = IntStream.range(1, 6)
                .mapToObj(i -> new Signal(ThemeId.of(i), Signal.Kind.RISEN, WEEK, 20 + i, 8.24, 16, 2))
                .toList();

        List<Sentence> sentences = new Headlines(Material.of(content(1, 1, risen))).sentences();

        assertThat(sentences.get(1).text()).isEqualTo("「荷物が予定の日に届かない」が増えています。直近1週間（暫定） 21件（通常 8.2件、上限 16件）。");
        assertThat(sentences.get(1).link().map(Target::sheet)).contains("要確認");
        assertThat(sentences)
                .extracting(Sentence::text)
                .filteredOn(text -> text.contains("増えています"))
                .hasSize(1);
    }

    @Test
    void oneVerdictThatChangedIsSaidTheReturnedThemeFirstTheOthersAreCounted() {
        List<Standing> changed = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> standing(i, i == 7 ? Verdict.Kind.RECURRED : Verdict.Kind.EFFECTIVE))
                .toList();

        Sentence all = verdict(changed);
        Sentence one = verdict(changed.subList(0, 1));

        assertThat(all.text()).isEqualTo("「部品が足りない」が再発しています：対策 M-0007 でいったん減りましたが、11月2日の週から戻りました。ほか8件の判定も変わりました。");
        assertThat(all.look()).isEqualTo(Look.WARNING);
        assertThat(all.link()).contains(new Target("対策管理表", 0, 0));
        assertThat(one.text()).isEqualTo("対策 M-0001「荷物が予定の日に届かない」は効果ありと判定しました（、）。");
        assertThat(one.link()).isNotEqualTo(all.link());
    }

    private static Sentence verdict(List<Standing> standings) {
        ReportContent content = ReportVariants.with(content(1, 1, List.of()), "verdicts", new Verdicts(standings));
        List<Sentence> sentences = new Headlines(Material.of(content)).sentences();
        assertThat(sentences).hasSizeLessThanOrEqualTo(Headlines.MOST);
        return sentences.get(1);
    }

    private static Standing standing(int measure, Verdict.Kind kind) {
        Verdict verdict = new Verdict(
                kind,
                Optional.of(WEEK.start()),
                Optional.empty(),
                kind == Verdict.Kind.RECURRED ? Optional.of(LocalDate.of(2026, 11, 2)) : Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
        return new Standing(
                new Judgement(
                        new CountermeasureId("M-000" + measure),
                        ThemeId.of(measure),
                        LocalDate.of(2026, 9, 1),
                        0.7,
                        verdict),
                Optional.empty());
    }

    @Test
    void booksThatDoNotBalanceAreAWarning() {
        ReportContent content = content(
                1, 1, List.of(), new FileBooks(0, "a.csv", "9f", 1, "UTF-8", "", 10, 9, 0, 0, 0, 0, Optional.empty()));

        Sentence last = new Headlines(Material.of(content)).books();

        assertThat(last.text()).isEqualTo("取込の件数の収支が一致していません（1ファイル・10行、除外0行、受付不可0ファイル）。");
        assertThat(last.look()).isEqualTo(Look.WARNING);
        assertThat(last.link()).contains(new Target("取込結果", 0, 0));
    }

    @Test
    void booksThatBalanceAreNone() {
        ReportContent content = content(
                1, 1, List.of(), new FileBooks(0, "a.csv", "9f", 1, "UTF-8", "", 10, 9, 0, 0, 0, 1, Optional.empty()));

        assertThat(new Headlines(Material.of(content)).books().look()).isEqualTo(Look.SENTENCE);
    }

    private static List<String> sentences(int received, int before, List<Signal> signals) {
        return new Headlines(Material.of(content(received, before, signals)))
                .sentences().stream().map(Sentence::text).toList();
    }

    private static ReportContent content(int received, int before, List<Signal> signals, FileBooks... books) {
        ReportContent base = ReportContents.believable(Locale.JAPANESE, 100);
        TrendSet trends = base.trends();
        TrendSet other = new TrendSet(
                trends.period(),
                trends.previous(),
                trends.weeks(),
                trends.weeklyTotals(),
                received,
                before,
                trends.trends(),
                signals);
        return ReportVariants.with(ReportVariants.with(base, "trends", other), "books", List.of(books));
    }
}
