package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.koemine.store.Database;
import org.koemine.trends.ComplaintHistory;
import org.koemine.trends.HistoryStore;
import org.koemine.trends.TrendFinder;
import org.koemine.trends.TrendSet;
import org.koemine.trends.TrendStore;

/** Counts the themes up to the business date and finds what rose. */
@Named
@Dependent
class TrendsBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        ComplaintHistory history = new HistoryStore(database.jdbi())
                .read(order.businessDate(), order.settings().trends());
        TrendSet found = new TrendFinder(order.settings().trends()).find(history, order.businessDate());
        new TrendStore(database.jdbi()).record(found);
        new CountStep(order, database.jdbi()).report(history);
        return found.trends().size();
    }
}
