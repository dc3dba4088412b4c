package org.koemine.report.excel;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.koemine.report.Highlight;

/** Draws bars or shades in cells, by rules that the spreadsheet program keeps up to date. */
final class HighlightPainter {
    private final XSSFSheet sheet;

    HighlightPainter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void paint(Highlight highlight) {
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = switch (highlight.kind()) {
            case BARS -> bars(rules);
            case SHADES -> shades(rules);
        };
        rules.addConditionalFormatting(new CellRangeAddress[] {References.range(highlight.area())}, rule);
    }

    private static XSSFConditionalFormattingRule bars(XSSFSheetConditionalFormatting rules) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(Palette.colour(Palette.BAR));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.setWidthMin(0);
        bars.setWidthMax(85);
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0d);
        bars.getMaxThreshold().setRangeType(RangeType.MAX);
        return rule;
    }

    private static XSSFConditionalFormattingRule shades(XSSFSheetConditionalFormatting rules) {
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0d);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {Palette.colour(Palette.WHITE), Palette.colour(Palette.SHADE)});
        return rule;
    }
}
