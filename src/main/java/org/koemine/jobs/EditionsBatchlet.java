package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.koemine.store.Database;
import org.koemine.trends.Edition;

/** Writes the workbooks of the week and the month that ended since the night before, beside the night's own. */
@Named
@Dependent
class EditionsBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        List<Edition> due = Edition.due(
                order.businessDate(),
                new RunStore(database.jdbi()).nightBefore(order),
                order.settings().report().editions());
        EditionReader reader = new EditionReader(database.jdbi());
        due.forEach(edition -> new WorkbookPress(order, database.jdbi()).edition(reader.read(order, edition), edition));
        return due.size();
    }
}
