package org.koemine.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.koemine.fault.FaultId;

/** Reads what a settings page, or a mapping file, says of one source of complaint logs. */
final class SourceReader {
    private static final List<String> KEYS =
            List.of("files", "encoding", "separator", "header-row", "sheet", "columns");
    private static final Quantity HEADER_ROW = Quantity.whole(SourceSettings.HEADER_ROWS, Unit.NONE);

    private final Problems problems;

    SourceReader(Problems problems) {
        this.problems = problems;
    }

    /** The source an entry describes; the problems of it are gathered, and a part that has one is left unsaid. */
    SourceSettings read(Entry source) {
        List<Entry> parts = source.members(problems);
        String prefix = source.key().isEmpty() ? "" : source.key() + ".";
        for (Entry part : parts) {
            if (!KEYS.contains(part.name())) {
                problems.gather(() -> {
                    throw part.unknown(KEYS.stream().map(key -> prefix + key).toList());
                });
            }
        }
        Optional<String> files = value(parts, "files", this::pattern);
        if (parts.stream().noneMatch(part -> part.name().equals("files"))) {
            problems.add(FaultId.SETTING_MISSING, source.place().column(prefix + "files", ""));
        }
        return new SourceSettings(
                files.orElse("*"),
                value(parts, "encoding", part -> Words.ENCODING.read(part.text(), part.place(), "")),
                value(parts, "separator", part -> Words.SEPARATOR.read(part.text(), part.place(), "")),
                value(parts, "header-row", part -> HEADER_ROW.read(part.text(), part.place(), "1"))
                        .map(BigDecimal::intValueExact)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                value(parts, "sheet", Entry::text),
                value(parts, "columns", this::columns).orElseGet(TreeMap::new));
    }

    private <V> Optional<V> value(List<Entry> parts, String name, Function<Entry, V> reading) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .flatMap(part -> problems.gather(() -> reading.apply(part)));
    }

    private String pattern(Entry part) {
        String pattern = part.text();
        if (pattern.isBlank() || pattern.contains("/") || pattern.contains("\\")) {
            throw part.fault(FaultId.SETTING_NOT_A_FILE_PATTERN);
        }
        return pattern;
    }

    /** A page names the header under each field; intake asks for the field by its header. */
    private SortedMap<String, String> columns(Entry columns) {
        SortedMap<String, String> fields = new TreeMap<>();
        for (Entry column : columns.members(problems)) {
            problems.gather(() -> column(column, columns.key(), fields));
        }
        return fields;
    }

    private static String column(Entry column, String prefix, SortedMap<String, String> fields) {
        String field = column.name();
        if (!SourceSettings.FIELDS.contains(field)) {
            throw column.unknown(SourceSettings.FIELDS.stream()
                    .map(known -> prefix + "." + known)
                    .toList());
        }
        String header = column.text().strip();
        if (header.isEmpty()) {
            throw column.fault(FaultId.SETTING_HEADER_EMPTY);
        }
        String other = fields.putIfAbsent(header, field);
        if (other != null) {
            throw column.fault(FaultId.SETTING_HEADER_TWICE, other);
        }
        return field;
    }
}
