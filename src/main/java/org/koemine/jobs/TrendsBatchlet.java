package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.koemine.store.Database;
import org.koemine.themes.Heirs;
import org.koemine.themes.LedgerStore;
import org.koemine.trends.ComplaintHistory;
import org.koemine.trends.FacetStore;
import org.koemine.trends.HistoryStore;
import org.koemine.trends.Sales;
import org.koemine.trends.SignalStore;
import org.koemine.trends.TrendFinder;
import org.koemine.trends.TrendStore;
import org.koemine.trends.WatchStore;

/** Counts the themes up to the business date and finds what rose. */
@Named
@Dependent
class TrendsBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        Jdbi jdbi = database.jdbi();
        LocalDate date = order.businessDate();
        new FacetStore(jdbi).follow(order.id());
        ComplaintHistory history =
                new HistoryStore(jdbi).read(date, order.settings().trends());
        SignalStore signals = new SignalStore(jdbi);
        TrendFinder.Found found = new TrendFinder(order.settings().trends())
                .find(
                        history,
                        date,
                        signals.before(date).standing(new Heirs(new LedgerStore(jdbi).themes())),
                        new Sales(new RunStore(jdbi).guide(order.id()).volumes()));
        new TrendStore(jdbi).record(found.trends());
        signals.record(date, found.trends().signals(), found.watch());
        new WatchStore(jdbi).record(found.watch());
        new CountStep(order, jdbi).report(history);
        new RunStore(jdbi).inThemes(order.id(), history.inThemes());
        return found.trends().trends().size();
    }
}
