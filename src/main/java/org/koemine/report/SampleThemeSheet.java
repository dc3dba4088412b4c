package org.koemine.report;

import java.util.List;
import java.util.stream.Collectors;
import org.koemine.report.masking.Masking;
import org.koemine.themes.Exemplar;
import org.koemine.themes.Theme;

/** The themes to choose from, with what customers said; the drop-down takes its words from the first column. */
final class SampleThemeSheet {
    private static final int FIRST_ROW = 3;
    private static final int EXEMPLARS = 3;
    private static final int MOST_LINES = 6;

    private final SampleContent content;
    private final Wording wording;
    private final Masking masking;
    private final String name;

    SampleThemeSheet(SampleContent content, Wording wording, Masking masking) {
        this.content = content;
        this.wording = wording;
        this.masking = masking;
        this.name = wording.of("sample.themes.name");
    }

    Choice.Source source() {
        int last = FIRST_ROW + Math.max(1, content.themes().size()) - 1;
        return new Choice.Source(name, Area.column(0, FIRST_ROW, last));
    }

    Sheet layOut() {
        SheetDraft draft = new SheetDraft(name, 44, 100);
        draft.add(30, Cell.text(wording.of("sample.themes.title"), Look.TITLE).across(2));
        draft.add(20, Cell.text(wording.of("sample.themes.lead"), Look.LEAD).across(2));
        draft.header(
                0,
                26,
                List.of(
                        Cell.text(wording.of("themes.label"), Look.HEADER),
                        Cell.text(wording.of("themes.exemplar"), Look.HEADER)));
        for (Theme theme : content.themes()) {
            draft.addFitting(
                    MOST_LINES,
                    List.of(
                            Cell.text(fit(theme.id() + " " + masking.text(theme.label())), Look.RECORD),
                            Cell.text(fit(voices(theme)), Look.RECORD)));
        }
        draft.fillIn();
        return draft.finish(true, false);
    }

    private String voices(Theme theme) {
        return theme.exemplars().stream()
                .limit(EXEMPLARS)
                .map(Exemplar::text)
                .map(masking::text)
                .map(voice -> TextWidth.shorten(voice, 180))
                .collect(Collectors.joining("\n"));
    }

    private String fit(String text) {
        return CellText.fit(text, wording.of("cut"));
    }
}
