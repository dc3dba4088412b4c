package org.koemine.jobs.command;

import java.time.Clock;
import org.koemine.store.Database;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a theme a name that no run changes. */
@Command(name = "rename", mixinStandardHelpOptions = true)
final class RenameCommand extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "THEME", descriptionKey = "theme.theme")
    private ThemeId theme = ThemeId.of(1);

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "theme.name")
    private String name = "";

    RenameCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.Rename(theme, name);
    }
}
