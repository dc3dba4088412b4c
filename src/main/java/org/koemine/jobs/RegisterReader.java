package org.koemine.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureField;
import org.koemine.prevention.CountermeasureStore;
import org.koemine.prevention.edits.EditStore;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.report.Register;
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

    RegisterReader(Jdbi jdbi) {
        this.runs = new RunStore(jdbi);
        this.measures = new CountermeasureStore(jdbi);
        this.edits = new EditStore(jdbi);
        this.ledger = new LedgerStore(jdbi);
    }

    Register read(Run run) {
        LocalDate since = run.businessDate().minusDays(DAYS_TOLD - 1L);
        Map<ThemeId, LedgerTheme> themes = new TreeMap<>();
        ledger.themes().forEach(theme -> themes.put(theme.id(), theme));
        List<Countermeasure> registered = measures.all().stream()
                .map(measure -> measure.with(
                        CountermeasureField.THEME, heir(measure.theme(), themes).value()))
                .toList();
        return new Register(
                new WorkbookMark(runs.identity(), run.id().value()),
                registered,
                Map.of(),
                edits.returned(run.id()),
                edits.told(run.id(), since),
                themes.values().stream().collect(Collectors.toMap(LedgerTheme::id, LedgerTheme::label)),
                themes.values().stream()
                        .filter(LedgerTheme::namedByHand)
                        .map(LedgerTheme::id)
                        .collect(Collectors.toSet()));
    }

    private static ThemeId heir(ThemeId theme, Map<ThemeId, LedgerTheme> themes) {
        return Optional.ofNullable(themes.get(theme))
                .flatMap(LedgerTheme::heir)
                .map(heir -> heir(heir, themes))
                .orElse(theme);
    }
}
