package org.koemine.report.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.koemine.report.Chapter;

/**
 * The colours of a workbook, as RGB in hexadecimal: one dark blue for structure, one vermilion for what must be looked at.
 * Lines of charts take the colours of Okabe and Ito (2008), which colour-blind readers can tell apart, and differ in dash and
 * marker too, so that a grey print can be read.
 */
final class Palette {
    static final String INK = "1F2933";
    static final String NAVY = "1F3A5F";
    static final String BLUE = "0072B2";
    static final String ALERT = "B34700";
    static final String GREY = "5F6B7A";
    static final String HAIRLINE = "D5DBE3";
    static final String PALE = "F3F6FA";
    static final String SLATE = "66748A";
    static final String BAR = "9CC3E0";
    static final String SHADE = "CFE3F2";
    static final String DEEP_SHADE = "5FA0D0";
    static final String INPUT = "FFF6D6";
    static final String WHITE = "FFFFFF";
    static final String GREEN = "00664B";

    private static final byte OPAQUE = (byte) 0xFF;

    /** How one line of a chart is drawn. */
    record LineLook(String colour, PresetLineDash dash, MarkerStyle marker) {}

    static final List<LineLook> LINES = List.of(
            new LineLook(BLUE, PresetLineDash.SOLID, MarkerStyle.CIRCLE),
            new LineLook("D55E00", PresetLineDash.SOLID, MarkerStyle.SQUARE),
            new LineLook("009E73", PresetLineDash.DASH, MarkerStyle.TRIANGLE),
            new LineLook("CC79A7", PresetLineDash.DASH_DOT, MarkerStyle.DIAMOND),
            new LineLook("333333", PresetLineDash.SYSTEM_DOT, MarkerStyle.X),
            new LineLook("E69F00", PresetLineDash.SYSTEM_DASH, MarkerStyle.PLUS));

    /** Counts, what is usual, the limit, and what is beyond it. */
    static final List<LineLook> CONTROL = List.of(
            new LineLook(BLUE, PresetLineDash.SOLID, MarkerStyle.CIRCLE),
            new LineLook(GREY, PresetLineDash.SYSTEM_DOT, MarkerStyle.NONE),
            new LineLook(ALERT, PresetLineDash.DASH, MarkerStyle.NONE),
            new LineLook(ALERT, PresetLineDash.SOLID, MarkerStyle.DIAMOND));

    /** Evidence for, evidence against, and the limit of both, which looks as it does on a control chart. */
    static final List<LineLook> EVIDENCE = List.of(
            new LineLook(BLUE, PresetLineDash.SOLID, MarkerStyle.CIRCLE),
            new LineLook("333333", PresetLineDash.SYSTEM_DOT, MarkerStyle.TRIANGLE),
            new LineLook(ALERT, PresetLineDash.DASH, MarkerStyle.NONE));

    private Palette() {}

    /** Colour of the tabs of a chapter. */
    static String tab(Chapter chapter) {
        return switch (chapter) {
            case SUMMARY -> NAVY;
            case HAPPENING -> BLUE;
            case DOING -> GREEN;
            case RECORD -> SLATE;
        };
    }

    static XSSFColor colour(String rgb) {
        byte[] bytes = bytes(rgb);
        return new XSSFColor(new byte[] {OPAQUE, bytes[0], bytes[1], bytes[2]}, null);
    }

    static byte[] bytes(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
