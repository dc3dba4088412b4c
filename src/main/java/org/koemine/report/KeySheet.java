package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.Shown;
import org.koemine.prevention.edits.WorkbookMark;
import org.koemine.themes.Theme;

/**
 * The sheet nobody sees, by which a workbook is known when it comes back: of which database and night it is, what every cell
 * that can be edited showed, and the themes to choose from. Laid out last, when all other sheets have said what they show.
 */
public final class KeySheet {
    /** The sheet's name, in every language. */
    public static final String NAME = "koemine";

    /** First cell of the sheet. */
    public static final String MARK = "koemine-workbook";

    /** In the column of the rows' keys, in the row of the columns' keys. */
    public static final String CORNER = "koemine-keys";

    /** Key of a row in which nothing can be entered. */
    public static final String NO_ENTITY = "-";

    private static final int CHOICES = 5;

    private final Material material;
    private final Map<EditKey, Shown> shown = new TreeMap<>();
    private final List<String> sheets = new ArrayList<>();

    KeySheet(Material material) {
        this.material = material;
    }

    /** Notes what a cell shows, and the value behind it. */
    void shows(EditKey key, String text, String value) {
        Shown cell = Shown.of(text, value);
        if (!cell.equals(Shown.EMPTY)) {
            shown.put(key, cell);
        }
    }

    /** A cell to be filled in or changed, which is noted. */
    Cell input(EditKey key, String text, String value) {
        shows(key, text, value);
        return text.isEmpty() ? Cell.blank(Look.INPUT) : Cell.text(text, Look.INPUT);
    }

    /** A sheet in which something can be entered. */
    void keyed(String sheet) {
        sheets.add(sheet);
    }

    /** A key of a column; the row it stands in is not shown. */
    static Cell field(EditKey.Kind kind, String field) {
        return Cell.text(kind + "." + field, Look.UNSEEN);
    }

    static Cell entity(String entity) {
        return Cell.text(entity, Look.UNSEEN);
    }

    /** The themes that stand. */
    Choice.Source themes() {
        return choices(2);
    }

    /** None, or one of the themes that stand. */
    Choice.Source themesOrNone() {
        return choices(1);
    }

    private Choice.Source choices(int first) {
        int last = 1 + Math.max(1, material.content().themes().size());
        return new Choice.Source(NAME, Area.column(CHOICES, first, last));
    }

    Sheet layOut() {
        WorkbookMark mark = material.content().register().mark();
        SheetDraft draft = new SheetDraft(NAME, 16, 30, 16, 40, 20, 60);
        draft.add(text(MARK), text(WorkbookMark.FORMAT), text(mark.database()), text(Long.toString(mark.edition())));
        List<List<Cell>> keys = new ArrayList<>();
        sheets.forEach(sheet -> keys.add(List.of(text("SHEET"), text(sheet), text(""), text(""), text(""))));
        shown.forEach((key, cell) -> keys.add(List.of(
                text(key.kind().name()),
                text(key.entity()),
                text(key.field()),
                text(cell.text()),
                text(cell.state()))));
        List<String> choices = choices();
        IntStream.range(0, Math.max(keys.size(), choices.size())).forEach(row -> {
            List<Cell> cells = new ArrayList<>(row < keys.size() ? keys.get(row) : List.<Cell>of());
            while (cells.size() < CHOICES) {
                cells.add(Cell.GAP);
            }
            cells.add(text(row < choices.size() ? choices.get(row) : ""));
            draft.add(new Row(Row.LINE, cells));
        });
        draft.fillIn();
        draft.hide();
        return draft.finish(true, false);
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>(List.of(material.word("edit.none")));
        for (Theme theme : material.content().themes()) {
            choices.add(material.choice(theme.id(), theme.label()));
        }
        return choices;
    }

    private Cell text(String text) {
        return Cell.text(material.fit(text), Look.KEY);
    }
}
