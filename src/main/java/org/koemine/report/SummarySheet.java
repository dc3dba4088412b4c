package org.koemine.report;

import java.util.List;
import org.koemine.report.Chart.Kind;
import org.koemine.report.Chart.Series;

/**
 * The page a manager opens first: one screen, one printed page. Left what was found, right what is known beside it; every
 * block has a most number of lines, and says how many it left out.
 */
final class SummarySheet {
    /** Columns of the left half, with the gutter. */
    static final int RIGHT = 9;

    static final int COLUMNS = 14;
    static final double LINE = 17;
    static final double HEADER = 18;
    static final double SECTION = 22;
    static final double GAP = 7;

    /** Points by which its sentences stand closer than the rows of a table. */
    private static final double AIR = 3;

    private static final int[] WIDTHS = {5, 18, 26, 15, 9, 9, 9, 15, 3, 26, 12, 12, 12, 12};

    /** Where links stand: each as wide as its neighbour, or nearly so. */
    private static final int[] LINK_SPANS = {1, 2, 3, 2, 2, 2};

    private final Material material;
    private final SheetDraft draft;

    SummarySheet(Material material) {
        this.material = material;
        this.draft = new SheetDraft(material.word("summary.name"), WIDTHS);
    }

    Sheet layOut() {
        draft.add(
                30,
                Cell.text(material.reportTitle(), Look.TITLE).across(RIGHT),
                Cell.text(
                                material.wording()
                                        .fullDay(material.content().provenance().businessDate()),
                                Look.LEAD_RIGHT)
                        .across(COLUMNS - RIGHT));
        draft.add(
                17,
                Cell.text(lead(), Look.LEAD).across(RIGHT),
                Cell.text(run(), Look.LEAD_RIGHT).across(COLUMNS - RIGHT));
        draft.gap(4);
        links();
        draft.gap(GAP);
        new KeyFigures(material).addTo(draft);
        draft.gap(GAP);
        headlines();
        draft.gap(GAP);
        blocks();
        draft.gap(GAP);
        books();
        draft.print(new Area(0, 0, draft.next() - 1, COLUMNS - 1));
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

    /** All other sheets by the question they answer, a row each. */
    private void links() {
        for (Chapter chapter : List.of(Chapter.HAPPENING, Chapter.DOING, Chapter.RECORD)) {
            List<String> sheets = Contents.of(chapter);
            for (int first = 0; first < sheets.size(); first += LINK_SPANS.length) {
                String name = first == 0 ? material.word("chapter." + chapter) : "";
                draft.add(LINE, links(name, sheets.subList(first, Math.min(first + LINK_SPANS.length, sheets.size()))));
            }
        }
    }

    private Cell[] links(String name, List<String> sheets) {
        Cell[] cells = new Cell[sheets.size() + 1];
        cells[0] = Cell.text(name, Look.CHAPTER).across(2);
        for (int i = 0; i < sheets.size(); i++) {
            cells[i + 1] = Cell.text(material.word("link", material.word(sheets.get(i) + ".name")), Look.LEAD)
                    .to(material.top(sheets.get(i)))
                    .across(LINK_SPANS[i]);
        }
        return cells;
    }

    private void headlines() {
        draft.add(
                SECTION,
                Cell.text(material.word("summary.headlines"), Look.SECTION).across(RIGHT - 1),
                Cell.GAP,
                Cell.text(material.word("summary.weeks"), Look.SECTION).across(COLUMNS - RIGHT));
        int first = draft.next();
        List<Sentence> sentences = new Headlines(material).sentences();
        for (Sentence sentence : sentences) {
            Cell text = Cell.text(material.word("summary.bullet", sentence.text()), sentence.look());
            List<Cell> cells = List.of(text.across(RIGHT - 2), more(sentence));
            draft.add(new Row(draft.height(2, cells) - AIR, cells));
        }
        for (int row = sentences.size(); row < Headlines.MOST; row++) {
            draft.gap(RowHeight.of(1) - AIR);
        }
        drawWeeks(new Area(first, RIGHT, draft.next() - 1, COLUMNS - 1));
    }

    private Cell more(Sentence sentence) {
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
        int totals = TrendSheet.FIRST_ROW + material.pareto().ranked().size();
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
                        Area.row(totals, TrendSheet.FIRST_WEEK, last)))));
    }

    private void blocks() {
        SideBySide blocks = new SideBySide(RIGHT);
        int firstRow = draft.next();
        new SignalBlock(material).addTo(blocks);
        blocks.left(GAP);
        new ThemeBlock(material).addTo(blocks, firstRow, draft);
        new AsideBlocks(material).addTo(blocks);
        blocks.addTo(draft);
    }

    private void books() {
        Sentence books = new Headlines(material).books();
        draft.add(
                LINE,
                Cell.text(books.text(), books.look() == Look.SENTENCE ? Look.NOTE : books.look())
                        .across(RIGHT - 2),
                more(books));
    }
}
