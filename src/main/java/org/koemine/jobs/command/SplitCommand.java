package org.koemine.jobs.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.koemine.store.Database;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a theme of some mentions of another. */
@Command(name = "split", mixinStandardHelpOptions = true)
final class SplitCommand extends DecisionCommand {
    @Parameters(paramLabel = "THEME", descriptionKey = "theme.theme")
    private ThemeId theme = ThemeId.of(1);

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @ArgGroup(multiplicity = "1")
    private Part part = new Part();

    /** Which mentions: named one by one, or by a word. */
    static final class Part {
        @Option(names = "--mentions", paramLabel = "COMPLAINT-ID[:N]", split = ",")
        private List<String> mentions = List.of();

        @Option(names = "--containing", paramLabel = "WORD")
        private String word = "";

        List<MentionId> of(ThemeId theme, MentionFinder finder) {
            return word.isBlank() ? mentions.stream().map(finder::find).toList() : finder.containing(theme, word);
        }
    }

    SplitCommand(Texts texts, Clock clock) {
        super(texts, clock);
    }

    @Override
    ThemeDecision decision(Database open) {
        return new ThemeDecision.Split(Optional.of(theme), part.of(theme, new MentionFinder(open.jdbi())), name);
    }
}
