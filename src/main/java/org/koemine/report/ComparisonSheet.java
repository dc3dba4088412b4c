package org.koemine.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.koemine.trends.Edition;
import org.koemine.trends.Period;
import org.koemine.trends.ThemeTrend;

/** Which themes have other counts than in the week or month before, in the edition of a week or month: more, then fewer. */
final class ComparisonSheet {
    private static final List<String> NAMES = List.of(
            "themes.id",
            "themes.label",
            "comparison.now",
            "comparison.before",
            "themes.change",
            "themes.signal",
            "comparison.kind");
    private static final Comparator<RankedTheme> GREATEST_FIRST = Comparator.comparingInt(
                    (RankedTheme theme) -> -Math.abs(theme.change()))
            .thenComparing(RankedTheme::id);

    private final Material material;
    private final Edition edition;
    private final SheetDraft draft;

    ComparisonSheet(Material material, Edition edition) {
        this.material = material;
        this.edition = edition;
        this.draft = new SheetDraft(material.word("changes.name"), 10, 52, 12, 12, 12, 16, 22);
    }

    Sheet layOut() {
        draft.add(
                30,
                Cell.text(material.word("comparison.title." + edition.kind()), Look.TITLE)
                        .across(2),
                Cell.text(material.word("back"), Look.LEAD).across(3).to(material.top("summary")));
        draft.add(
                20,
                wide(material.word("comparison.lead", days(edition.period()), days(edition.previous())), Look.LEAD));
        List<Cell> names = NAMES.stream()
                .map(key -> Cell.text(material.word(key), Look.HEADER))
                .toList();
        draft.header(2, 24, names);
        draft.add(received());
        themes("more", theme -> theme.change() > 0);
        themes("fewer", theme -> theme.change() < 0);
        draft.gap(8);
        draft.add(20, wide(material.word("comparison.same", same()), Look.NOTE));
        draft.add(20, wide(material.word("comparison.note"), Look.NOTE));
        return draft.finish(true, false);
    }

    private String days(Period period) {
        return material.word("comparison.days", material.wording().period(period), period.days());
    }

    private Cell wide(String text, Look look) {
        return Cell.text(text, look).across(NAMES.size());
    }

    private Row received() {
        int now = material.trends().received();
        int before = material.trends().receivedBefore();
        return Row.of(
                20,
                Cell.blank(Look.TOTAL),
                Cell.text(material.word("trend.all"), Look.TOTAL),
                Cell.whole(now, Look.TOTAL),
                Cell.whole(before, Look.TOTAL),
                Cell.change(now - before, Look.TOTAL),
                Cell.blank(Look.TOTAL),
                Cell.blank(Look.TOTAL));
    }

    private void themes(String key, Predicate<RankedTheme> choosing) {
        List<RankedTheme> found = material.pareto().ranked().stream()
                .filter(choosing)
                .sorted(GREATEST_FIRST)
                .toList();
        draft.gap(8);
        draft.add(SummarySheet.SECTION, wide(material.word("comparison." + key, found.size()), Look.SECTION));
        found.forEach(theme -> draft.addFitting(2, cells(theme)));
    }

    private List<Cell> cells(RankedTheme theme) {
        ThemeTrend trend = theme.trend();
        return List.of(
                Cell.text(theme.id().value(), Look.BODY).to(material.card(theme.id())),
                Cell.text(material.fit(theme.label()), Look.STRONG).to(material.themeRow(theme)),
                Cell.whole(trend.count(), Look.BODY),
                Cell.whole(trend.previous(), Look.BODY),
                Cell.change(theme.change(), Look.BODY),
                theme.kind()
                        .map(kind -> Cell.text(material.word("signal." + kind), Look.ALERT))
                        .orElse(Cell.blank(Look.BODY)),
                Cell.text(kind(trend), Look.CENTRED));
    }

    /** Whether a theme is heard for the first time, heard again, or not heard any more. */
    private String kind(ThemeTrend trend) {
        if (trend.count() == 0) {
            return material.word("comparison.gone");
        }
        if (!trend.firstSeen().isBefore(edition.period().start())) {
            return material.word("comparison.first");
        }
        return trend.previous() == 0 ? material.word("comparison.again") : "";
    }

    private long same() {
        return material.pareto().ranked().stream()
                .filter(theme -> theme.change() == 0)
                .count();
    }
}
