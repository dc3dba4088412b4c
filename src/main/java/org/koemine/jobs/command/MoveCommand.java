package org.koemine.jobs.command;

import java.time.Clock;
import java.util.Optional;
import org.koemine.store.Database;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets a mention stand in another theme, or in none. */
@Command(name = "move", mixinStandardHelpOptions = true)
final class MoveCommand extends DecisionCommand {
    @Parameters(index = "0", paramLabel = "COMPLAINT-ID[:N]", descriptionKey = "theme.mention")
    private String mention = "";

    @Parameters(index = "1", paramLabel = "THEME|none", descriptionKey = "theme.destination")
    private Destination destination = new Destination(Optional.empty());

    /** A theme, or none. */
    record Destination(Optional<ThemeId> theme) {
        static Destination parse(String text) {
            return new Destination(text.equals("none") ? Optional.empty() : Optional.of(new ThemeId(text)));
        }
    }

    MoveCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.Move(new MentionFinder(open.jdbi()).find(mention), destination.theme());
    }
}
