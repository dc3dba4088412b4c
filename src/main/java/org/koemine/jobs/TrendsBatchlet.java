package org.koemine.jobs;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
class TrendsBatchlet extends AbstractBatchlet {
    @Inject
    private Database database;

    @Inject
    private StepOnce once;

    @Inject
    private Progress progress;

    @Inject
    @BatchProperty
    private String run;

    @Override
    public String process() {
        return once.run(run, this::find);
    }

    private void find(Run order) {
        ComplaintHistory history = new HistoryStore(database.jdbi())
                .read(order.businessDate(), order.settings().trends());
        TrendSet found = new TrendFinder(order.settings().trends()).find(history, order.businessDate());
        new TrendStore(database.jdbi()).record(found);
        progress.recorded(found.trends().size());
    }
}
