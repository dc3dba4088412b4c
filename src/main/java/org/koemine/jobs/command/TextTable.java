package org.koemine.jobs.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** A table of texts: UTF-8, tab-separated, no quoting, the first line a header; plain or gzip (.gz). */
final class TextTable {
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    private TextTable() {}

    /** The wanted cells of each row, by column name. */
    List<Map<String, String>> rows() {
        return rows;
    }

    /** The line of the file in which a row stands; blank lines are no rows. */
    long line(int row) {
        return lines.get(row);
    }

    /** Reads one column, in the order of the rows. */
    static List<String> column(Path file, String name) {
        return read(file, List.of(name), List.of()).rows().stream()
                .map(row -> row.get(name))
                .toList();
    }

    /**
     * Reads the wanted columns, and the welcome ones that are there, and leaves the others out.
     *
     * @throws KoemineException where a column is missing, a row is short, or the file cannot be read
     */
    static TextTable read(Path file, List<String> wanted, List<String> welcome) {
        TextTable table = new TextTable();
        each(file, wanted, welcome, (line, row) -> {
            table.lines.add(line);
            table.rows.add(row);
        });
        return table;
    }

    /** What is done with a row, and the line it stands in. */
    interface RowTaker {
        void take(long line, Map<String, String> row);
    }

    /**
     * Reads as {@link #read} does, and keeps no row.
     *
     * @throws KoemineException where a column is missing, a row is short, or the file cannot be read
     */
    static void each(Path file, List<String> wanted, List<String> welcome, RowTaker taker) {
        String name = String.valueOf(file.getFileName());
        try (InputStream raw = Files.newInputStream(file);
                InputStream bytes = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            each(name, reader, wanted, welcome, taker);
        } catch (IOException e) {
            throw new KoemineException(
                    Fault.of(
                            FaultId.TABLE_UNREADABLE,
                            Place.file(name),
                            e.getClass().getSimpleName()),
                    e);
        }
    }

    private static void each(
            String name, BufferedReader reader, List<String> wanted, List<String> welcome, RowTaker taker)
            throws IOException {
        String first = reader.readLine();
        List<String> header = List.of((first == null ? "" : first.replace("\ufeff", "")).split("\t", -1));
        for (String column : wanted) {
            if (!header.contains(column)) {
                throw new KoemineException(Fault.of(
                        FaultId.TABLE_COLUMN_MISSING, Place.file(name).column(column, ""), String.join(", ", header)));
            }
        }
        List<String> taken = Stream.concat(wanted.stream(), welcome.stream().filter(header::contains))
                .toList();
        long line = 1;
        boolean empty = true;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isEmpty()) {
                taker.take(line, row(name, line, text.split("\t", -1), header, taken));
                empty = false;
            }
        }
        if (empty) {
            throw new KoemineException(Fault.of(FaultId.TABLE_EMPTY, Place.file(name)));
        }
    }

    private static Map<String, String> row(
            String name, long line, String[] cells, List<String> header, List<String> taken) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : taken) {
            int at = header.indexOf(column);
            if (at >= cells.length) {
                throw new KoemineException(
                        Fault.of(FaultId.TABLE_ROW_SHORT, Place.row(name, line), cells.length, header.size()));
            }
            row.put(column, cells[at]);
        }
        return row;
    }
}
