package org.koemine.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as plain text: what a reader sees in each cell, and where its links lead. The file is not touched. */
public final class WorkbookText {
    private static final DataFormatter SHOWN = new DataFormatter(Locale.ENGLISH);

    private WorkbookText() {}

    public static String of(Path file) throws IOException, InvalidFormatException {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheet(workbook.getSheetAt(i), lines);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void sheet(XSSFSheet sheet, List<String> lines) {
        lines.add("=== " + sheet.getSheetName());
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(sheet, cell)));
            lines.add(row.getRowNum() + 1 + " | " + String.join(" | ", cells).stripTrailing());
        }
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getCharts().forEach(chart -> lines.add(chart(chart)));
        }
        lines.add("");
    }

    private static String cell(XSSFSheet sheet, Cell cell) {
        String shown = SHOWN.formatCellValue(cell).replace("\n", "⏎");
        XSSFHyperlink link = sheet.getHyperlink(cell.getAddress());
        return link == null ? shown : shown + " → " + link.getLocation();
    }

    private static String chart(XSSFChart chart) {
        String title = chart.getTitleText() == null ? "" : chart.getTitleText().toString();
        return "chart " + title + " "
                + chart.getCTChart().getPlotArea().getBarChartList().size() + " bar, "
                + chart.getCTChart().getPlotArea().getLineChartList().size() + " line";
    }
}
