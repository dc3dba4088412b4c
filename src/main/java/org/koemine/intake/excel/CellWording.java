package org.koemine.intake.excel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** A cell as text: numbers as their format shows them, dates and times as ISO in whatever format they are shown. */
final class CellWording {
    private static final long SECONDS_A_DAY = 86_400;

    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);
    private final LocalDate dayZero;

    CellWording(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    String word(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC -> number(cell);
            case ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        int format = cell.getCellStyle() == null ? 0 : cell.getCellStyle().getDataFormat();
        String pattern =
                cell.getCellStyle() == null ? "General" : cell.getCellStyle().getDataFormatString();
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
            return dateTime(value);
        }
        return formatter.formatRawCellContents(value, format, pattern).strip();
    }

    private String dateTime(double serial) {
        long days = (long) Math.floor(serial);
        long seconds = Math.round((serial - days) * SECONDS_A_DAY);
        LocalDateTime moment = dayZero.plusDays(days).atStartOfDay().plus(Duration.ofSeconds(seconds));
        if (days == 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
