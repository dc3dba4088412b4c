package org.koemine.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.report.masking.Masking;
import org.koemine.themes.inspection.FilledSheet.Field;

/** One row a drawn assignment: the mention in its context, the theme, and room for the verdict. */
final class SampleTickSheet {
    private static final int FIRST_ROW = 3;
    private static final int JUDGEMENT = 5;
    private static final int RIGHT_THEME = 6;
    private static final int LAST = 7;
    private static final int MOST_LINES = 14;

    private final SampleContent content;
    private final Wording wording;
    private final SampleWords words;
    private final Masking masking;
    private final Choice.Source themes;
    private final SheetDraft draft;

    SampleTickSheet(SampleContent content, Wording wording, Masking masking, Choice.Source themes) {
        this.content = content;
        this.wording = wording;
        this.words = SampleWords.of(wording);
        this.masking = masking;
        this.themes = themes;
        this.draft = new SheetDraft(wording.of("sample.name"), 11, 13, 62, 9, 20, 12, 26, 24);
    }

    Sheet layOut() {
        draft.add(30, Cell.text(wording.of("sample.title"), Look.TITLE).across(LAST + 1));
        draft.add(
                20,
                Cell.text(wording.of("sample.lead", content.items().size()), Look.LEAD)
                        .across(LAST + 1));
        draft.header(0, 26, header());
        content.items().forEach(item -> draft.addFitting(MOST_LINES, row(item)));
        int last = draft.next() - 1;
        draft.filterUpTo(last, LAST);
        draft.fillIn(
                new Choice(
                        Area.column(JUDGEMENT, FIRST_ROW, last),
                        List.copyOf(words.judgements().values()),
                        Optional.empty(),
                        wording.of("sample.JUDGEMENT.advice")),
                new Choice(
                        Area.column(RIGHT_THEME, FIRST_ROW, last),
                        List.of(),
                        Optional.of(themes),
                        wording.of("sample.RIGHT_THEME.advice")));
        return draft.finish(true, false);
    }

    private List<Cell> header() {
        return Stream.of(
                        words.headings().get(Field.ID),
                        wording.of("details.id"),
                        wording.of("sample.text"),
                        words.headings().get(Field.THEME),
                        wording.of("themes.label"),
                        words.headings().get(Field.JUDGEMENT),
                        words.headings().get(Field.RIGHT_THEME),
                        words.headings().get(Field.REMARK))
                .map(name -> Cell.text(name, Look.HEADER))
                .toList();
    }

    private List<Cell> row(SampleContent.Item item) {
        Complaint complaint = item.complaint();
        Stream<Cell> given = Stream.of(
                Cell.text(item.id().toString(), Look.KEY),
                Cell.text(fit(complaint.id().value()), Look.RECORD),
                Cell.of(
                        Excerpt.of(complaint.text(), item.start(), item.end(), piece -> masked(complaint, piece)),
                        Look.RECORD),
                Cell.text(item.theme().id().value(), Look.RECORD),
                Cell.text(fit(masking.text(item.theme().label())), Look.RECORD));
        return Stream.concat(given, Collections.nCopies(LAST + 1 - JUDGEMENT, Cell.blank(Look.INPUT)).stream())
                .toList();
    }

    private String masked(Complaint of, String piece) {
        return piece.isBlank()
                ? piece
                : masking.complaint(new Complaint(
                                of.id(), of.receipt(), piece, of.origin(), of.handling(), new TreeMap<>()))
                        .text();
    }

    private String fit(String text) {
        return CellText.fit(text, wording.of("cut"));
    }
}
