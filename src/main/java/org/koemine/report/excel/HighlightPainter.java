package org.koemine.report.excel;

import java.util.ArrayList;
import java.util.List;
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
    /** Percentile of the figures at which the shade is half deep. */
    private static final double KNEE = 90;

    private final XSSFSheet sheet;

    HighlightPainter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void paint(List<Highlight> highlights) {
        List<Area> bars = new ArrayList<>();
        for (Highlight highlight : highlights) {
            switch (highlight.kind()) {
                case BARS -> bars.add(highlight.area());
                case SHADES -> shade(highlight.area());
            }
        }
        BarRules.add(sheet, bars);
    }

    /** A scale with a knee: one very large figure must not bleach all others. */
    private void shade(Area area) {
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(3);
        scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
        scale.getThresholds()[0].setValue(0d);
        scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
        scale.getThresholds()[1].setValue(KNEE);
        scale.getThresholds()[2].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {
            Palette.colour(Palette.WHITE), Palette.colour(Palette.SHADE), Palette.colour(Palette.DEEP_SHADE)
        });
        rules.addConditionalFormatting(new CellRangeAddress[] {References.range(area)}, rule);
    }
}
