package org.koemine.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureField;
import org.koemine.prevention.CountermeasureStore;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.EditStore;
import org.koemine.prevention.edits.MarkStore;
import org.koemine.prevention.edits.StandingMarks;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.report.Register;
import org.koemine.themes.Heirs;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

/** Reads the register of countermeasures and what became of entries, for a run's report. */
final class RegisterReader {
    /** How long an entry that was not carried out stays on the sheet of entries, in days. */
    private static final int DAYS_TOLD = 28;

    private final RunStore runs;
    private final CountermeasureStore measures;
    private final EditStore edits;
    private final LedgerStore ledger;
    private final MarkStore marks;

    RegisterReader(Jdbi jdbi) {
        this.runs = new RunStore(jdbi);
        this.measures = new CountermeasureStore(jdbi);
        this.edits = new EditStore(jdbi);
        this.ledger = new LedgerStore(jdbi);
        this.marks = new MarkStore(jdbi);
    }

    /** Themes that something is done against, or was done and stands; where one was merged, its heir. */
    Set<ThemeId> treated() {
        Heirs heirs = new Heirs(ledger.themes());
        return measures.treated().stream().map(heirs::of).collect(Collectors.toSet());
    }

    Register read(Run run) {
        LocalDate since = run.businessDate().minusDays(DAYS_TOLD - 1L);
        List<LedgerTheme> themes = ledger.themes();
        Heirs heirs = new Heirs(themes);
        List<Countermeasure> registered = measures.all().stream()
                .map(measure -> measure.with(
                        CountermeasureField.THEME, heirs.of(measure.theme()).value()))
                .toList();
        return new Register(
                new WorkbookMark(runs.identity(), run.id().value()),
                registered,
                edits.returned(run.id()),
                edits.told(run.id(), since),
                themes.stream().collect(Collectors.toMap(LedgerTheme::id, LedgerTheme::label)),
                themes.stream()
                        .filter(LedgerTheme::namedByHand)
                        .map(LedgerTheme::id)
                        .collect(Collectors.toSet()),
                new StandingMarks(marks.marks(EditKey.Kind.SIGNAL), heirs).all());
    }
}
