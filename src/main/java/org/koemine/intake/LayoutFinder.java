package org.koemine.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.koemine.intake.cells.CellText;

/** Finds what the columns under a row of names hold. */
final class LayoutFinder {
    private static final int LONGEST_HEADER = 40;

    private final ColumnNames names;
    private final Map<String, Field> mapping;

    /** @param mapping field by header, from the settings; it goes before the usual names */
    LayoutFinder(ColumnNames names, Map<String, Field> mapping) {
        this.names = names;
        this.mapping = new TreeMap<>(mapping);
    }

    ColumnLayout find(List<String> row) {
        List<String> headers = headers(row);
        EnumMap<Field, Integer> columns = mapped(headers);
        Set<Field> settled = columns.isEmpty() ? Set.of() : Set.copyOf(columns.keySet());
        EnumMap<Field, Integer> priorities = new EnumMap<>(Field.class);
        for (int i = 0; i < headers.size(); i++) {
            Optional<Map.Entry<Field, Integer>> usual = names.find(row.get(i));
            if (usual.isEmpty()
                    || columns.containsValue(i)
                    || settled.contains(usual.get().getKey())) {
                continue;
            }
            Field field = usual.get().getKey();
            int priority = usual.get().getValue();
            if (priority < priorities.getOrDefault(field, Integer.MAX_VALUE)) {
                priorities.put(field, priority);
                columns.put(field, i);
            }
        }
        if (!columns.containsKey(Field.TEXT)) {
            likelyText(row, columns).ifPresent(i -> columns.put(Field.TEXT, i));
        }
        return new ColumnLayout(headers, columns);
    }

    private EnumMap<Field, Integer> mapped(List<String> headers) {
        EnumMap<Field, Integer> columns = new EnumMap<>(Field.class);
        mapping.forEach((header, field) -> {
            for (int i = 0; i < headers.size(); i++) {
                if (isNamed(headers.get(i), header)) {
                    columns.putIfAbsent(field, i);
                }
            }
        });
        return columns;
    }

    static boolean isNamed(String header, String wanted) {
        return header.equals(wanted) || HeaderName.keys(header).equals(HeaderName.keys(wanted));
    }

    private Optional<Integer> likelyText(List<String> row, Map<Field, Integer> columns) {
        Integer best = null;
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).length() > LONGEST_HEADER || columns.containsValue(i)) {
                continue;
            }
            int rank = names.tellingOfText(row.get(i)).orElse(Integer.MAX_VALUE);
            if (rank < bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> headers(List<String> row) {
        List<String> headers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            String name = CellText.clean(row.get(i)).replaceAll("\\s+", " ");
            String header = name.isEmpty() ? "(" + (i + 1) + ")" : name;
            for (int n = 2; !taken.add(header); n++) {
                header = name + " (" + n + ")";
            }
            headers.add(header);
        }
        return headers;
    }
}
