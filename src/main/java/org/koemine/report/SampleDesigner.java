package org.koemine.report;

import java.util.List;
import org.koemine.report.masking.Masking;

/** Lays out a sample of assignments as a workbook for a person to tick: how to do it, the rows, and the themes. */
public final class SampleDesigner {

    /** Lays out the sheets in reading order. */
    public Report layOut(SampleContent content) {
        Wording wording = new Wording(content.locale());
        Masking masking = new Masking(wording.masks(), content.customers());
        SampleThemeSheet themes = new SampleThemeSheet(content, wording, masking);
        String title = wording.of("sample.title");
        return new Report(
                content.date().toString(),
                title,
                wording.of("footer", title, wording.fullDay(content.date())),
                content.date(),
                content.locale(),
                List.of(
                        new SampleGuideSheet(content, wording).layOut(),
                        new SampleTickSheet(content, wording, masking, themes.source()).layOut(),
                        themes.layOut()));
    }
}
