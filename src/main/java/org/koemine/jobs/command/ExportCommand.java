package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.koemine.report.masking.Masking;
import org.koemine.report.masking.Masks;
import org.koemine.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes themes, assignments and how counts changed as CSV. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--to", paramLabel = "DIR", defaultValue = ".")
    private Path folder;

    ExportCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean japanese = texts.locale().getLanguage().equals("ja");
        Masking masking = new Masking(japanese ? Masks.JAPANESE : Masks.ENGLISH, Set.of());
        try (Database open = database.open(texts)) {
            Export export = new Export(open.jdbi(), texts, masking);
            Path themes = folder.resolve("themes.csv").toAbsolutePath().normalize();
            out.println(texts.get("export.themes", themes, export.themes(themes)));
            Path assignments =
                    folder.resolve("assignments.csv").toAbsolutePath().normalize();
            out.println(texts.get("export.assignments", assignments, export.assignments(assignments)));
            Path changes = folder.resolve("changes.csv").toAbsolutePath().normalize();
            out.println(texts.get("export.changes", changes, export.changes(changes)));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
