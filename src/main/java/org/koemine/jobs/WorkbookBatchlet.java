package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.nio.file.Path;
import org.koemine.report.ReportContent;
import org.koemine.store.Database;

/**
 * Writes the workbook of the business date, {@code <reports>/<date>/koemine-<date>.xlsx}, keeps it, and forgets those that
 * were kept long enough.
 */
@Named
@Dependent
class WorkbookBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        ReportContent content = new ContentReader(database.jdbi()).read(order);
        Path target = new WorkbookPress(order, database.jdbi()).night(content);
        new RunStore(database.jdbi()).workbook(order.id(), target);
        int keep = order.settings().report().keepDays();
        new WorkbookStore(database.jdbi()).forgetBefore(order.businessDate().minusDays(keep));
        return content.details().size();
    }
}
