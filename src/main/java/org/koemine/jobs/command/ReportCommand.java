package org.koemine.jobs.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.jobs.EditionReader;
import org.koemine.jobs.KeptWorkbook;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunStore;
import org.koemine.jobs.WorkbookStore;
import org.koemine.report.Report;
import org.koemine.report.ReportDesigner;
import org.koemine.report.excel.WorkbookWriter;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.trends.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives back a workbook as it was made; one of a week or month that is not kept is made of what is there now. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--edition", paramLabel = "weekly|monthly")
    private Optional<Edition.Kind> kind = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.xlsx")
    private Optional<Path> target = Optional.empty();

    ReportCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SettingsPage page = database.settings();
        try (Database open = database.open(page.store(), texts)) {
            if (kind.isPresent()) {
                edition(edition(kind.get(), page.settings().intake().zone()), open);
            } else {
                WorkbookStore store = new WorkbookStore(open.jdbi());
                KeptWorkbook kept = store.ofNight(date)
                        .orElseThrow(() -> notKept(date.map(LocalDate::toString).orElse("-")));
                giveBack(kept, store);
            }
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /** The one the date lies in, or else the last that is over. */
    private Edition edition(Edition.Kind asked, ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Edition edition = date.map(day -> Edition.of(asked, day)).orElseGet(() -> Edition.before(asked, today));
        if (edition.period().end().isAfter(today)) {
            throw new KoemineException(Fault.of(
                    FaultId.EDITION_NOT_OVER,
                    Place.NOWHERE,
                    edition.name(),
                    edition.period().end()));
        }
        return edition;
    }

    private void edition(Edition edition, Database open) {
        WorkbookStore store = new WorkbookStore(open.jdbi());
        Optional<KeptWorkbook> kept = store.ofEdition(edition);
        if (kept.isPresent()) {
            giveBack(kept.get(), store);
            return;
        }
        Run run = new RunStore(open.jdbi()).lastReported().orElseThrow(() -> notKept(edition.name()));
        Report report = new ReportDesigner().layOut(new EditionReader(open.jdbi()).read(run, edition), edition);
        Path file = file(report.fileName());
        new WorkbookWriter().write(report, file);
        say("report.made", edition.name(), file);
    }

    private void giveBack(KeptWorkbook kept, WorkbookStore store) {
        Path file = file(kept.fileName());
        WorkbookWriter.copy(store.content(kept), file);
        say("report.given", kept.run(), kept.date().toString(), file, kept.sha256());
    }

    /** A workbook that is there may be the one that somebody has written in. */
    private Path file(String usual) {
        Path file = target.orElse(Path.of(usual)).toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new KoemineException(Fault.of(FaultId.REPORT_FILE_EXISTS, Place.file(usual), file));
        }
        return file;
    }

    private void say(String key, Object... values) {
        spec.commandLine().getOut().println(texts.get(key, values));
    }

    private static KoemineException notKept(String what) {
        return new KoemineException(Fault.of(FaultId.WORKBOOK_NOT_KEPT, Place.NOWHERE, what));
    }
}
