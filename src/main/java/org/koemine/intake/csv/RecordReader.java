package org.koemine.intake.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellText;

/**
 * Rows of a text file. Where a quote does not close, only the lines up to the one that opened it are given up, and
 * reading goes on with the line after it; a parser that reads on to the file's end would lose all of them.
 */
final class RecordReader implements CellRows {
    private final LineReader lines;
    private final char separator;
    private final CellLimits limits;
    private final String file;
    private CellRow next;

    RecordReader(LineReader lines, char separator, CellLimits limits, String file) {
        this.lines = lines;
        this.separator = separator;
        this.limits = limits;
        this.file = file;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                Line line = lines.next();
                if (line == null) {
                    return false;
                }
                next = line.text().isBlank() && !line.cut() ? null : read(line);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CellRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CellRow row = next;
        next = null;
        return row;
    }

    private CellRow read(Line first) throws IOException {
        CellSplitter splitter = new CellSplitter(separator);
        List<Line> read = new ArrayList<>(1);
        long length = 0;
        Line line = first;
        while (line != null) {
            read.add(line);
            length += line.text().length();
            if (line.cut() || length > limits.longestRow()) {
                return read.size() == 1 ? tooLong(first) : unbalanced(read, splitter);
            }
            CellSplitter.State state = splitter.feed(line);
            if (state == CellSplitter.State.COMPLETE) {
                return checked(read, splitter.cells());
            }
            if (state == CellSplitter.State.BROKEN || splitter.openLength() > limits.longestCell()) {
                return unbalanced(read, splitter);
            }
            line = lines.next();
        }
        return unbalanced(read, splitter);
    }

    private CellRow checked(List<Line> read, List<String> cells) {
        CellRow row = new CellRow(read.get(0).number(), cells, source(read), Optional.empty());
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > limits.longestCell()) {
                return damaged(row, FaultId.CELL_TOO_LONG, limits.longestCell());
            }
            if (cell.indexOf(CellText.UNDECODABLE) >= 0) {
                return damaged(row, FaultId.BYTES_MALFORMED, i + 1);
            }
        }
        return row;
    }

    private CellRow tooLong(Line line) {
        CellRow row = new CellRow(line.number(), List.of(), line.text(), Optional.empty());
        return damaged(row, FaultId.ROW_TOO_LONG, limits.longestRow());
    }

    /** Gives the lines after the open quote back; where separators are tabs, the quote was just a character. */
    private CellRow unbalanced(List<Line> read, CellSplitter splitter) {
        int opened = (int) (splitter.openedAt() - read.get(0).number());
        List<Line> lost = List.copyOf(read.subList(0, opened + 1));
        lines.giveBack(read.subList(opened + 1, read.size()));
        if (separator == '\t' && opened == 0) {
            return checked(lost, List.of(lost.get(0).text().split("\t", -1)));
        }
        CellRow row = new CellRow(lost.get(0).number(), List.of(), source(lost), Optional.empty());
        return damaged(row, FaultId.QUOTE_UNBALANCED, splitter.openedAt());
    }

    private CellRow damaged(CellRow row, FaultId id, Object argument) {
        Fault fault = Fault.of(id, Place.row(file, row.row()), argument);
        return new CellRow(row.row(), row.cells(), row.source(), Optional.of(fault));
    }

    private static String source(List<Line> read) {
        if (read.size() == 1) {
            return read.get(0).text();
        }
        return String.join("\n", read.stream().map(Line::text).toList());
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
