package org.koemine.prevention.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.prevention.CountermeasureField;
import org.koemine.prevention.CountermeasureId;
import org.koemine.themes.ThemeId;

/** Rows for countermeasures that are not in the register yet. */
final class NewMeasures {
    /** How the names of such rows begin. */
    static final String ROW = "new-";

    private final RegisterEntries register;
    private final EditStore store;

    NewMeasures(RegisterEntries register, EditStore store) {
        this.register = register;
        this.store = store;
    }

    static boolean isNew(TypedCell cell) {
        return cell.key().kind() == EditKey.Kind.COUNTERMEASURE
                && cell.key().entity().startsWith(ROW);
    }

    /** A countermeasure that a row was entered as before. */
    final class Entered {
        private final CountermeasureId measure;

        private Entered(CountermeasureId measure) {
            this.measure = measure;
        }

        CountermeasureId measure() {
            return measure;
        }

        /** What was entered stands for what was shown. */
        Shown shown(TypedCell cell) {
            return Shown.of("", first(measure, cell));
        }
    }

    /**
     * The countermeasure that a row was entered as before, from this workbook or a copy of it: it has the same theme, and
     * what it says differs in no more fields than it agrees in. Another person's copy may have something quite different in
     * the same row: that is another countermeasure.
     */
    Optional<Entered> known(long edition, String rowKey, List<TypedCell> cells) {
        return store.entered(edition, rowKey).stream()
                .filter(measure -> isSame(edition, measure, cells))
                .findFirst()
                .map(Entered::new);
    }

    private boolean isSame(long edition, CountermeasureId measure, List<TypedCell> cells) {
        List<TypedCell> same =
                cells.stream().filter(cell -> agrees(edition, measure, cell)).toList();
        long others = cells.stream()
                .filter(cell -> !first(measure, cell).isEmpty() && !same.contains(cell))
                .count();
        return same.size() >= others && same.stream().anyMatch(cell -> field(cell) == CountermeasureField.THEME);
    }

    /** The same value, or the same text that meant another value then: a theme may have been renamed since. */
    private boolean agrees(long edition, CountermeasureId measure, TypedCell cell) {
        return read(cell)
                        .filter(value -> value.value().equals(first(measure, cell)))
                        .isPresent()
                || store.wasTyped(edition, cell.key().of(measure.value()), cell.text());
    }

    private String first(CountermeasureId measure, TypedCell cell) {
        return register.first(measure, field(cell));
    }

    /** Enters a row; without a theme that stands, nothing of it can be. */
    List<Edit> enter(
            ReturnedWorkbook workbook, String rowKey, List<TypedCell> cells, CountermeasureChange.Entry entry) {
        Optional<String> theme = cells.stream()
                .filter(cell -> field(cell) == CountermeasureField.THEME)
                .findFirst()
                .flatMap(this::read)
                .map(Editable.Value::value);
        return theme.map(id -> enter(workbook, rowKey, cells, new ThemeId(id), entry))
                .orElseGet(() ->
                        cells.stream().map(cell -> withoutTheme(workbook, cell)).toList());
    }

    private Edit withoutTheme(ReturnedWorkbook workbook, TypedCell cell) {
        Edit alone = outcome(workbook, cell);
        Edit.Origin origin = alone.origin();
        return alone.outcome() == Edit.Outcome.REFUSED
                ? alone
                : Edit.refused(
                        origin,
                        alone.key(),
                        cell.text(),
                        Fault.of(FaultId.EDIT_THEME_MISSING, origin.fault(cell.text())));
    }

    private List<Edit> enter(
            ReturnedWorkbook workbook,
            String rowKey,
            List<TypedCell> cells,
            ThemeId theme,
            CountermeasureChange.Entry entry) {
        CountermeasureId id = register.next();
        Countermeasure measure = Countermeasure.planned(id, theme);
        for (TypedCell cell : cells) {
            measure = with(measure, cell);
        }
        register.add(measure, entry);
        store.entered(workbook.mark().edition(), rowKey, id);
        List<Edit> edits = new ArrayList<>();
        for (TypedCell cell : cells) {
            edits.add(outcome(workbook, cell.of(id.value())));
        }
        return edits;
    }

    private Countermeasure with(Countermeasure measure, TypedCell cell) {
        return read(cell).map(value -> measure.with(field(cell), value.value())).orElse(measure);
    }

    private Edit outcome(ReturnedWorkbook workbook, TypedCell cell) {
        return new Judge(workbook, register, false).entered(cell);
    }

    private Optional<Editable.Value> read(TypedCell cell) {
        if (cell.form() != TypedCell.Form.VALUE) {
            return Optional.empty();
        }
        try {
            return Optional.of(register.read(cell.key(), cell.text()));
        } catch (KoemineException refused) {
            return Optional.empty();
        }
    }

    private static CountermeasureField field(TypedCell cell) {
        return CountermeasureField.valueOf(cell.key().field());
    }
}
