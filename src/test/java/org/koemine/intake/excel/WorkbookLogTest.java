package org.koemine.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.intake.excel.Books.HEADER;
import static org.koemine.intake.excel.Books.format;
import static org.koemine.intake.excel.Books.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ReceiptDate;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.AcceptedRow;
import org.koemine.intake.ComplaintLog;
import org.koemine.intake.ComplaintLogReader;
import org.koemine.intake.LogInspection;
import org.koemine.intake.RejectedRow;
import org.koemine.intake.RowOutcome;
import org.koemine.settings.IntakeSettings;

/** Complaint logs that are kept in Excel. */
class WorkbookLogTest {
    private static final ComplaintLogReader READER =
            new ComplaintLogReader(IntakeSettings.DEFAULT, LocalDate.of(2026, 1, 31));

    @TempDir
    private Path folder;

    @Test
    void theHeaderIsFoundBelowMergedTitles() {
        Path file = Books.write(folder, "台帳.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("苦情");
            row(sheet, 1, "苦情受付台帳");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 2, null, null, null, "2026年1月作成");
            row(sheet, 4, HEADER);
            row(sheet, 5, "A-1", "2026/1/5", "ケトル", "熱い");
        });

        assertThat(accepted(file)).extracting(AcceptedRow::row).containsExactly(5L);
    }

    @Test
    void idsKeepTheirZerosAndDatesAreDatesFormattedOrNot() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("苦情");
            row(sheet, 1, HEADER);
            Row first = row(sheet, 2, 12, 46_027.5, "ケトル", "熱い");
            format(workbook, first.getCell(0), "0000");
            format(workbook, first.getCell(1), "yyyy/m/d h:mm");
            row(sheet, 3, 13, 46_027, "ケトル", "重い");
        });

        List<Complaint> complaints =
                accepted(file).stream().map(AcceptedRow::complaint).toList();

        assertThat(complaints).extracting(c -> c.id().value()).containsExactly("0012", "13");
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(complaints)
                .extracting(Complaint::receipt)
                .containsExactly(new ReceiptDate(day, Optional.of(LocalTime.NOON)), ReceiptDate.of(day));
    }

    @Test
    void everyVisibleSheetWithComplaintsIsReadAndNamedInMessages() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Sheet january = workbook.createSheet("1月");
            row(january, 1, HEADER);
            row(january, 2, "A", "2026-01-05", "ケトル", "熱い");
            row(workbook.createSheet("集計"), 1, "店舗", "件数");
            Sheet hidden = workbook.createSheet("控え");
            row(hidden, 1, HEADER);
            row(hidden, 2, "X", "2026-01-05", "ケトル", "見えない");
            workbook.setSheetHidden(2, true);
            Sheet february = workbook.createSheet("2月");
            row(february, 1, "申告内容", "受付日");
            row(february, 2, "重い", "2026-02-30");
            row(february, 3, "遅い", "2026-01-06");
        });

        assertThat(accepted(file)).extracting(r -> r.complaint().text()).containsExactly("熱い", "遅い");
        assertThat(outcomes(file).stream()
                        .filter(RejectedRow.class::isInstance)
                        .map(r -> word(((RejectedRow) r).reason())))
                .containsExactly("a.xlsx [2月], row 2: 受付日 is 2026-02-30; there is no such day. Correct it. [K-309]");
        LogInspection inspection = READER.inspect(file);
        assertThat(inspection.tables()).extracting(LogInspection.Table::name).containsExactly("1月", "2月");
        assertThat(inspection.notes())
                .extracting(WorkbookLogTest::word)
                .containsExactly(
                        "a.xlsx: the sheet 控え is hidden and was not read. [K-221]",
                        "a.xlsx: the sheet 集計 has no columns of complaints and was not read. [K-222]");
    }

    @Test
    void aRemarkAtTheSideIsKeptAndARowMayEndEarly() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("苦情");
            row(sheet, 1, "受付日", "申告内容", "対応");
            row(sheet, 2, "2026-01-05", "熱い", "", "", "至急!");
            row(sheet, 3, "2026-01-05", "重い");
        });

        assertThat(accepted(file))
                .extracting(r -> r.complaint().attributes())
                .containsExactly(new TreeMap<>(Map.of("(5)", "至急!")), new TreeMap<>());
    }

    @Test
    void sheetsThatAreReadTwiceSayTheSame() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            for (String name : List.of("1月", "2月", "3月")) {
                Sheet sheet = workbook.createSheet(name);
                row(sheet, 1, HEADER);
                for (int i = 2; i <= 5; i++) {
                    row(sheet, i, name + i, i == 4 ? "" : "2026-01-05", "ケトル", "熱い");
                }
            }
        });

        assertThat(outcomes(file)).hasSize(12).isEqualTo(outcomes(file));
    }

    private static List<AcceptedRow> accepted(Path file) {
        return outcomes(file).stream()
                .filter(AcceptedRow.class::isInstance)
                .map(AcceptedRow.class::cast)
                .toList();
    }

    private static List<RowOutcome> outcomes(Path file) {
        List<RowOutcome> outcomes = new ArrayList<>();
        try (ComplaintLog log = READER.open(file)) {
            log.forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    private static String word(Fault fault) {
        return new FaultMessages(Locale.ENGLISH).word(fault);
    }
}
