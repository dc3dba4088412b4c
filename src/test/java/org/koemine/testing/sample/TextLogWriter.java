package org.koemine.testing.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/** A log as the bytes of a CSV or TSV file. */
final class TextLogWriter {
    private TextLogWriter() {}

    /** @throws UncheckedIOException if a character does not exist in the log's encoding */
    static byte[] bytes(LogFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LogForm form = file.form();
        try (Writer out = new OutputStreamWriter(
                bytes, form.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT))) {
            out.write(form.mark());
            out.write(text(form, rows(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
        return bytes.toByteArray();
    }

    /** Number of the line, from 1, on which each row of the file begins. */
    static List<Long> lines(LogFile file) {
        List<Long> lines = new ArrayList<>();
        long line = 2;
        for (LogRow row : file.rows()) {
            lines.add(line);
            line += text(file.form(), List.of(row.cells())).lines().count();
        }
        return lines;
    }

    private static List<List<String>> rows(LogFile file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(file.form().header());
        file.rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }

    private static String text(LogForm form, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        LineDelimiter end = form.unixLines() ? LineDelimiter.LF : LineDelimiter.CRLF;
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(form.separator())
                .lineDelimiter(end)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
