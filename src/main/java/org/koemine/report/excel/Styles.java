package org.koemine.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.koemine.report.Look;
import org.koemine.report.Value;

/** The cell styles of one workbook, each made once. */
final class Styles {
    /** Excel's Japanese default since 2016; a program without it takes another without serifs, as the family says. */
    static final String FONT = "Yu Gothic";

    static final short JAPANESE = 128;

    /** Nothing of the value is shown, in the cell or in print. */
    private static final String UNSEEN = ";;;";

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    /** What makes a style: how it looks, what it shows, whether it is a link, whether it could be taken for a formula. */
    private record Key(Look look, String format, boolean link, boolean quoted) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        Letter letter = Letter.of(Look.BODY);
        set(workbook.getFontAt(0), letter, false);
    }

    XSSFCellStyle of(Look look, Value value, boolean link) {
        boolean quoted = ExcelText.looksLikeFormula(text(value));
        return made.computeIfAbsent(
                new Key(look, look == Look.UNSEEN ? UNSEEN : format(value), link, quoted), this::make);
    }

    private static String text(Value value) {
        if (value instanceof Value.Marked marked) {
            return marked.text();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static String format(Value value) {
        if (value instanceof Value.Whole) {
            return "#,##0";
        }
        if (value instanceof Value.Decimal) {
            return "#,##0.0";
        }
        if (value instanceof Value.Change) {
            return "+#,##0;-#,##0;0";
        }
        if (value instanceof Value.Share) {
            return "0.0%";
        }
        if (value instanceof Value.Day || value instanceof Value.NoDay) {
            return "yyyy/mm/dd";
        }
        return value instanceof Value.Clock ? "hh:mm" : "@";
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        set(font, Letter.of(key.look), key.link && key.look != Look.FIGURE);
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
        style.setQuotePrefixed(key.quoted);
        style.setLocked(key.look != Look.INPUT);
        style.setWrapText(key.format.equals("@"));
        Box box = Box.of(key.look);
        style.setVerticalAlignment(box.vertical());
        style.setAlignment(alignment(key, box));
        style.setIndention(indention(style.getAlignment(), box));
        box.fill().ifPresent(fill -> {
            style.setFillForegroundColor(Palette.colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        box.top().ifPresent(edge -> {
            style.setBorderTop(edge.style());
            style.setBorderColor(BorderSide.TOP, Palette.colour(edge.colour()));
        });
        box.bottom().ifPresent(edge -> {
            style.setBorderBottom(edge.style());
            style.setBorderColor(BorderSide.BOTTOM, Palette.colour(edge.colour()));
        });
        if (key.look == Look.INPUT || key.look == Look.FIELD) {
            frame(style, box.top().orElseThrow());
        }
        return style;
    }

    /** What is to be filled in is seen as a field on its own. */
    private static void frame(XSSFCellStyle style, Box.Edge edge) {
        style.setBorderLeft(edge.style());
        style.setBorderColor(BorderSide.LEFT, Palette.colour(edge.colour()));
        style.setBorderRight(edge.style());
        style.setBorderColor(BorderSide.RIGHT, Palette.colour(edge.colour()));
    }

    /** Figures keep a little away from the text in the next column. */
    private static short indention(HorizontalAlignment side, Box box) {
        return switch (side) {
            case LEFT -> box.indent();
            case RIGHT -> 1;
            default -> 0;
        };
    }

    private static HorizontalAlignment alignment(Key key, Box box) {
        if (box.side() != HorizontalAlignment.GENERAL) {
            return box.side();
        }
        return switch (key.format) {
            case "@", UNSEEN -> HorizontalAlignment.LEFT;
            case "yyyy/mm/dd", "hh:mm" -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.RIGHT;
        };
    }

    private static void set(XSSFFont font, Letter letter, boolean link) {
        font.setFontName(FONT);
        font.setCharSet(JAPANESE);
        font.setFamily(FontFamily.SWISS);
        font.setFontHeight(letter.points());
        font.setBold(letter.bold());
        font.setItalic(letter.italic());
        font.setColor(Palette.colour(link && !letter.alert() ? Palette.BLUE : letter.colour()));
        if (link) {
            font.setUnderline(FontUnderline.SINGLE);
        }
    }
}
