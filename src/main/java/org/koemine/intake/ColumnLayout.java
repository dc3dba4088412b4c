package org.koemine.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds what.
 *
 * @param headers of all columns, each once; a column without a name is called by its number in brackets
 * @param columns index of the column, from 0, by field
 */
record ColumnLayout(List<String> headers, Map<Field, Integer> columns) {

    ColumnLayout {
        headers = List.copyOf(headers);
        EnumMap<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** The header over a field's column, or the field's own name where there is none. */
    String header(Field field) {
        Integer column = columns.get(field);
        return column == null ? field.key() : headers.get(column);
    }

    Optional<Field> field(int column) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
