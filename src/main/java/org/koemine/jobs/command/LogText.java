package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.LogInspection;

/** Shows a complaint log as it would be read: its form, its columns, its first rows, its problems. */
final class LogText {
    private static final int CELL = 40;

    private final Texts texts;

    LogText(Texts texts) {
        this.texts = texts;
    }

    void print(LogInspection seen, PrintWriter out) {
        FaultMessages messages = new FaultMessages(texts.locale());
        out.println(
                seen.encoding().isEmpty()
                        ? texts.get("check.workbook", seen.file())
                        : texts.get("check.text", seen.file(), seen.encoding(), separator(seen)));
        seen.tables().forEach(table -> print(table, out));
        out.println(texts.get("check.rows", seen.accepted() + seen.rejected(), seen.accepted(), seen.rejected()));
        seen.problems().forEach(row -> out.println("  " + messages.word(row.reason())));
        if (seen.rejected() > seen.problems().size()) {
            out.println("  "
                    + texts.get("check.more", seen.rejected() - seen.problems().size()));
        }
        seen.notes().forEach(note -> out.println(messages.word(note)));
    }

    private String separator(LogInspection seen) {
        return seen.separator()
                .map(separator -> separator == '\t' ? texts.get("check.tab") : separator.toString())
                .orElse("");
    }

    private void print(LogInspection.Table table, PrintWriter out) {
        if (!table.name().isEmpty()) {
            out.println(texts.get("check.sheet", table.name()));
        }
        out.println(texts.get("check.header", table.headerRow()));
        for (LogInspection.Column column : table.columns()) {
            String becomes = column.field()
                    .map(field -> texts.get("field." + field.key()))
                    .orElseGet(() -> texts.get("check.attribute"));
            out.println(texts.get("check.column", column.header(), becomes));
        }
        out.println(texts.get("check.first"));
        for (List<String> row : table.firstRows()) {
            out.println("  " + String.join(" | ", row.stream().map(LogText::cut).toList()));
        }
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= CELL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CELL)) + "…";
    }
}
