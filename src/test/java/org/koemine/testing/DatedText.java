package org.koemine.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A text somebody wrote on a day. */
public record DatedText(String id, LocalDate day, String text) {

    /**
     * Reads a tab-separated file (UTF-8, no quoting, plain or .gz) with the columns id, text and date.
     *
     * @return by day, then by id
     */
    public static List<DatedText> read(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            List<String> header = List.of(reader.readLine().split("\t", -1));
            List<DatedText> texts = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                texts.add(new DatedText(
                        cells[header.indexOf("id")],
                        LocalDate.parse(cells[header.indexOf("date")]),
                        cells[header.indexOf("text")]));
            }
            texts.sort(Comparator.comparing(DatedText::day).thenComparing(DatedText::id));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A third of the sample's labelled complaints, dealt to the days of three months. */
    public static List<DatedText> ofShop() {
        try {
            List<String> lines = Files.readAllLines(Path.of("sample-data/labelled.tsv"), StandardCharsets.UTF_8);
            List<DatedText> texts = new ArrayList<>();
            for (int i = 1; i < lines.size(); i += 3) {
                String[] cells = lines.get(i).split("\t", -1);
                texts.add(new DatedText(cells[0], LocalDate.of(2026, 8, 1).plusDays(i * 31L % 91), cells[1]));
            }
            texts.sort(Comparator.comparing(DatedText::day).thenComparing(DatedText::id));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a complaint log of these texts. */
    public static void write(List<DatedText> texts, Path log) {
        StringBuilder rows = new StringBuilder("受付番号,受付日,内容\n");
        texts.forEach(text -> rows.append(text.id())
                .append(',')
                .append(text.day())
                .append(",\"")
                .append(text.text().replace("\"", "\"\""))
                .append("\"\n"));
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, rows, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
