package org.koemine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureField;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;

/** The register of countermeasures, to be read and filled in: a row each, and empty rows for new ones. */
final class CountermeasureSheet {
    static final int FIRST_ROW = 4;

    private static final int EMPTY_ROWS = 20;
    private static final int MOST_LINES = 10;
    private static final double EMPTY_HEIGHT = 34;
    private static final int LAST = 11;

    private final Material material;
    private final Register register;
    private final KeySheet keys;
    private final VerdictWords words;
    private final SheetDraft draft;
    private final VerdictCharts charts;

    CountermeasureSheet(Material material, KeySheet keys) {
        this.material = material;
        this.register = material.content().register();
        this.keys = keys;
        this.words = new VerdictWords(material.wording());
        this.draft = new SheetDraft(material.word("register.name"), 9, 24, 10, 40, 24, 22, 24, 24, 13, 12, 12, 16, 0);
        this.charts = new VerdictCharts(material, draft, LAST + 2);
    }

    Sheet layOut() {
        keys.keyed(material.word("register.name"));
        title();
        draft.add(Row.of(0, row(Cell.GAP, Cell.GAP, this::key, KeySheet.entity(KeySheet.CORNER))));
        draft.header(
                2,
                30,
                List.of(row(
                        header("id"),
                        header("verdict"),
                        field -> header(field.name()),
                        KeySheet.entity(KeySheet.NO_ENTITY))));
        register.measures().forEach(measure -> draft.addFitting(MOST_LINES, known(measure)));
        IntStream.rangeClosed(1, EMPTY_ROWS).forEach(number -> draft.add(EMPTY_HEIGHT, empty(number)));
        int last = draft.next() - 1;
        draft.filterUpTo(last, LAST + 1);
        draft.print(new Area(0, 0, last, LAST));
        charts.draw(FIRST_ROW);
        draft.fillIn(form(last));
        return draft.finish(true, false);
    }

    private void title() {
        draft.add(
                30,
                charts.headed(
                        Cell.text(material.word("register.title"), Look.TITLE).across(3),
                        Cell.text(material.word("back"), Look.LEAD).to(material.top("summary")),
                        charts.link().across(2)));
        draft.add(
                20,
                charts.explained(Cell.text(material.word("register.lead", EMPTY_ROWS), Look.LEAD)
                        .across(LAST + 1)));
    }

    private interface FieldCell {
        Cell of(CountermeasureField field);
    }

    private static Cell[] row(Cell id, Cell verdict, FieldCell fields, Cell key) {
        List<Cell> cells = new ArrayList<>(
                Arrays.stream(CountermeasureField.values()).map(fields::of).toList());
        cells.add(0, id);
        cells.add(column(CountermeasureField.STATUS) + 1, verdict);
        cells.add(key);
        return cells.toArray(Cell[]::new);
    }

    /** The verdict stands beside the status. */
    private static int column(CountermeasureField field) {
        int index = List.of(CountermeasureField.values()).indexOf(field);
        return index + (field.compareTo(CountermeasureField.STATUS) > 0 ? 2 : 1);
    }

    private Cell key(CountermeasureField field) {
        return KeySheet.field(EditKey.Kind.COUNTERMEASURE, field.name());
    }

    private Cell header(String key) {
        return Cell.text(material.word("register." + key), Look.HEADER);
    }

    private List<Cell> known(Countermeasure measure) {
        return List.of(row(
                Cell.text(measure.id().value(), Look.RECORD),
                verdict(measure.id()),
                field -> known(measure, field),
                KeySheet.entity(measure.id().value())));
    }

    private Cell verdict(CountermeasureId measure) {
        return material.content()
                .verdicts()
                .on(measure)
                .map(standing -> Cell.text(words.cell(standing.judgement()), look(standing)))
                .orElse(Cell.blank(Look.RECORD));
    }

    private static Look look(Standing standing) {
        return standing.judgement().verdict().kind() == Verdict.Kind.RECURRED ? Look.ALERT : Look.RECORD;
    }

    private Cell known(Countermeasure measure, CountermeasureField field) {
        EditKey key = new EditKey(EditKey.Kind.COUNTERMEASURE, measure.id().value(), field.name());
        String value = field.of(measure);
        if (field.isDay()) {
            keys.shows(key, value, value);
            return value.isEmpty() ? day() : Cell.day(LocalDate.parse(value), Look.INPUT);
        }
        String text = material.fit(words(measure, field, value));
        keys.shows(key, text, value);
        return Cell.text(text, Look.INPUT);
    }

    private String words(Countermeasure measure, CountermeasureField field, String value) {
        return switch (field) {
            case THEME -> material.choice(measure.theme());
            case STATUS -> material.word("register.status." + value);
            default -> value;
        };
    }

    private static Cell day() {
        return Cell.of(new Value.NoDay(), Look.INPUT);
    }

    private Cell[] empty(int number) {
        return row(
                Cell.text(material.word("register.new"), Look.RECORD),
                Cell.blank(Look.RECORD),
                field -> field.isDay() ? day() : Cell.blank(Look.INPUT),
                KeySheet.entity(String.format(Locale.ROOT, "new-%02d", number)));
    }

    private Form form(int last) {
        return new Form(
                List.of(
                        new Choice(
                                area(CountermeasureField.THEME, last),
                                List.of(),
                                Optional.of(keys.themes()),
                                material.word("register.THEME.advice")),
                        new Choice(
                                area(CountermeasureField.STATUS, last),
                                Arrays.stream(Countermeasure.Status.values())
                                        .map(status -> material.word("register.status." + status))
                                        .toList(),
                                Optional.empty(),
                                material.word("register.STATUS.advice"))),
                List.of(area(CountermeasureField.DUE, last), area(CountermeasureField.STARTED_ON, last)),
                material.word("register.day.advice"),
                true);
    }

    private static Area area(CountermeasureField field, int last) {
        return Area.column(column(field), FIRST_ROW, last);
    }
}
