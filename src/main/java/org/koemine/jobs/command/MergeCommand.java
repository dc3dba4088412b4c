package org.koemine.jobs.command;

import java.time.Clock;
import org.koemine.store.Database;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets a theme go to another. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "THEME", descriptionKey = "theme.theme")
    private ThemeId theme = ThemeId.of(1);

    @Parameters(index = "1", paramLabel = "HEIR", descriptionKey = "theme.heir")
    private ThemeId heir = ThemeId.of(1);

    MergeCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.Merge(theme, heir);
    }
}
