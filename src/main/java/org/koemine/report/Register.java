package org.koemine.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.EditStore.Kept;
import org.koemine.prevention.edits.EditStore.Returned;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.themes.ThemeId;

/**
 * What people enter in workbooks, and what became of it.
 *
 * @param mark by which the workbook will be known when it comes back
 * @param measures all that are registered, by id; a theme that was merged is its heir
 * @param returned workbooks that this run read
 * @param edits that were read by this run, and those of earlier runs that still wait for somebody
 * @param labels of every theme there ever was
 * @param named themes whose name a person gave
 * @param marks what people noted on signals
 */
public record Register(
        WorkbookMark mark,
        List<Countermeasure> measures,
        List<Returned> returned,
        List<Kept> edits,
        Map<ThemeId, String> labels,
        Set<ThemeId> named,
        Map<EditKey, String> marks) {

    public static final Register NONE =
            new Register(WorkbookMark.NONE, List.of(), List.of(), List.of(), Map.of(), Set.of(), Map.of());

    public Register {
        Objects.requireNonNull(mark, "mark");
        measures = List.copyOf(measures);
        returned = List.copyOf(returned);
        edits = List.copyOf(edits);
        labels = Map.copyOf(labels);
        named = Set.copyOf(named);
        marks = Map.copyOf(marks);
    }

    /** What was noted on something, or empty. */
    String mark(EditKey key) {
        return marks.getOrDefault(key, "");
    }

    /** Entries that were not carried out and wait for somebody. */
    long open() {
        return edits.stream()
                .filter(kept -> kept.edit().outcome() != Edit.Outcome.APPLIED)
                .count();
    }

    /** Whether a file was no log, but a workbook that came back. */
    boolean isReturned(String file) {
        return returned.stream().anyMatch(workbook -> workbook.file().equals(file));
    }
}
