package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.nio.file.Path;
import org.koemine.report.Report;
import org.koemine.report.ReportContent;
import org.koemine.report.ReportDesigner;
import org.koemine.report.excel.WorkbookWriter;
import org.koemine.store.Database;

/** Writes the workbook of the business date: {@code <reports>/<date>/koemine-<date>.xlsx}. */
@Named
@Dependent
class WorkbookBatchlet extends OnceBatchlet {
    @Override
    int work(Run order, Database database) {
        ReportContent content = new ContentReader(database.jdbi()).read(order);
        Report report = new ReportDesigner().layOut(content);
        Path target = order.reports().resolve(order.businessDate().toString()).resolve(report.fileName());
        new WorkbookWriter().write(report, target);
        new RunStore(database.jdbi()).workbook(order.id(), target);
        return content.details().size();
    }
}
