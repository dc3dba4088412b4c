package org.koemine.report.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What cells say, as texts: a day as 2026-11-01 in whatever form it is shown, a number in digits. */
final class CellTexts {
    private final ReadOnlySharedStringsTable shared;
    private final StylesTable styles;
    private final boolean since1904;

    CellTexts(ReadOnlySharedStringsTable shared, StylesTable styles, boolean since1904) {
        this.shared = shared;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * The text of a cell.
     *
     * @param type of the cell as its XML says, null for a number
     * @param style index of its style, or -1
     */
    String of(String type, int style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared.getItemAt(Integer.parseInt(value)).getString();
            case "n" -> number(style, value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "inlineStr", "str" -> ExcelText.read(value);
            default -> value;
        };
    }

    private String number(int style, String value) {
        double number = Double.parseDouble(value);
        boolean styled = style >= 0 && style < styles.getNumCellStyles();
        XSSFCellStyle format = styled ? styles.getStyleAt(style) : null;
        if (format != null
                && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())
                && DateUtil.isValidExcelDate(number)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904, true);
            boolean dayOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return dayOnly ? moment.toLocalDate().toString() : moment.toString();
        }
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
