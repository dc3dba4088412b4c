package org.koemine.jobs.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/**
 * A text with what a person said it is about.
 *
 * @param label the main one; empty where nobody said
 * @param labels all of them; the main one alone where the table has no column {@code labels} or the cell is empty
 * @param coarse what several labels have in common; empty where the table has no column {@code coarse}
 */
record LabelledText(String id, String text, String label, Set<String> labels, String coarse) {

    /**
     * The texts of a table.
     *
     * @param severalLabels whether it has a column {@code labels}
     * @param coarse whether it has a column {@code coarse}
     */
    record Table(List<LabelledText> texts, boolean severalLabels, boolean coarse) {}

    /**
     * Reads columns id, text, label, and where there are such, labels (joined with «|») and coarse.
     *
     * @throws KoemineException where {@link TextTable} cannot be read, or an id stands there twice
     */
    static Table read(Path file) {
        TextTable table = TextTable.read(file, List.of("id", "text", "label"), List.of("labels", "coarse"));
        List<Map<String, String>> rows = table.rows();
        List<LabelledText> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            LabelledText text = of(rows.get(i));
            if (!seen.add(text.id())) {
                String name = String.valueOf(file.getFileName());
                throw new KoemineException(Fault.of(
                        FaultId.TABLE_ID_TWICE, Place.row(name, table.line(i)).column("id", text.id())));
            }
            texts.add(text);
        }
        return new Table(texts, rows.get(0).containsKey("labels"), rows.get(0).containsKey("coarse"));
    }

    /** Whether it counts when themes are held against labels. */
    boolean scored(Set<String> leftOut) {
        return !label.isEmpty() && !leftOut.contains(label);
    }

    private static LabelledText of(Map<String, String> row) {
        String label = row.get("label");
        Set<String> labels =
                new LinkedHashSet<>(Arrays.asList(row.getOrDefault("labels", "").split("\\|")));
        labels.remove("");
        return new LabelledText(
                row.get("id"),
                row.get("text"),
                label,
                labels.isEmpty() ? Set.of(label) : labels,
                row.getOrDefault("coarse", ""));
    }
}
