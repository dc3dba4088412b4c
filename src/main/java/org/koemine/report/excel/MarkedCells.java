package org.koemine.report.excel;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.koemine.report.Look;
import org.koemine.report.Value.Marked;

/**
 * Writes cells of which a part stands out: bold and underlined, so that a grey print shows it too. POI's own writer of
 * streamed rows forgets how parts of a text are drawn.
 */
final class MarkedCells extends SheetDataWriter {
    private static final Letter LETTER = Letter.of(Look.RECORD);

    private final IdentityHashMap<Cell, Marked> marked;

    /** @param marked cells to be written so, by identity; each leaves the map when it is written */
    MarkedCells(IdentityHashMap<Cell, Marked> marked) throws IOException {
        this.marked = marked;
    }

    @Override
    public void writeCell(int column, Cell cell) throws IOException {
        Marked value = marked.remove(cell);
        if (value == null) {
            super.writeCell(column, cell);
            return;
        }
        _out.write(String.format(
                Locale.ROOT,
                "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is>",
                cell.getAddress().formatAsString(),
                cell.getCellStyle().getIndex()));
        run(value.text().substring(0, value.start()), "");
        run(
                value.text().substring(value.start(), value.end()),
                String.format(
                        Locale.ROOT,
                        "<rPr><b/><u/><sz val=\"%s\"/><color rgb=\"FF%s\"/><rFont val=\"%s\"/><charset val=\"%d\"/></rPr>",
                        LETTER.points(),
                        Palette.NAVY,
                        Styles.FONT,
                        Styles.JAPANESE));
        run(value.text().substring(value.end()), "");
        _out.write("</is></c>");
    }

    private void run(String text, String letters) throws IOException {
        if (!text.isEmpty()) {
            // Where it is not needed it is not written: the schemas that POI carries do not know it.
            _out.write("<r>" + letters + (text.equals(text.strip()) ? "<t>" : "<t xml:space=\"preserve\">"));
            outputEscapedString(ExcelText.literal(text));
            _out.write("</t></r>");
        }
    }
}
