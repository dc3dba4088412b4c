package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.report.Chart.Kind;
import org.koemine.report.Chart.Series;

/** The page a manager opens first: key figures, sentences, the largest themes, overdue promises; one screen, one page. */
final class SummarySheet {
    private static final int BARS = 2;
    private static final int LEFT = 7;
    private static final int VOICE = 8;
    private static final int MOST_PROMISES = 3;
    private static final int FEWEST_SENTENCES = 7;

    private final Material material;
    private final SheetDraft draft;

    SummarySheet(Material material) {
        this.material = material;
        this.draft = new SheetDraft(material.word("summary.name"), 5, 44, 15, 9, 9, 9, 15, 26, 50);
    }

    Sheet layOut() {
        draft.add(
                34,
                Cell.text(material.word("title"), Look.TITLE).across(LEFT),
                Cell.GAP,
                Cell.text(
                        material.wording()
                                .fullDay(material.content().provenance().businessDate()),
                        Look.LEAD_RIGHT));
        draft.add(
                20,
                Cell.text(lead(), Look.LEAD).across(LEFT + 1),
                Cell.text(run(), Look.LEAD_RIGHT).to(material.top("conditions")));
        links();
        draft.gap(8);
        new KeyFigures(material).addTo(draft);
        draft.gap(10);
        headlines();
        draft.gap(10);
        themes();
        draft.gap(10);
        if (material.content().guidance().hasCategories()) {
            new CategoryTable(material, VOICE + 1).addTo(draft);
            draft.gap(10);
        }
        promises();
        draft.print(new Area(0, 0, draft.next() - 1, VOICE));
        return draft.finish(true, true);
    }

    private String lead() {
        return material.word(
                "summary.lead",
                material.wording().period(material.trends().period()),
                material.wording().period(material.trends().previous()),
                material.trends().period().days());
    }

    private String run() {
        return material.word(
                "summary.run", material.content().provenance().run().toString());
    }

    private void links() {
        draft.add(
                20,
                link("signals").across(2),
                link("chronic"),
                link("themes").across(2),
                link("trend"),
                link("changes"),
                link("details"),
                link("books"));
    }

    private Cell link(String sheet) {
        return Cell.text(material.word(sheet + ".link"), Look.LEAD).to(material.top(sheet));
    }

    private void headlines() {
        draft.add(
                24,
                Cell.text(material.word("summary.headlines"), Look.SECTION).across(LEFT),
                Cell.text(material.word("summary.weeks"), Look.SECTION).across(2));
        int first = draft.next();
        List<Headlines.Sentence> sentences = new Headlines(material).sentences();
        for (Headlines.Sentence sentence : sentences) {
            Cell text = Cell.text(material.word("summary.bullet", sentence.text()), sentence.look());
            draft.addFitting(2, List.of(text.across(LEFT - 1), more(sentence)));
        }
        for (int row = sentences.size(); row < FEWEST_SENTENCES; row++) {
            draft.gap(RowHeight.of(1));
        }
        drawWeeks(new Area(first, LEFT, draft.next() - 1, VOICE));
    }

    private Cell more(Headlines.Sentence sentence) {
        return sentence.link()
                .map(target -> Cell.text(material.word("summary.more"), Look.LEAD_RIGHT)
                        .to(target))
                .orElse(Cell.GAP);
    }

    private void drawWeeks(Area place) {
        List<Integer> received = material.trends().weeklyTotals();
        if (received.isEmpty()) {
            return;
        }
        int last = TrendSheet.FIRST_WEEK + received.size() - 1;
        draft.chart(new Chart(
                Kind.COLUMNS,
                "",
                place,
                material.word("trend.name"),
                new TrendSheet(material).weekNames(),
                Area.row(TrendSheet.HEADER_ROW, TrendSheet.FIRST_WEEK, last),
                List.of(new Series(
                        material.word("trend.all"),
                        received.stream().map(Integer::doubleValue).toList(),
                        Area.row(totals(), TrendSheet.FIRST_WEEK, last)))));
    }

    /** The row of the trend sheet under its themes. */
    private int totals() {
        return TrendSheet.FIRST_ROW + material.pareto().ranked().size();
    }

    private void themes() {
        List<RankedTheme> top =
                material.pareto().top(material.content().settings().topThemes());
        draft.add(
                24,
                Cell.text(material.word("summary.themes", top.size()), Look.SECTION)
                        .across(VOICE + 1));
        draft.add(new Row(
                22,
                Stream.of("rank", "label", "count", "previous", "change", "share", "signal", "product", "exemplar")
                        .map(key -> Cell.text(material.word("themes." + key), Look.HEADER))
                        .toList()));
        int first = draft.next();
        top.forEach(theme -> draft.add(row(theme)));
        if (!top.isEmpty()) {
            draft.highlight(Highlight.Kind.BARS, Area.column(BARS, first, draft.next() - 1));
        }
    }

    private Row row(RankedTheme theme) {
        String voice = theme.theme().exemplars().stream()
                .findFirst()
                .map(exemplar -> material.masking().text(exemplar.text()))
                .orElse("");
        return Row.of(
                19,
                Cell.whole(theme.rank(), Look.CENTRED),
                Cell.text(shorten(theme.label(), 1), Look.STRONG).to(material.themeRow(theme)),
                Cell.whole(theme.trend().count(), Look.BODY),
                Cell.whole(theme.trend().previous(), Look.BODY),
                Cell.change(theme.change(), Look.BODY),
                Cell.share(theme.share(), Look.BODY),
                state(theme),
                Cell.text(shorten(material.masking().text(theme.trend().topProduct()), LEFT), Look.BODY),
                Cell.text(shorten(voice, VOICE), Look.BODY));
    }

    private Cell state(RankedTheme theme) {
        List<String> words = new ArrayList<>();
        theme.kind().ifPresent(kind -> words.add(material.word("signal." + kind)));
        if (theme.trend().chronic()) {
            words.add(material.word("chronic.yes"));
        }
        return Cell.text(
                String.join(material.word("and"), words), theme.kind().isPresent() ? Look.ALERT : Look.CENTRED);
    }

    private void promises() {
        List<Complaint> overdue = material.content().overduePromises();
        if (overdue.isEmpty()) {
            return;
        }
        draft.add(
                24,
                Cell.text(material.word("summary.promises", overdue.size()), Look.SECTION)
                        .across(VOICE + 1));
        draft.add(
                22,
                header("details.promised-by").across(2),
                header("details.id"),
                header("details.channel").across(2),
                header("details.status").across(2),
                header("details.product"),
                header("details.promise"));
        overdue.stream().limit(MOST_PROMISES).map(material.masking()::complaint).forEach(this::promise);
    }

    private Cell header(String key) {
        return Cell.text(material.word(key), Look.HEADER);
    }

    private void promise(Complaint complaint) {
        Optional<Cell> day = complaint.handling().promisedBy().map(due -> Cell.day(due, Look.BODY_LEFT));
        draft.add(
                19,
                day.orElse(Cell.blank(Look.BODY)).across(2),
                Cell.text(complaint.id().value(), Look.BODY),
                Cell.text(shorten(complaint.origin().channel(), 3, 4), Look.BODY)
                        .across(2),
                Cell.text(shorten(complaint.handling().status(), 5, 6), Look.BODY)
                        .across(2),
                Cell.text(shorten(complaint.origin().product(), LEFT), Look.BODY),
                Cell.text(shorten(complaint.handling().promise(), VOICE), Look.BODY));
    }

    private String shorten(String text, int... columns) {
        int width = IntStream.of(columns).map(draft::width).sum();
        return TextWidth.shorten(material.fit(text), width);
    }
}
