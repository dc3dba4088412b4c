package org.koemine.report.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** What Excel would read into a text that is only meant to be read by people. */
final class ExcelText {
    /** Excel decodes _x0041_ to A (ECMA-376, ST_Xstring): the underscore is written as such an escape itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelText() {}

    static String literal(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_")) : text;
    }

    /** What Excel reads in place of {@link #literal}. */
    static String read(String literal) {
        return literal.contains("_x") ? new XSSFRichTextString(literal).getString() : literal;
    }

    /** Whether a program that takes over the cell's text, or a reader who edits it, could make a formula of it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
