package org.koemine.prevention.edits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.ComplaintStore;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.prevention.CountermeasureStore;
import org.koemine.text.SeverityStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.ThemeDecisions;

/**
 * Takes over what people typed in a workbook. Everything typed is carried out or kept with the reason why not; reading the
 * same workbook again does nothing. Whoever calls begins and ends the transaction and has the lease.
 */
public final class EditDesk {
    private final Map<EditKey.Kind, Editable> editables = new EnumMap<>(EditKey.Kind.class);
    private final EditStore store;
    private final NewMeasures newMeasures;
    private final NewThemes newThemes;

    /**
     * A desk for one run.
     *
     * @param words by which values are chosen
     */
    public EditDesk(Jdbi jdbi, ThemeDecisions decisions, EditWords words) {
        LedgerStore ledger = new LedgerStore(jdbi);
        ThemeReference themes = new ThemeReference(ledger);
        Deciding deciding = new Deciding(decisions);
        RegisterEntries register = new RegisterEntries(new CountermeasureStore(jdbi), themes, words);
        this.store = new EditStore(jdbi);
        this.newMeasures = new NewMeasures(register, store);
        editables.put(EditKey.Kind.COUNTERMEASURE, register);
        ComplaintStore complaints = new ComplaintStore(jdbi);
        editables.put(EditKey.Kind.SEVERITY, new SeverityVerdicts(new SeverityStore(jdbi), complaints, words));
        editables.put(EditKey.Kind.SIGNAL, new Marks(new MarkStore(jdbi), themes, words));
        editables.put(EditKey.Kind.THEME, new ThemeNames(themes, deciding));
        editables.put(EditKey.Kind.MERGE, new ThemeMerges(themes, deciding));
        MentionPlaces places = new MentionPlaces(complaints, ledger, themes, deciding, words);
        editables.put(EditKey.Kind.MENTION, places);
        this.newThemes = new NewThemes(places, themes, deciding, words);
    }

    /** What became of all that was typed, in the order in which it was done; what was known before is left out. */
    public List<Edit> take(ReturnedWorkbook workbook, CountermeasureChange.Entry entry) {
        Taking taking = new Taking(workbook, entry);
        ChangedCells changed = ChangedCells.of(workbook);
        workbook.strays().forEach(taking::keepNew);
        changed.refused().forEach(taking::keepNew);
        Map<String, List<TypedCell>> rows = changed.cells().stream()
                .filter(NewMeasures::isNew)
                .collect(Collectors.groupingBy(cell -> cell.key().entity(), TreeMap::new, Collectors.toList()));
        rows.forEach(taking::row);
        Map<Optional<String>, List<TypedCell>> others = changed.cells().stream()
                .filter(cell -> !NewMeasures.isNew(cell))
                .collect(Collectors.groupingBy(newThemes::name, LinkedHashMap::new, Collectors.toList()));
        others.forEach((begun, cells) -> begun.ifPresent(name -> taking.theme(cells)));
        others.getOrDefault(Optional.<String>empty(), List.of())
                .forEach(cell -> taking.cell(cell, workbook.shown(cell.key())));
        return taking.kept;
    }

    /** One workbook while it is taken over. */
    private final class Taking {
        private final ReturnedWorkbook workbook;
        private final CountermeasureChange.Entry entry;
        private final List<Edit> kept = new ArrayList<>();

        Taking(ReturnedWorkbook workbook, CountermeasureChange.Entry entry) {
            this.workbook = workbook;
            this.entry = entry;
        }

        private void keep(Edit edit) {
            store.add(entry.run(), entry.day(), edit);
            kept.add(edit);
        }

        /** Unless it was refused before. */
        private void keepNew(Edit edit) {
            if (edit.outcome() == Edit.Outcome.APPLIED || !store.isKnown(edit)) {
                keep(edit);
            }
        }

        private void row(String rowKey, List<TypedCell> cells) {
            Optional<NewMeasures.Entered> known =
                    newMeasures.known(workbook.mark().edition(), rowKey, cells);
            if (known.isPresent()) {
                cells.forEach(cell ->
                        cell(cell.of(known.get().measure().value()), known.get().shown(cell)));
            } else if (!cells.stream().allMatch(this::wasTyped)) {
                newMeasures.enter(workbook, rowKey, cells, entry).forEach(this::keepNew);
            }
        }

        /** Together with cells that were refused before: they may have waited for the others. */
        private void theme(List<TypedCell> cells) {
            if (!cells.stream().allMatch(this::wasTyped)) {
                List<TypedCell> open =
                        cells.stream().filter(cell -> !isDone(cell)).toList();
                newThemes.begin(workbook, open, this::mayGoOn, entry).forEach(this::keepNew);
            }
        }

        private void cell(TypedCell cell, Shown shown) {
            Editable editable = editables.get(cell.key().kind());
            TypedCell standing = cell.of(editable.standing(cell.key()).entity());
            if (!wasTyped(standing)) {
                Judge judge = new Judge(workbook, editable, mayGoOn(standing.key()));
                judge.judge(standing, shown, entry).ifPresent(this::keep);
            }
        }

        /** Whether it is what the same person had typed last in a workbook of this edition. */
        private boolean wasTyped(TypedCell cell) {
            return typedBefore(cell).isPresent();
        }

        private boolean isDone(TypedCell cell) {
            return typedBefore(cell)
                    .filter(edit -> edit.outcome() != Edit.Outcome.REFUSED)
                    .isPresent();
        }

        private Optional<Edit> typedBefore(TypedCell cell) {
            return store.last(workbook.mark().edition(), workbook.by(), cell.key())
                    .filter(edit -> edit.typed().equals(cell.text()));
        }

        /** Whoever changed a value from this very workbook may change it again from there: nobody else is overruled. */
        private boolean mayGoOn(EditKey key) {
            return !workbook.by().isEmpty()
                    && store.lastApplied(key)
                            .map(Edit::origin)
                            .filter(last -> last.edition() == workbook.mark().edition()
                                    && last.by().equals(workbook.by()))
                            .isPresent();
        }
    }
}
