package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.List;

/** The part of the answers page on files and rows: what an intake must report. */
final class Books {
    private final List<LogFile> inbox;

    Books(List<LogFile> inbox) {
        this.inbox = inbox;
    }

    String perFile() {
        MarkdownTable table = new MarkdownTable(
                "file", "written as", "rows read", "new", "updated", "unchanged", "duplicate", "rejected");
        long[] sums = new long[5];
        for (LogFile file : inbox) {
            long[] counts = {
                file.rows().size(),
                file.count(LogRow.Fate.NEW),
                file.count(LogRow.Fate.UPDATED),
                file.count(LogRow.Fate.DUPLICATE),
                file.count(LogRow.Fate.REJECTED)
            };
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counts[i];
            }
            row(table, file.name(), file.form().words(), counts);
        }
        row(table, "in total", "", sums);
        return table.text();
    }

    private static void row(MarkdownTable table, String file, String words, long[] counts) {
        table.row(file, words, counts[0], counts[1], counts[2], 0, counts[3], counts[4]);
    }

    /** The rows of one fate: where each stands, whose it is and why. */
    String rows(LogRow.Fate fate) {
        MarkdownTable table = new MarkdownTable("file", "row", "id", "why");
        for (LogFile file : inbox) {
            List<Long> numbers = numbers(file);
            for (int i = 0; i < file.rows().size(); i++) {
                LogRow row = file.rows().get(i);
                if (row.fate() == fate) {
                    table.row(file.name(), numbers.get(i), row.complaint().id(), row.why());
                }
            }
        }
        return table.text();
    }

    /** Number of each row as an editor or a spreadsheet counts, from 1. */
    static List<Long> numbers(LogFile file) {
        if (file.form() != LogForm.RETURNS) {
            return TextLogWriter.lines(file);
        }
        List<Long> numbers = new ArrayList<>();
        for (int i = 1; i <= file.rows().size(); i++) {
            numbers.add((long) ReturnsWorkbook.ROWS_ABOVE + i);
        }
        return numbers;
    }
}
