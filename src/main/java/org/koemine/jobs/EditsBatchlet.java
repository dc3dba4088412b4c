package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.store.Database;

/** Takes over what people typed in the workbooks that came back with the logs. */
@Named
@Dependent
class EditsBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        LogFileStore logFiles = new LogFileStore(database.jdbi());
        List<FileBooks> files = logFiles.books(order.id());
        Editing editing = Editing.of(order, database.jdbi());
        return files.stream().mapToInt(editing::take).sum();
    }
}
