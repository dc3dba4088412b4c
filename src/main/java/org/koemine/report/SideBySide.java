package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two stacks of lines side by side on one page; each grows downward without regard to the other. */
final class SideBySide {
    private final int leftColumns;
    private final List<Row> left = new ArrayList<>();
    private final List<Row> right = new ArrayList<>();

    /**
     * @param leftColumns columns of the sheet before the right stack begins
     */
    SideBySide(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    /** A heading of the left stack and, where it leaves any out, how many; both lead on. */
    void leftSection(String name, String others, Target more) {
        left.add(Row.of(SummarySheet.SECTION, section(name, others, leftColumns - 1, Optional.of(more))));
    }

    /** The same, no higher than a line: the rows of the tables at its left shall be even. */
    void rightSection(String name, String others, Optional<Target> more) {
        right.add(Row.of(SummarySheet.LINE, section(name, others, SummarySheet.COLUMNS - leftColumns, more)));
    }

    private static Cell[] section(String name, String others, int columns, Optional<Target> more) {
        return new Cell[] {
            Cell.text(name, Look.SECTION).across(columns - 1),
            others.isEmpty()
                    ? Cell.blank(Look.SECTION_RIGHT)
                    : Cell.text(others, Look.SECTION_RIGHT).to(more)
        };
    }

    void left(double height, Cell... cells) {
        left.add(Row.of(height, cells));
    }

    void right(double height, Cell... cells) {
        right.add(Row.of(height, cells));
    }

    /** Lines of the left stack so far. */
    int leftLines() {
        return left.size();
    }

    /** Lines of the right stack so far. */
    int rightLines() {
        return right.size();
    }

    /** Adds both stacks to a sheet, a line beside a line. */
    void addTo(SheetDraft draft) {
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            Row one = line < left.size() ? left.get(line) : Row.of(0);
            Row other = line < right.size() ? right.get(line) : Row.of(0);
            List<Cell> cells = new ArrayList<>(one.cells());
            if (!other.cells().isEmpty()) {
                int used = one.cells().stream().mapToInt(Cell::span).sum();
                for (int column = used; column < leftColumns; column++) {
                    cells.add(Cell.GAP);
                }
                cells.addAll(other.cells());
            }
            draft.add(new Row(Math.max(one.height(), other.height()), cells));
        }
    }
}
