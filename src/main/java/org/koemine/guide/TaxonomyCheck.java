package org.koemine.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;

/** Whether a table of categories is consistent. */
final class TaxonomyCheck {
    private final GuideTable table;
    private final List<Fault> faults;
    private final Map<String, GuideRow> rows = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    private TaxonomyCheck(GuideTable table, List<Fault> faults) {
        this.table = table;
        this.faults = faults;
        table.rows().forEach(row -> rows.putIfAbsent(name(row), row));
    }

    /** Adds what is wrong with a table of which every row has a name. */
    static void check(GuideTable table, List<Fault> faults) {
        TaxonomyCheck check = new TaxonomyCheck(table, faults);
        table.rows().forEach(check::row);
    }

    static Category category(GuideRow row) {
        return new Category(
                name(row),
                parent(row),
                row.one(GuideColumn.DESCRIPTION),
                row.all(GuideColumn.SEEDS),
                row.all(GuideColumn.MUST_CONTAIN),
                row.all(GuideColumn.MUST_NOT),
                row.row());
    }

    private static String name(GuideRow row) {
        return row.one(GuideColumn.NAME);
    }

    private static Optional<String> parent(GuideRow row) {
        return row.all(GuideColumn.PARENT).stream().findFirst();
    }

    private void row(GuideRow row) {
        if (!met.add(name(row))) {
            add(
                    FaultId.GUIDE_TWICE,
                    row,
                    GuideColumn.NAME,
                    name(row),
                    rows.get(name(row)).row());
        }
        Optional<String> parent = parent(row);
        if (parent.isPresent() && !rows.containsKey(parent.get())) {
            add(FaultId.GUIDE_PARENT_UNKNOWN, row, GuideColumn.PARENT, parent.get());
        } else if (isItsOwnAncestor(row)) {
            add(FaultId.GUIDE_PARENT_CYCLE, row, GuideColumn.PARENT, parent.orElse(""), name(row));
        }
        boolean empty = row.all(GuideColumn.SEEDS).isEmpty()
                && row.all(GuideColumn.MUST_CONTAIN).isEmpty();
        if (empty && table.rows().stream().noneMatch(other -> parent(other).equals(Optional.of(name(row))))) {
            add(FaultId.GUIDE_CATEGORY_EMPTY, row, GuideColumn.SEEDS, "", name(row));
        }
    }

    private boolean isItsOwnAncestor(GuideRow row) {
        Set<String> seen = new HashSet<>();
        Optional<String> above = parent(row);
        while (above.isPresent() && rows.containsKey(above.get()) && seen.add(above.get())) {
            if (above.get().equals(name(row))) {
                return true;
            }
            above = parent(rows.get(above.get()));
        }
        return false;
    }

    private void add(FaultId id, GuideRow row, GuideColumn column, String value, Object... arguments) {
        faults.add(Fault.of(id, table.place(row, column, value), arguments));
    }
}
