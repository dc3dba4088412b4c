package org.koemine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sheet while it is being laid out, from the top down. */
final class SheetDraft {
    private final String name;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Area> printed = new ArrayList<>();
    private Optional<Area> filter = Optional.empty();
    private Optional<Form> form = Optional.empty();
    private int frozenRows;
    private int frozenColumns;
    private int firstRepeated;
    private int repeatedRows;
    private boolean hidden;

    SheetDraft(String name, int... widths) {
        this.name = name;
        this.columns =
                new ArrayList<>(IntStream.of(widths).mapToObj(Column::new).toList());
    }

    void moreColumns(int count, int width) {
        for (int i = 0; i < count; i++) {
            columns.add(new Column(width));
        }
    }

    /** Index of the row that is added next. */
    int next() {
        return rows.size();
    }

    /** A row as high as its longest text needs, at most {@code most} lines. */
    void addFitting(int most, List<Cell> cells) {
        add(fitting(most, cells));
    }

    Row fitting(int most, List<Cell> cells) {
        return new Row(height(most, cells), cells);
    }

    /** Room for the longest of these texts, the first in column 0. */
    double height(int most, List<Cell> cells) {
        return RowHeight.of(cells, columns, most);
    }

    /** Keeps everything so far in view. */
    void freeze() {
        frozenRows = next();
    }

    int width(int column) {
        return columns.get(column).width();
    }

    int lastColumn() {
        return columns.size() - 1;
    }

    void add(Row row) {
        rows.add(row);
    }

    void add(double height, Cell... cells) {
        add(Row.of(height, cells));
    }

    void add(Cell... cells) {
        add(Row.of(cells));
    }

    void gap(double height) {
        add(height);
    }

    void addAll(List<Row> more) {
        rows.addAll(more);
    }

    /** A header row of these names, repeated on every printed page; what stands above it and itself stays in view. */
    void header(int frozen, double height, List<Cell> names) {
        repeat();
        add(new Row(height, names));
        frozenRows = next();
        frozenColumns = frozen;
    }

    /** Repeats the row that is added next on every printed page after it. */
    void repeat() {
        firstRepeated = next();
        repeatedRows = 1;
    }

    void filterUpTo(int lastRow, int lastColumn) {
        filter = Optional.of(new Area(frozenRows - 1, 0, Math.max(lastRow, frozenRows), lastColumn));
    }

    /** The block from a row on that is about {@code points} high, also where its rows are not laid out. */
    Area block(int firstRow, int firstColumn, int columnCount, double points) {
        int row = firstRow;
        for (double high = heightOf(row); high < points; high += heightOf(row)) {
            row++;
        }
        return new Area(firstRow, firstColumn, row, firstColumn + columnCount - 1);
    }

    private double heightOf(int row) {
        return row < rows.size() ? rows.get(row).height() : Row.UNSET;
    }

    /** Points that the rows from one on take together so far. */
    double heightFrom(int row) {
        return rows.subList(row, rows.size()).stream().mapToDouble(Row::height).sum();
    }

    void highlight(Highlight.Kind kind, Area area) {
        highlights.add(new Highlight(kind, area));
    }

    void chart(Chart chart) {
        charts.add(chart);
    }

    /** Makes it a sheet to fill in. */
    void fillIn(Choice... choices) {
        fillIn(new Form(Arrays.asList(choices), List.of(), "", true));
    }

    void fillIn(Form toFillIn) {
        form = Optional.of(toFillIn);
    }

    /** Lets no reader see the sheet. */
    void hide() {
        hidden = true;
    }

    void print(Area... areas) {
        printed.addAll(Arrays.asList(areas));
    }

    Sheet finish(boolean landscape, boolean onePage) {
        return finish(landscape, onePage, rows);
    }

    /** Finishes with {@code body}, made while it is read, under the rows so far. */
    Sheet finishOver(boolean landscape, List<Row> body) {
        return finish(landscape, false, new JoinedRows(rows, body));
    }

    private Sheet finish(boolean landscape, boolean onePage, List<Row> all) {
        Printing printing = new Printing(landscape, onePage, firstRepeated, repeatedRows, printed);
        return new Sheet(
                name,
                columns,
                all,
                frozenRows,
                frozenColumns,
                filter,
                highlights,
                charts,
                printing,
                form,
                Chapter.RECORD,
                hidden);
    }
}
