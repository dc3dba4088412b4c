package org.koemine.intake.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a row into cells, line by line: a cell in quotes may go over several lines, and a doubled quote in it is a
 * quote. A quote that is followed by more text on its own line is read as text, as nobody meant it to close the cell.
 */
final class CellSplitter {
    private static final char QUOTE = '"';

    enum State {
        COMPLETE,
        /** A quote is open: the row goes on in the next line. */
        OPEN,
        /** A quote opened on an earlier line closes where no cell can end: it was never meant to be open. */
        BROKEN
    }

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private boolean open;
    private long openedAt;

    CellSplitter(char separator) {
        this.separator = separator;
    }

    List<String> cells() {
        return cells;
    }

    /** Line of the quote that is open or broken. */
    long openedAt() {
        return openedAt;
    }

    /** UTF-16 units of the cell whose quote is open. */
    int openLength() {
        return quoted.length();
    }

    State feed(Line line) {
        String text = line.text();
        int at = 0;
        if (open) {
            quoted.append('\n');
            at = readQuoted(text, 0);
        }
        while (at >= 0 && at <= text.length()) {
            boolean quote = at < text.length() && text.charAt(at) == QUOTE;
            at = quote ? openQuote(text, at, line.number()) : readPlain(text, at, at);
        }
        return at == BROKEN_AT ? State.BROKEN : open ? State.OPEN : State.COMPLETE;
    }

    private static final int OPEN_AT = -1;
    private static final int BROKEN_AT = -2;

    private int openQuote(String text, int at, long number) {
        open = true;
        openedAt = number;
        quoted.setLength(0);
        int next = readQuoted(text, at + 1);
        if (next != BROKEN_AT) {
            return next;
        }
        open = false;
        return readPlain(text, at, at + 1);
    }

    /** From inside a quoted cell: index after the cell's separator, or OPEN_AT, or BROKEN_AT. */
    private int readQuoted(String text, int from) {
        int at = from;
        while (true) {
            int quote = text.indexOf(QUOTE, at);
            if (quote < 0) {
                quoted.append(text, at, text.length());
                return OPEN_AT;
            }
            quoted.append(text, at, quote);
            if (quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
                quoted.append(QUOTE);
                at = quote + 2;
            } else {
                return close(text, quote + 1);
            }
        }
    }

    private int close(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ' && separator != ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != separator) {
            return BROKEN_AT;
        }
        open = false;
        cells.add(quoted.toString());
        return at + 1;
    }

    private int readPlain(String text, int start, int searchFrom) {
        int stop = text.indexOf(separator, searchFrom);
        stop = stop < 0 ? text.length() : stop;
        cells.add(text.substring(start, stop));
        return stop + 1;
    }
}
