package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.koemine.report.TextWidth;

/** Rows whose cells stand below each other on a terminal, where a Japanese character is two columns wide. */
final class Columns {
    private static final String GAP = "  ";

    private final String indent;
    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param alignment a letter a column: {@code l} left, {@code r} right
     */
    Columns(String indent, String alignment) {
        this.indent = indent;
        this.alignment = alignment;
    }

    /** Adds a row; the last ones may be left out. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void print(PrintWriter out) {
        int[] widths = new int[alignment.length()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths[i] - TextWidth.of(row.get(i)));
            boolean right = alignment.charAt(i) == 'r';
            line.append(i == 0 ? "" : GAP)
                    .append(right ? blanks : "")
                    .append(row.get(i))
                    .append(right ? "" : blanks);
        }
        return line.toString().stripTrailing();
    }
}
