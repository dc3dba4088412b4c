package org.koemine.jobs;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.store.Database;

/** Moves the files that were read out of the inbox, now that all of the run is done; refused ones stay. */
@Named
@Dependent
class ArchiveBatchlet extends AbstractBatchlet {
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
        return once.run(run, this::move);
    }

    private void move(Run order) {
        Archive archive = Archive.of(order);
        List<FileBooks> read = new LogFileStore(database.jdbi())
                .books(order.id()).stream()
                        .filter(file -> file.refusal().isEmpty())
                        .toList();
        read.forEach(file -> archive.take(LogInputs.of(file), order.id()));
        progress.recorded(read.size());
    }
}
