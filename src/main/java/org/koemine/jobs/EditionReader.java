package org.koemine.jobs;

import org.jdbi.v3.core.Jdbi;
import org.koemine.report.ReportContent;
import org.koemine.settings.TrendSettings;
import org.koemine.trends.ComplaintHistory;
import org.koemine.trends.Edition;
import org.koemine.trends.HistoryStore;
import org.koemine.trends.Sales;
import org.koemine.trends.SignalStore;
import org.koemine.trends.TrendFinder;

/** Reads what the report of a week or month is made from: as its last day saw it, by what is known by now. */
public final class EditionReader {
    private final Jdbi jdbi;

    public EditionReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Reads.
     *
     * @param run by whose settings it is made
     */
    public ReportContent read(Run run, Edition edition) {
        TrendSettings settings = run.settings().trends();
        ComplaintHistory history = new HistoryStore(jdbi).read(edition, settings);
        TrendFinder.Found found = new TrendFinder(settings)
                .find(
                        history,
                        edition,
                        new SignalStore(jdbi).before(edition.period().lastDay()),
                        new Sales(new RunStore(jdbi).guide(run.id()).volumes()));
        return new ContentReader(jdbi)
                .read(run, found, new RunStore(jdbi).nightsOf(edition.period()), history.inThemes());
    }
}
