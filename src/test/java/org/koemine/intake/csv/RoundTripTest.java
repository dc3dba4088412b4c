package org.koemine.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;

/** Whatever an independent writer writes is read back, and what an independent reader reads is read alike. */
class RoundTripTest {
    private static final String[] PIECES = {"苦情", "a", "\"", "\"\"", ",", "\n", "、", " ", "😡", "ｶﾅ", "\t", ";", "1"};

    @ParameterizedTest
    @EnumSource(
            value = LineDelimiter.class,
            names = {"LF", "CRLF", "CR"})
    void whatWasWrittenIsReadBack(LineDelimiter ends) throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            char separator = ",;|".charAt(random.nextInt(3));
            List<List<String>> rows = rows(random);
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(ends)
                    .build(text)) {
                rows.forEach(row -> writer.writeRecord(row));
            }

            assertThat(read(text.toString(), separator)).as("seed %d", seed).isEqualTo(rows);
        }
    }

    @Test
    void physicalRowNumbersAreThoseOfAnIndependentReader() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder().build(text)) {
                rows(new Random(seed)).forEach(row -> writer.writeRecord(row));
            }
            List<Long> expected = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.toString())) {
                reader.forEach(record -> expected.add(record.getStartingLineNumber()));
            }

            List<Long> numbers = new ArrayList<>();
            records(text.toString(), ',', 100_000).forEachRemaining(row -> numbers.add(row.row()));
            assertThat(numbers).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void noTextEverStopsTheReader() {
        String[] pieces = {"\"", ",", "\n", "\r", "x", "\"\"", " ", "\uFFFF"};
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            long last = 0;
            RecordReader records = records(text.toString(), random.nextBoolean() ? ',' : '\t', 5);
            while (records.hasNext()) {
                CellRow row = records.next();
                assertThat(row.row()).as("seed %d", seed).isGreaterThan(last);
                last = row.row();
            }
        }
    }

    /** Rows with a plain first cell, so that none of them is blank. */
    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            List<String> row = new ArrayList<>(List.of("id" + i));
            for (int j = 0; j < 3; j++) {
                StringBuilder cell = new StringBuilder();
                for (int k = random.nextInt(5); k > 0; k--) {
                    cell.append(PIECES[random.nextInt(PIECES.length)]);
                }
                row.add(cell.toString());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> read(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        records(text, separator, 100_000).forEachRemaining(row -> {
            assertThat(row.damage()).isEmpty();
            rows.add(row.cells());
        });
        return rows;
    }

    private static RecordReader records(String text, char separator, int longestCell) {
        CellLimits limits = new CellLimits(longestCell);
        LineReader lines = new LineReader(new StringReader(text), limits.longestRow());
        return new RecordReader(lines, separator, limits, "a.csv");
    }
}
