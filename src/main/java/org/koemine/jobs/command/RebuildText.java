package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import org.koemine.jobs.Run;
import org.koemine.themes.ThemeEvent;

/** The closing words of a rebuild: what changed, a line an event. */
final class RebuildText {
    private final Texts texts;

    RebuildText(Texts texts) {
        this.texts = texts;
    }

    void print(Run run, List<ThemeEvent> events, PrintWriter out) {
        out.println();
        out.println(texts.get("rebuild.done", run.id(), run.businessDate().toString()));
        if (events.isEmpty()) {
            out.println(texts.get("rebuild.nothing"));
        }
        for (ThemeEvent.Kind kind : ThemeEvent.Kind.values()) {
            List<ThemeEvent> of =
                    events.stream().filter(event -> event.kind() == kind).toList();
            if (!of.isEmpty()) {
                out.println(texts.get("rebuild.events", texts.get("theme.event." + kind), of.size()));
                of.forEach(event -> out.println(texts.get("rebuild.event", event.theme(), event.evidence())));
            }
        }
    }
}
