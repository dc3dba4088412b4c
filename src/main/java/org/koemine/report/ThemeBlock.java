package org.koemine.report;

import java.util.List;
import java.util.stream.Stream;

/** The largest themes in the summary's left half, with bars. */
final class ThemeBlock {
    private static final int MOST = 10;
    private static final int COUNT = 3;
    private static final int LABEL_WIDTH = 44;

    private final Material material;
    private final List<RankedTheme> top;

    ThemeBlock(Material material) {
        this.material = material;
        this.top = material.pareto()
                .top(Math.min(MOST, material.content().settings().topThemes()));
    }

    /**
     * Adds the block.
     *
     * @param firstRow row of the sheet at which the stacks begin
     */
    void addTo(SideBySide blocks, int firstRow, SheetDraft draft) {
        blocks.leftSection(
                material.word("summary.themes", top.size()),
                material.others(
                        "summary.others.themes", material.pareto().ranked().size() - top.size()),
                material.top("themes"));
        blocks.left(SummarySheet.HEADER, header());
        int first = firstRow + blocks.leftLines();
        top.forEach(theme -> blocks.left(SummarySheet.LINE, row(theme)));
        if (!top.isEmpty()) {
            draft.highlight(Highlight.Kind.BARS, Area.column(COUNT, first, first + top.size() - 1));
        }
    }

    private Cell[] header() {
        return Stream.of("rank", "label", "count", "previous", "change", "share", "signal")
                .map(key ->
                        Cell.text(material.word("themes." + key), Look.HEADER).across(key.equals("label") ? 2 : 1))
                .toArray(Cell[]::new);
    }

    private Cell[] row(RankedTheme theme) {
        return new Cell[] {
            Cell.whole(theme.rank(), Look.CENTRED),
            Cell.text(TextWidth.shorten(material.fit(theme.label()), LABEL_WIDTH), Look.STRONG)
                    .across(2)
                    .to(material.cardOrRow(theme)),
            Cell.whole(theme.trend().count(), Look.BODY),
            Cell.whole(theme.trend().previous(), Look.BODY),
            Cell.change(theme.change(), Look.BODY),
            Cell.share(theme.share(), Look.BODY),
            state(theme)
        };
    }

    /** Why to look at it tonight, or else that it never rests. */
    private Cell state(RankedTheme theme) {
        return theme.kind()
                .map(kind -> Cell.text(material.word("signal." + kind), Look.ALERT))
                .orElseGet(() -> Cell.text(theme.trend().chronic() ? material.word("chronic.yes") : "", Look.CENTRED));
    }
}
