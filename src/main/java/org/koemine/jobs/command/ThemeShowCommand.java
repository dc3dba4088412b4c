package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.report.masking.Masking;
import org.koemine.settings.SettingsPage;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.themes.GroupStore;
import org.koemine.themes.LedgerHistoryStore;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeGroup;
import org.koemine.themes.ThemeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one theme: what it is about, how large it was when, and what happened to it. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ThemeShowCommand extends LedgerCommand {
    private static final int MONTHS = 24;

    @Parameters(paramLabel = "THEME", descriptionKey = "theme.theme")
    private ThemeId id = ThemeId.of(1);

    ThemeShowCommand(Texts texts) {
        super(texts);
    }

    @Override
    void work(Database open, SettingsPage page, PrintWriter out) {
        LedgerStore ledger = new LedgerStore(open.jdbi());
        LedgerTheme theme = ledger.themes().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new KoemineException(Fault.of(FaultId.THEME_UNKNOWN, Place.NOWHERE, id)));
        Masking masking = masking(open);
        String heir = theme.heir().map(ThemeId::value).orElse("");
        out.println(texts().get(
                        "theme.head",
                        id,
                        masking.text(theme.label()),
                        texts().get("theme.state." + theme.state(), heir)));
        Optional.ofNullable(new GroupStore(open.jdbi()).groups().byTheme().get(id))
                .ifPresent(group -> group(group, open, masking, out));
        String terms = TermText.of(ledger.terms(id), texts());
        if (!terms.isEmpty()) {
            out.println(texts().get("theme.terms", terms));
        }
        exemplars(ledger, masking, out);
        LedgerHistoryStore history = new LedgerHistoryStore(open.jdbi());
        months(history.months(id), out);
        out.println(texts().get("theme.events"));
        new EventText(texts(), masking).print(history.events(id), out);
    }

    private void group(ThemeGroup group, Database open, Masking masking, PrintWriter out) {
        out.println(texts().get(
                        "theme.group",
                        group.id(),
                        masking.text(group.label()),
                        group.themes().size()));
        new LedgerHistoryStore(open.jdbi())
                .named(group.id())
                .ifPresent(named -> out.println(texts().get(
                                "theme.groupNamed",
                                named.day().toString(),
                                new EventText(texts(), masking).decided(named))));
    }

    private void exemplars(LedgerStore ledger, Masking masking, PrintWriter out) {
        List<Mention> exemplars = ledger.exemplars(id);
        if (!exemplars.isEmpty()) {
            out.println(texts().get("theme.exemplars"));
            Columns columns = new Columns("  ", "ll");
            exemplars.forEach(exemplar -> columns.row(ledger.shown(exemplar.id()), masking.text(exemplar.text())));
            columns.print(out);
        }
    }

    /** Every month since the first, also those without a complaint; the last two years. */
    private void months(SortedMap<YearMonth, Integer> complaints, PrintWriter out) {
        if (complaints.isEmpty()) {
            return;
        }
        out.println(texts().get("theme.months"));
        Columns columns = new Columns("  ", "lr");
        YearMonth earliest = complaints.lastKey().minusMonths(MONTHS - 1L);
        YearMonth month = complaints.firstKey().isBefore(earliest) ? earliest : complaints.firstKey();
        for (; !month.isAfter(complaints.lastKey()); month = month.plusMonths(1)) {
            columns.row(month.toString(), texts().get("theme.count", complaints.getOrDefault(month, 0)));
        }
        columns.print(out);
    }
}
