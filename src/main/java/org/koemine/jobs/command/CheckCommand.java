package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultKind;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.intake.ComplaintLogReader;
import org.koemine.intake.Inbox;
import org.koemine.intake.LogInspection;
import org.koemine.jobs.EditRehearsal;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.report.excel.ReturnedReader;
import org.koemine.settings.Settings;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what would be done with files; writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", descriptionKey = "koemine.check.files")
    private List<Path> asked;

    @Mixin
    private DatabaseOption database;

    CheckCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The gravest of what becomes of each file; one that would be refused holds up no other. */
    @Override
    public Integer call() {
        SettingsPage page = database.settings();
        List<Path> files = files();
        if (!files.stream().allMatch(ReturnedReader::isOurs)) {
            database.guide(page.settings().guide());
            SentenceEncoder.open(page.encoder()).close();
        }
        PrintWriter out = spec.commandLine().getOut();
        int gravest = ExitCode.DONE;
        for (Path file : files) {
            gravest = Math.max(gravest, checkOrRefuse(file, page, out));
        }
        out.println(texts.get("check.nothing"));
        out.flush();
        return gravest;
    }

    /** What lies in a folder is checked as in an inbox. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : asked) {
            if (Files.isDirectory(path)) {
                Inbox inbox = Inbox.list(path);
                say(inbox.leftOut());
                files.addAll(inbox.files());
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private int checkOrRefuse(Path file, SettingsPage page, PrintWriter out) {
        try {
            return ReturnedReader.isOurs(file) ? edits(file, page, out) : log(file, page.settings(), out);
        } catch (KoemineException refused) {
            if (refused.kind() != FaultKind.INPUT) {
                throw refused;
            }
            say(refused.faults());
            return ExitCode.INPUT;
        }
    }

    private void say(List<Fault> faults) {
        FaultMessages messages = new FaultMessages(texts.locale());
        faults.forEach(fault -> spec.commandLine().getErr().println(messages.word(fault)));
    }

    private int log(Path file, Settings settings, PrintWriter out) {
        LocalDate today = clock.instant().atZone(settings.intake().zone()).toLocalDate();
        LogInspection seen = new ComplaintLogReader(settings.intake(), today).inspect(file);
        new LogText(texts).print(seen, out);
        double rows = (double) seen.accepted() + seen.rejected();
        return seen.rejected() > settings.intake().rejectLimit() * rows ? ExitCode.REJECTS_OVER_LIMIT : ExitCode.DONE;
    }

    /** A workbook of ours that came back: what would become of what was typed in it. */
    private int edits(Path file, SettingsPage page, PrintWriter out) {
        try (Database open = database.open(page.store(), texts)) {
            new EditText(texts).print(file, new EditRehearsal(open).of(file), out);
        }
        return ExitCode.DONE;
    }
}
