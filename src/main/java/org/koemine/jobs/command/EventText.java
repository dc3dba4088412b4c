package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.koemine.report.masking.Masking;
import org.koemine.themes.LedgerHistoryStore.Entry;
import org.koemine.themes.Occasion;

/** What happened to a theme, a line an event. */
final class EventText {
    private static final Pattern COUNTED = Pattern.compile("\\b(mentions|shared|silent-since)=(\\S+)");

    private final Texts texts;
    private final Masking masking;

    EventText(Texts texts, Masking masking) {
        this.texts = texts;
        this.masking = masking;
    }

    void print(List<Entry> entries, PrintWriter out) {
        Columns columns = new Columns("  ", "lllll");
        for (Entry entry : entries) {
            columns.row(
                    entry.day().toString(),
                    entry.run().toString(),
                    texts.get("theme.event." + entry.event().kind()),
                    evidence(masking.text(entry.event().evidence())),
                    entry.decision().map(this::decided).orElse(""));
        }
        columns.print(out);
    }

    private String evidence(String evidence) {
        return worded(evidence, texts);
    }

    /** Evidence as a reader wants it: 12 mentions, not {@code mentions=12}. */
    static String worded(String evidence, Texts texts) {
        return COUNTED.matcher(evidence)
                .replaceAll(found ->
                        Matcher.quoteReplacement(texts.get("theme.evidence." + found.group(1), found.group(2))));
    }

    String decided(Occasion occasion) {
        return occasion.reason().isEmpty()
                ? texts.get("theme.decided", occasion.by())
                : texts.get("theme.decidedBecause", occasion.by(), masking.text(occasion.reason()));
    }
}
