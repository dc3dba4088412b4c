package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.store.Database;

/** Moves the files that were read out of the inbox, now that all of the run is done; refused ones stay. */
@Named
@Dependent
class ArchiveBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        Archive archive = Archive.of(order);
        List<FileBooks> read = new LogFileStore(database.jdbi())
                .books(order.id()).stream()
                        .filter(file -> file.refusal().isEmpty())
                        .toList();
        read.forEach(file -> archive.take(LogInputs.of(file), order.id()));
        return read.size();
    }
}
