package org.koemine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.koemine.store.Database;

/**
 * What a night leaves behind: the rows of every table, and the files in its folder. Two nights on the same logs are equal,
 * however often one of them was interrupted; only times, the batch repository and the name of the folder may differ.
 */
public record Night(SortedMap<String, List<String>> tables, List<String> files) {
    private static final Set<String> OF_THE_BATCH = Set.of(
            "job_instance", "job_execution", "step_execution", "partition_execution", "flyway_schema_history", "lease");
    private static final Set<String> OF_THE_CLOCK = Set.of("started_at", "finished_at", "job_execution");

    public static Night in(Database database, Path folder) {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        database.jdbi().useHandle(handle -> {
            for (String table : tables(handle)) {
                tables.put(table, rows(handle, table, folder));
            }
        });
        return new Night(tables, files(folder));
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("""
                        SELECT LOWER(table_name) AS name FROM information_schema.tables
                        WHERE LOWER(table_schema) = 'public' ORDER BY name
                        """)
                .mapTo(String.class)
                .filter(table -> !OF_THE_BATCH.contains(table))
                .list();
    }

    private static List<String> rows(Handle handle, String table, Path folder) {
        return handle
                .createQuery("SELECT * FROM " + table)
                .map((row, context) -> row(row).replace(folder.toString(), "<folder>"))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static String row(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
            if (!OF_THE_CLOCK.contains(column)) {
                text.append(column).append('=').append(value(row, i)).append("; ");
            }
        }
        return text.toString();
    }

    /** Alike on every backend. */
    private static String value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        boolean worded = value instanceof Boolean || value instanceof Double;
        return worded ? value.toString() : row.getString(column);
    }

    /** Inbox, archive and reports; a workbook with its size, for the same report makes the same bytes. */
    private static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("(inbox|archive|reports)/.*"))
                    .map(file -> file + " " + folder.resolve(file).toFile().length())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
