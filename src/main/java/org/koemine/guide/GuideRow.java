package org.koemine.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a guide file.
 *
 * @param row line or row number, from 1
 * @param cells values by column, without blanks around them; none where nothing stands
 */
record GuideRow(long row, Map<GuideColumn, List<String>> cells) {
    private static final String BETWEEN_CELLS = "\u001f";
    private static final String BETWEEN_VALUES = "\u001e";

    GuideRow {
        Map<GuideColumn, List<String>> copy = new EnumMap<>(GuideColumn.class);
        cells.forEach((column, values) -> copy.put(column, List.copyOf(values)));
        cells = Map.copyOf(copy);
    }

    List<String> all(GuideColumn column) {
        return cells.getOrDefault(column, List.of());
    }

    /** The value of a column that has one; empty where it has none. */
    String one(GuideColumn column) {
        return all(column).stream().findFirst().orElse("");
    }

    /** Its cells as a text that {@link #of} understands. */
    String text(GuideKind kind) {
        List<String> texts = new ArrayList<>();
        kind.columns().forEach(column -> texts.add(String.join(BETWEEN_VALUES, all(column))));
        return String.join(BETWEEN_CELLS, texts);
    }

    static GuideRow of(GuideKind kind, long row, String text) {
        Map<GuideColumn, List<String>> cells = new EnumMap<>(GuideColumn.class);
        String[] texts = text.split(BETWEEN_CELLS, -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.put(kind.columns().get(i), Arrays.asList(texts[i].split(BETWEEN_VALUES, -1)));
            }
        }
        return new GuideRow(row, cells);
    }
}
