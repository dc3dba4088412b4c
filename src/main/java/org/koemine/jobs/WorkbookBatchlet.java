package org.koemine.jobs;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
class WorkbookBatchlet extends AbstractBatchlet {
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
        return once.run(run, this::write);
    }

    private void write(Run order) {
        ReportContent content = new ContentReader(database.jdbi()).read(order);
        Report report = new ReportDesigner().layOut(content);
        String date = order.businessDate().toString();
        Path target = order.reports().resolve(date).resolve("koemine-" + date + ".xlsx");
        new WorkbookWriter().write(report, target);
        new RunStore(database.jdbi()).workbook(order.id(), target);
        progress.recorded(content.details().size());
    }
}
