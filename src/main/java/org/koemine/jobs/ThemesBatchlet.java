package org.koemine.jobs;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.store.Database;
import org.koemine.text.MentionStore;
import org.koemine.themes.ThemeFinder;
import org.koemine.themes.ThemeSet;
import org.koemine.themes.ThemeStore;

/** Finds the themes of all mentions, known ones again and new ones. */
@Named
@Dependent
class ThemesBatchlet extends AbstractBatchlet {
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
        ThemeStore store = new ThemeStore(database.jdbi());
        ThemeFinder finder =
                new ThemeFinder(order.settings().themes(), order.settings().seed());
        ThemeSet found = finder.find(new MentionStore(database.jdbi()).all(), List.of(), store.known());
        store.save(order.id(), order.businessDate(), found);
        progress.recorded(found.themes().size());
    }
}
