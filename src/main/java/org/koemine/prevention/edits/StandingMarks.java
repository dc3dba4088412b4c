package org.koemine.prevention.edits;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.themes.Heirs;
import org.koemine.themes.ThemeId;

/**
 * What people noted on signals, as it stands where themes were merged: a rise that a theme had goes on as its heir's, with
 * the day on which it was first told of, and so does what was noted on it. Where the heir's own began on that day too, memos
 * of both are shown, the heir's first.
 */
public final class StandingMarks {
    private final SortedMap<EditKey, SortedMap<EditKey, String>> marks = new TreeMap<>();
    private final Heirs heirs;

    /**
     * Marks as they stand.
     *
     * @param entered as they were entered, by what they were entered for
     */
    public StandingMarks(Map<EditKey, String> entered, Heirs heirs) {
        this.heirs = heirs;
        entered.forEach((key, mark) ->
                marks.computeIfAbsent(heir(key), first -> new TreeMap<>()).put(key, mark));
    }

    /** The signal that a signal is now. */
    EditKey heir(EditKey key) {
        int slash = key.entity().indexOf('/');
        ThemeId theme = heirs.of(new ThemeId(key.entity().substring(0, slash)));
        return key.of(theme + key.entity().substring(slash));
    }

    /** The marks by what they stand for. */
    public SortedMap<EditKey, String> all() {
        SortedMap<EditKey, String> all = new TreeMap<>();
        marks.forEach((key, entered) -> all.put(key, of(key)));
        return all;
    }

    /** The mark that stands, or empty. */
    String of(EditKey key) {
        SortedMap<EditKey, String> entered = new TreeMap<>(marks.getOrDefault(key, new TreeMap<>()));
        String own = entered.getOrDefault(key, "");
        entered.remove(key);
        return Stream.concat(Stream.of(own), entered.values().stream())
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** For what else the mark was entered that stands for a signal. */
    List<EditKey> others(EditKey key) {
        return marks.getOrDefault(key, new TreeMap<>()).keySet().stream()
                .filter(entered -> !entered.equals(key))
                .toList();
    }
}
