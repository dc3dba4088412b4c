package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.koemine.intake.ComplaintStore;
import org.koemine.report.masking.Masking;
import org.koemine.report.masking.Masks;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that reads the theme ledger, and may write in it. */
abstract class LedgerCommand implements Callable<Integer> {
    private final Texts texts;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOption database;

    LedgerCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public final Integer call() {
        SettingsPage page = database.settings();
        PrintWriter out = spec.commandLine().getOut();
        try (Database open = database.open(page.store(), texts)) {
            work(open, page, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    abstract void work(Database open, SettingsPage page, PrintWriter out);

    final Texts texts() {
        return texts;
    }

    /** As in the workbook: every customer's name that is known, and what looks like a personal detail. */
    final Masking masking(Database open) {
        boolean japanese = texts.locale().getLanguage().equals("ja");
        return new Masking(japanese ? Masks.JAPANESE : Masks.ENGLISH, new ComplaintStore(open.jdbi()).customers());
    }
}
