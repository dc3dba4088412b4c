package org.koemine.intake.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** A number as its cell's format shows it; a date or time as ISO in whatever format it is shown. */
final class CellWording {
    private static final long SECONDS_A_DAY = 86_400;

    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);
    private final StylesTable styles;
    private final LocalDate dayZero;

    CellWording(StylesTable styles, LocalDate dayZero) {
        this.styles = styles;
        this.dayZero = dayZero;
    }

    /**
     * Words a number.
     *
     * @param text of the number in the file
     * @param style index of the cell's style, or -1
     */
    String number(String text, int style) {
        double value = Double.parseDouble(text);
        boolean styled = style >= 0 && style < styles.getNumCellStyles();
        XSSFCellStyle format = styled ? styles.getStyleAt(style) : null;
        if (format == null) {
            return formatter.formatRawCellContents(value, 0, "General");
        }
        String pattern = format.getDataFormatString();
        if (DateFormat.is(format.getDataFormat(), pattern) && DateUtil.isValidExcelDate(value)) {
            return dateTime(value);
        }
        return formatter
                .formatRawCellContents(value, format.getDataFormat(), pattern)
                .strip();
    }

    private String dateTime(double serial) {
        long seconds = Math.round(serial * SECONDS_A_DAY);
        LocalDateTime moment = dayZero.atStartOfDay().plusSeconds(seconds);
        if (seconds < SECONDS_A_DAY) {
            return moment.toLocalTime().toString();
        }
        boolean dayOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayOnly ? moment.toLocalDate().toString() : moment.toString();
    }
}
