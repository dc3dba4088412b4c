package org.koemine.jobs.command;

import java.io.PrintWriter;
import org.koemine.jobs.SampleReading.Taken;
import org.koemine.themes.inspection.Judgement;
import org.koemine.themes.inspection.Precision;

/** What came of a filled-in sample, in words. */
final class SampleText {
    private final Texts texts;

    SampleText(Texts texts) {
        this.texts = texts;
    }

    void print(Taken taken, PrintWriter out) {
        out.println(texts.get(
                "sample.read",
                taken.verdicts().size(),
                taken.changed(),
                count(taken, Judgement.RIGHT),
                count(taken, Judgement.WRONG),
                count(taken, Judgement.OTHER_THEME),
                taken.faults().size()));
        if (taken.moved() > 0) {
            out.println(texts.get("sample.moved", taken.moved()));
        }
        taken.results()
                .latest()
                .ifPresent(latest -> out.println(texts.get(
                        "sample.precision",
                        latest.precision().seen(),
                        latest.precision().right(),
                        latest.precision().lower(),
                        latest.precision().upper(),
                        latest.draw().run(),
                        Long.toString(latest.draw().seed()))));
        if (!taken.results().byTheme().isEmpty()) {
            out.println(texts.get("sample.byTheme"));
        }
        taken.results()
                .byTheme()
                .forEach((theme, precision) -> out.println(
                        line(theme.value(), taken.labels().getOrDefault(theme, texts.get("sample.ended")), precision)));
        out.flush();
    }

    private String line(String theme, String label, Precision precision) {
        return texts.get(
                "sample.theme",
                theme,
                label,
                precision.right(),
                precision.seen(),
                precision.lower(),
                precision.upper());
    }

    private static long count(Taken taken, Judgement judgement) {
        return taken.verdicts().stream()
                .filter(verdict -> verdict.judgement() == judgement)
                .count();
    }
}
