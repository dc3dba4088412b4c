package org.koemine.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.report.Changes;
import org.koemine.themes.CountLog;
import org.koemine.themes.CountReport;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.ThemeId;

/** Reads what a run reported to have become other since the run before. */
final class ChangeReader {
    private final CountLog counts;
    private final LedgerStore ledger;
    private final RunStore runs;

    ChangeReader(Jdbi jdbi) {
        this.counts = new CountLog(jdbi);
        this.ledger = new LedgerStore(jdbi);
        this.runs = new RunStore(jdbi);
    }

    Optional<Changes> read(Run run) {
        return counts.of(run.id()).map(this::changes);
    }

    private Changes changes(CountReport report) {
        Map<ThemeId, String> labels = new TreeMap<>();
        ledger.themes().forEach(theme -> labels.put(theme.id(), theme.label()));
        return new Changes(runs.get(report.since()).businessDate(), report, labels);
    }
}
