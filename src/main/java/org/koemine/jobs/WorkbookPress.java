package org.koemine.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.complaint.Complaint;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.StoredComplaint;
import org.koemine.report.Report;
import org.koemine.report.ReportContent;
import org.koemine.report.ReportDesigner;
import org.koemine.report.excel.WorkbookWriter;
import org.koemine.trends.Edition;

/** Makes the workbooks of a run: a file where managers look for it, and the same bytes in the database. */
final class WorkbookPress {
    private final Run run;
    private final Jdbi jdbi;

    WorkbookPress(Run run, Jdbi jdbi) {
        this.run = run;
        this.jdbi = jdbi;
    }

    /** Makes the night's own. */
    Path night(ReportContent content) {
        return print(new ReportDesigner().layOut(content), content, Optional.empty());
    }

    /** Makes that of a week or month. */
    Path edition(ReportContent content, Edition edition) {
        return print(new ReportDesigner().layOut(content, edition), content, Optional.of(edition));
    }

    private Path print(Report report, ReportContent content, Optional<Edition> edition) {
        Path target = run.reports().resolve(run.businessDate().toString()).resolve(report.fileName());
        byte[] bytes = new WorkbookWriter().write(report, target);
        new WorkbookStore(jdbi).keep(run, report.fileName(), edition, oldest(content), bytes);
        return target;
    }

    /** The day of the oldest complaint of which the workbook shows something. */
    private LocalDate oldest(ReportContent content) {
        List<Long> exemplars = content.themes().stream()
                .flatMap(theme -> theme.exemplars().stream())
                .map(exemplar -> exemplar.mention().complaint())
                .distinct()
                .toList();
        Stream<Complaint> voices =
                new ComplaintStore(jdbi).bySerials(exemplars).stream().map(StoredComplaint::complaint);
        return Stream.concat(content.quoted(), voices)
                .map(complaint -> complaint.receipt().date())
                .min(LocalDate::compareTo)
                .orElse(run.businessDate());
    }
}
