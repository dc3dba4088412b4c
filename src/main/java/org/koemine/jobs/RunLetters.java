package org.koemine.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.fault.Fault;
import org.koemine.intake.LogFileStore;
import org.koemine.report.ReportContent;
import org.koemine.report.ReportDesigner;
import org.koemine.settings.MailSettings;
import org.koemine.store.Database;

/** Which letters there are about a run, in the language of its workbook. */
final class RunLetters {
    private final MailSettings settings;

    RunLetters(MailSettings settings) {
        this.settings = settings;
    }

    /** A night's report, and what somebody has to see to. A rebuild has neither: the next night's report says what it did. */
    List<WaitingLetter> ended(Run run, RunStatus status, Database database) {
        if (run.job() != JobName.NIGHTLY) {
            return List.of();
        }
        Optional<WaitingLetter> report = settings.to().isEmpty()
                ? Optional.empty()
                : Optional.of(letter(run, WaitingLetter.ENDED, report(run, database)));
        Optional<WaitingLetter> trouble = status == RunStatus.DONE
                        || settings.failuresTo().isEmpty()
                ? Optional.empty()
                : Optional.of(letter(
                        run, status.name(), text(run).done(run, new LogFileStore(database.jdbi()).books(run.id()))));
        return Stream.of(report, trouble).flatMap(Optional::stream).toList();
    }

    /** A run that fails each time it is started anew is spoken of once a day. */
    static WaitingLetter failed(Run run, List<Fault> faults, LocalDate today) {
        return letter(run, faults.get(0).id() + " " + today, text(run).failure(run, faults));
    }

    private static LetterText.Text report(Run run, Database database) {
        ReportContent content = new ContentReader(database.jdbi()).read(run);
        Path folder = run.reports().resolve(run.businessDate().toString());
        List<String> workbooks = new WorkbookStore(database.jdbi())
                .of(run.id()).stream()
                        .map(kept -> folder.resolve(kept.fileName()).toString())
                        .toList();
        return text(run)
                .report(
                        run,
                        new ReportDesigner().headlines(content),
                        content.trends().signals().size(),
                        workbooks);
    }

    private static WaitingLetter letter(Run run, String occasion, LetterText.Text text) {
        return new WaitingLetter(run.id(), occasion, text.subject(), text.body(), 0);
    }

    private static LetterText text(Run run) {
        return new LetterText(run.settings().report().locale());
    }
}
