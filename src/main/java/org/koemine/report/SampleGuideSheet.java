package org.koemine.report;

import java.util.Arrays;
import java.util.List;

/** What the reader of a sample is to do, and how it was drawn. */
final class SampleGuideSheet {
    private static final int WIDTH = 110;
    private static final int MOST_LINES = 5;
    private static final List<String> STEPS = List.of("what", "judge", "words", "remark", "input", "read", "effect");

    private final SampleContent content;
    private final Wording wording;
    private final SheetDraft draft;

    SampleGuideSheet(SampleContent content, Wording wording) {
        this.content = content;
        this.wording = wording;
        this.draft = new SheetDraft(wording.of("sample.guide.name"), 5, WIDTH);
    }

    Sheet layOut() {
        draft.add(30, Cell.text(wording.of("sample.title"), Look.TITLE).across(2));
        draft.gap(8);
        section("do");
        for (String step : STEPS) {
            sentence(Integer.toString(STEPS.indexOf(step) + 1), wording.of("sample.guide." + step, items()));
        }
        draft.gap(12);
        section("draw");
        sentence("", wording.of("sample.guide.method", content.population(), items()));
        sentence(
                "",
                wording.of(
                        "sample.guide.origin",
                        content.draw().run(),
                        wording.fullDay(content.date()),
                        Long.toString(content.draw().seed())));
        draft.fillIn();
        return draft.finish(true, true);
    }

    private int items() {
        return content.items().size();
    }

    private void section(String key) {
        draft.add(
                24,
                Cell.text(wording.of("sample.guide.section." + key), Look.SECTION)
                        .across(2));
    }

    private void sentence(String number, String text) {
        draft.addFitting(MOST_LINES, Arrays.asList(Cell.text(number, Look.CENTRED), Cell.text(text, Look.BODY)));
    }
}
