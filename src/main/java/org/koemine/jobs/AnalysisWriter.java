package org.koemine.jobs;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.store.Database;
import org.koemine.text.MentionStore;
import org.koemine.text.MentionStore.Analysed;

/** Keeps the mentions of a chunk of complaints. */
@Named
@Dependent
class AnalysisWriter extends AbstractItemWriter {
    @Inject
    private Database database;

    @Inject
    private Progress progress;

    @Override
    public void writeItems(List<Object> items) {
        new MentionStore(database.jdbi())
                .replace(items.stream().map(Analysed.class::cast).toList());
        progress.recorded(items.size());
    }
}
