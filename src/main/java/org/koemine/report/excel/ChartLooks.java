package org.koemine.report.excel;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Colours, lines and letters of charts. Every line is told its colour and width: LibreOffice draws none otherwise. */
final class ChartLooks {
    private static final double LETTERS = 9;
    private static final double THIN = 0.75;
    private static final double LINE = 2.25;

    private ChartLooks() {}

    static void title(XSSFChart chart, String title) {
        if (title.isEmpty()) {
            chart.setAutoTitleDeleted(true);
            return;
        }
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(11d);
            run.setBold(true);
            run.setFontColor(fill(Palette.NAVY).getColor());
        });
    }

    static void axes(XDDFCategoryAxis names, XDDFValueAxis values, double points) {
        axis(names, points);
        axis(values, points);
        names.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat("#,##0");
        values.getOrAddMajorGridProperties().setLineProperties(stroke(Palette.HAIRLINE, THIN));
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    static void shareAxis(XDDFValueAxis shares) {
        axis(shares, LETTERS);
        shares.setNumberFormat("0%");
        shares.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private static void axis(XDDFChartAxis axis, double points) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(stroke(Palette.SLATE, THIN));
        XDDFRunProperties letters = axis.getOrAddTextProperties();
        letters.setFontSize(points);
        letters.setFillProperties(fill(Palette.INK));
    }

    static void bar(XDDFBarChartData.Series series) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(Palette.BLUE));
        shape.setLineProperties(stroke(Palette.BLUE, THIN));
        series.setShapeProperties(shape);
    }

    static void line(XDDFLineChartData.Series series, Palette.LineLook look) {
        series.setSmooth(false);
        XDDFLineProperties line = stroke(look.colour(), LINE);
        line.setPresetDash(new XDDFPresetLineDash(look.dash()));
        series.setLineProperties(line);
        series.setMarkerStyle(look.marker());
        series.setMarkerSize((short) 6);
        if (look.marker() != MarkerStyle.NONE) {
            marker(series.getCTLineSer().getMarker().addNewSpPr(), look.colour());
        }
    }

    /** Large marks that no line joins. */
    static void marksOnly(XDDFLineChartData.Series series) {
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setMarkerSize((short) 10);
    }

    private static void marker(CTShapeProperties shape, String colour) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
    }

    static void legend(XSSFChart chart, LegendPosition position) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(position);
        legend.setOverlay(false);
    }

    static void finish(XSSFChart chart) {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextParagraph paragraph = text.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.addNewLatin().setTypeface(Styles.FONT);
        letters.addNewEa().setTypeface(Styles.FONT);
        paragraph.addNewEndParaRPr();
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddShapeProperties().setFillProperties(fill(Palette.WHITE));
        chart.getOrAddShapeProperties().setLineProperties(stroke(Palette.HAIRLINE, THIN));
    }

    private static XDDFLineProperties stroke(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
        return line;
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(colour)));
    }
}
