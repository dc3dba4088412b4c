package org.koemine.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.koemine.report.Printing;
import org.koemine.report.Report;
import org.koemine.report.Sheet;

/** Everything of a sheet but its rows: frozen panes, filter, bars and shades, charts, printing. */
final class SheetFurniture {
    private static final double SIDE_MARGIN = 0.4;
    private static final double FOOT_MARGIN = 0.6;

    /** Zoom, in percent, at which a sheet of one page is about one screen. */
    private static final int ONE_SCREEN = 85;

    private final Report report;
    private final XSSFWorkbook workbook;

    SheetFurniture(Report report, XSSFWorkbook workbook) {
        this.report = report;
        this.workbook = workbook;
    }

    void place(Sheet sheet, int index) {
        XSSFSheet target = workbook.getSheetAt(index);
        if (sheet.frozenRows() > 0 || sheet.frozenColumns() > 0) {
            target.createFreezePane(sheet.frozenColumns(), sheet.frozenRows());
        }
        sheet.filter().ifPresent(area -> target.setAutoFilter(References.range(area)));
        new HighlightPainter(target).paint(sheet.highlights());
        target.setTabColor(Palette.colour(Palette.tab(sheet.chapter())));
        sheet.charts().forEach(chart -> new ChartPainter(target).paint(chart));
        sheet.form().ifPresent(form -> new FormPainter(target).paint(form));
        if (sheet.printing().onePage()) {
            target.setZoom(ONE_SCREEN);
        }
        print(sheet.printing(), target, index);
        if (sheet.hidden()) {
            workbook.setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
        }
    }

    private void print(Printing printing, XSSFSheet target, int index) {
        target.setFitToPage(true);
        PrintSetup setup = target.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(printing.landscape());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (printing.onePage() ? 1 : 0));
        setup.setHeaderMargin(0.3);
        setup.setFooterMargin(0.3);
        target.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        target.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        target.setMargin(PageMargin.TOP, SIDE_MARGIN);
        target.setMargin(PageMargin.BOTTOM, FOOT_MARGIN);
        target.setHorizontallyCenter(true);
        target.getFooter().setLeft("&8" + report.footer().replace("&", "&&"));
        target.getFooter().setRight("&8&A  &P / &N");
        if (printing.repeatedRows() > 0) {
            int first = printing.firstRepeated();
            target.setRepeatingRows(new CellRangeAddress(first, first + printing.repeatedRows() - 1, -1, -1));
        }
        if (!printing.areas().isEmpty()) {
            workbook.setPrintArea(index, areas(printing));
        }
    }

    private static String areas(Printing printing) {
        List<String> areas = printing.areas().stream()
                .map(area -> References.range(area).formatAsString(null, true))
                .toList();
        return areas.stream().collect(Collectors.joining(","));
    }
}
