package org.koemine.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Physical lines ended by LF, CR LF or CR. Of a line over the limit only the beginning is held. */
final class LineReader implements Closeable {
    private static final int KEPT_OF_CUT_LINE = 4_096;

    private final Reader chars;
    private final int longest;
    private final char[] block = new char[1 << 16];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int start;
    private int end;
    private long lines;
    private boolean afterReturn;

    LineReader(Reader chars, int longest) {
        this.chars = chars;
        this.longest = longest;
    }

    /** The next line, or null after the last. */
    Line next() throws IOException {
        return returned.isEmpty() ? read() : returned.pop();
    }

    /** Gives lines back, to be read again in their order. */
    void giveBack(List<Line> read) {
        for (int i = read.size() - 1; i >= 0; i--) {
            returned.push(read.get(i));
        }
    }

    private Line read() throws IOException {
        if (!more()) {
            return null;
        }
        StringBuilder text = null;
        boolean cut = false;
        do {
            int stop = nextBreak();
            if (text == null && stop < end && stop - start <= longest) {
                return line(new String(block, start, stop - start), stop, false);
            }
            text = text == null ? new StringBuilder() : text;
            cut |= !append(text, stop, cut);
            if (stop < end) {
                return line(text.toString(), stop, cut);
            }
            start = end;
        } while (more());
        return new Line(++lines, text.toString(), cut);
    }

    /** Appends the block up to {@code stop}, or keeps only a line's beginning and says false where it gets too long. */
    private boolean append(StringBuilder text, int stop, boolean alreadyCut) {
        if (!alreadyCut && (long) text.length() + stop - start <= longest) {
            text.append(block, start, stop - start);
            return true;
        }
        if (text.length() < KEPT_OF_CUT_LINE) {
            text.append(block, start, Math.min(stop - start, KEPT_OF_CUT_LINE - text.length()));
        }
        text.setLength(Math.min(text.length(), KEPT_OF_CUT_LINE));
        return false;
    }

    private Line line(String text, int stop, boolean cut) {
        afterReturn = block[stop] == '\r';
        start = stop + 1;
        return new Line(++lines, text, cut);
    }

    private int nextBreak() {
        int at = start;
        while (at < end && block[at] != '\n' && block[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Whether the block holds a character to read; the LF of a CR LF is passed over. */
    private boolean more() throws IOException {
        if (start == end && !fill()) {
            return false;
        }
        if (afterReturn && block[start] == '\n') {
            start++;
        }
        afterReturn = false;
        return start < end || fill();
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, chars.read(block, 0, block.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }
}
