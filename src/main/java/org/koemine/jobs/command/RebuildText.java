package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.koemine.jobs.Run;
import org.koemine.themes.RebuiltThemes;
import org.koemine.themes.ThemeEvent;
import org.koemine.themes.ThemeId;

/** The closing words of a rebuild: what changed, or would, the first few events of each kind; the rest is in the themes' history. */
final class RebuildText {
    private static final int SHOWN = 5;

    private final Texts texts;
    private final Map<ThemeId, String> labels;

    RebuildText(Texts texts, Map<ThemeId, String> labels) {
        this.texts = texts;
        this.labels = labels;
    }

    void print(Run run, List<ThemeEvent> events, PrintWriter out) {
        out.println();
        out.println(texts.get("rebuild.done", run.id(), run.businessDate().toString()));
        print(events, out);
    }

    void printRehearsed(RebuiltThemes rebuilt, PrintWriter out) {
        out.println(texts.get("rebuild.rehearsed", rebuilt.found().assignments().size()));
        print(rebuilt.found().events(), out);
    }

    private void print(List<ThemeEvent> events, PrintWriter out) {
        if (events.isEmpty()) {
            out.println(texts.get("rebuild.nothing"));
        }
        for (ThemeEvent.Kind kind : ThemeEvent.Kind.values()) {
            List<ThemeEvent> of =
                    events.stream().filter(event -> event.kind() == kind).toList();
            if (!of.isEmpty()) {
                out.println(texts.get("rebuild.events", texts.get("theme.event." + kind), of.size()));
                of.stream().limit(SHOWN).forEach(event -> print(event, out));
                if (of.size() > SHOWN) {
                    out.println("  " + texts.get("summary.more", of.size() - SHOWN));
                }
            }
        }
    }

    private void print(ThemeEvent event, PrintWriter out) {
        out.println(texts.get(
                "rebuild.event",
                event.theme(),
                labels.getOrDefault(event.theme(), ""),
                EventText.worded(event.evidence(), texts)));
    }
}
