package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.ComplaintLogReader;
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

/** Shows what would be done with a file; writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final int CELL = 40;

    private final Texts texts;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private DatabaseOption database;

    CheckCommand(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SettingsPage page = database.settings();
        if (ReturnedReader.isOurs(file)) {
            return edits(page);
        }
        Settings used = page.settings();
        database.guide(used.guide());
        SentenceEncoder.open(page.encoder()).close();
        LocalDate today = clock.instant().atZone(used.intake().zone()).toLocalDate();
        LogInspection seen = new ComplaintLogReader(used.intake(), today).inspect(file);
        PrintWriter out = spec.commandLine().getOut();
        print(seen, out);
        out.flush();
        double rows = (double) seen.accepted() + seen.rejected();
        return seen.rejected() > used.intake().rejectLimit() * rows ? ExitCode.REJECTS_OVER_LIMIT : ExitCode.DONE;
    }

    /** A workbook of ours that came back: what would become of what was typed in it. */
    private int edits(SettingsPage page) {
        PrintWriter out = spec.commandLine().getOut();
        try (Database open = database.openExisting(page.store(), texts)) {
            new EditText(texts).print(file, new EditRehearsal(open).of(file), out);
        }
        out.println(texts.get("check.nothing"));
        out.flush();
        return ExitCode.DONE;
    }

    private void print(LogInspection seen, PrintWriter out) {
        FaultMessages messages = new FaultMessages(texts.locale());
        out.println(
                seen.encoding().isEmpty()
                        ? texts.get("check.workbook", seen.file())
                        : texts.get("check.text", seen.file(), seen.encoding(), separator(seen)));
        seen.tables().forEach(table -> print(table, out));
        out.println(texts.get("check.rows", seen.accepted() + seen.rejected(), seen.accepted(), seen.rejected()));
        seen.problems().forEach(row -> out.println("  " + messages.word(row.reason())));
        if (seen.rejected() > seen.problems().size()) {
            out.println("  "
                    + texts.get("check.more", seen.rejected() - seen.problems().size()));
        }
        seen.notes().forEach(note -> out.println(messages.word(note)));
        out.println(texts.get("check.nothing"));
    }

    private String separator(LogInspection seen) {
        return seen.separator()
                .map(separator -> separator == '\t' ? texts.get("check.tab") : separator.toString())
                .orElse("");
    }

    private void print(LogInspection.Table table, PrintWriter out) {
        if (!table.name().isEmpty()) {
            out.println(texts.get("check.sheet", table.name()));
        }
        out.println(texts.get("check.header", table.headerRow()));
        for (LogInspection.Column column : table.columns()) {
            String becomes = column.field()
                    .map(field -> texts.get("field." + field.key()))
                    .orElseGet(() -> texts.get("check.attribute"));
            out.println(texts.get("check.column", column.header(), becomes));
        }
        out.println(texts.get("check.first"));
        for (List<String> row : table.firstRows()) {
            out.println("  "
                    + String.join(" | ", row.stream().map(CheckCommand::cut).toList()));
        }
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= CELL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CELL)) + "…";
    }
}
