package org.koemine.report.excel;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.koemine.report.Area;
import org.koemine.report.Highlight;

/** Draws bars or shades in cells, by rules that the spreadsheet program keeps up to date. */
final class HighlightPainter {
    private final XSSFSheet sheet;

    HighlightPainter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void paint(Highlight highlight) {
        switch (highlight.kind()) {
            case BARS -> BarRules.add(sheet, highlight.area());
            case SHADES -> shade(highlight.area());
        }
    }

    private void shade(Area area) {
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0d);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {Palette.colour(Palette.WHITE), Palette.colour(Palette.SHADE)});
        rules.addConditionalFormatting(new CellRangeAddress[] {References.range(area)}, rule);
    }
}
