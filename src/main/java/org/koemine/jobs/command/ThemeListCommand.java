package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.intake.ComplaintStore;
import org.koemine.report.masking.Masking;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.themes.GroupStore;
import org.koemine.themes.LedgerHistoryStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the themes. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ThemeListCommand extends LedgerCommand {
    private static final String NONE = "-";

    @Option(names = "--all")
    private boolean ended;

    ThemeListCommand(Texts texts) {
        super(texts);
    }

    @Override
    void work(Database open, SettingsPage page, PrintWriter out) {
        List<LedgerTheme> themes = new LedgerStore(open.jdbi())
                .themes().stream().filter(theme -> ended || theme.stands()).toList();
        if (themes.isEmpty()) {
            out.println(texts().get("theme.none"));
            return;
        }
        Map<ThemeId, LedgerHistoryStore.Size> sizes = new LedgerHistoryStore(open.jdbi()).sizes();
        long complaints = new ComplaintStore(open.jdbi()).count();
        Map<ThemeId, ThemeGroup> groups = new GroupStore(open.jdbi()).groups().byTheme();
        Masking masking = masking(open);
        Columns columns = new Columns("", "lllrrrlll");
        columns.row(
                word("id"),
                word("label"),
                word("group"),
                word("complaints"),
                word("mentions"),
                word("share"),
                word("first"),
                word("last"),
                word("state"));
        for (LedgerTheme theme : themes) {
            Optional<LedgerHistoryStore.Size> size = Optional.ofNullable(sizes.get(theme.id()));
            columns.row(
                    theme.id().value(),
                    masking.text(theme.label()),
                    Optional.ofNullable(groups.get(theme.id()))
                            .map(group -> group.id() + " " + masking.text(group.label()))
                            .orElse(NONE),
                    texts().get(
                                    "theme.count",
                                    size.map(LedgerHistoryStore.Size::complaints)
                                            .orElse(0L)),
                    texts().get(
                                    "theme.count",
                                    size.map(LedgerHistoryStore.Size::mentions).orElse(0L)),
                    size.map(some -> texts().get("theme.share", (double) some.complaints() / complaints))
                            .orElse(NONE),
                    size.map(some -> some.firstSeen().toString()).orElse(NONE),
                    size.map(some -> some.lastSeen().toString()).orElse(NONE),
                    state(theme));
        }
        columns.print(out);
    }

    private String state(LedgerTheme theme) {
        String heir = theme.heir().map(ThemeId::value).orElse("");
        String state = texts().get("theme.state." + theme.state(), heir);
        return theme.namedByHand() ? state + texts().get("theme.named") : state;
    }

    private String word(String column) {
        return texts().get("theme.column." + column);
    }
}
