package org.koemine.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.koemine.report.Area;
import org.koemine.report.Chart;
import org.koemine.report.Chart.Series;

/** Draws native charts whose figures are cells of the workbook. */
final class ChartPainter {
    /** Points of the letters along the axes; a chart without a title is a small one. */
    private static final double LETTERS = 9;

    private static final double SMALL = 8;
    private static final int AIR = 4 * Units.EMU_PER_PIXEL;

    private final XSSFSheet sheet;

    ChartPainter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void paint(Chart chart) {
        XSSFChart canvas = canvas(chart.place());
        ChartLooks.title(canvas, chart.title());
        XDDFCategoryAxis names = canvas.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = canvas.createValueAxis(AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        ChartLooks.axes(names, values, chart.title().isEmpty() ? SMALL : LETTERS);
        switch (chart.kind()) {
            case COLUMNS -> columns(canvas, chart, names, values);
            case LINES -> lines(canvas, chart, names, values, Palette.LINES);
            case EVIDENCE -> lines(canvas, chart, names, values, Palette.EVIDENCE);
            case PARETO -> pareto(canvas, chart, names, values);
            case CONTROL -> control(canvas, chart, names, values);
        }
        ChartLooks.finish(canvas);
    }

    /** It keeps its size where a filter hides rows beside it. */
    private XSSFChart canvas(Area place) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                AIR, AIR, 0, 0, place.firstColumn(), place.firstRow(), place.lastColumn() + 1, place.lastRow() + 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        return drawing.createChart(anchor);
    }

    private static void columns(XSSFChart canvas, Chart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        XDDFBarChartData bars = (XDDFBarChartData) canvas.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(45);
        bars.setVaryColors(false);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                bars.addSeries(categories(chart), figures(chart, chart.series().get(0), "0"));
        series.setTitle(chart.series().get(0).name(), null);
        ChartLooks.bar(series);
        canvas.plot(bars);
    }

    private static void lines(
            XSSFChart canvas, Chart chart, XDDFCategoryAxis names, XDDFValueAxis values, List<Palette.LineLook> looks) {
        XDDFLineChartData lines = (XDDFLineChartData) canvas.createData(ChartTypes.LINE, names, values);
        lines.setVaryColors(false);
        lines.setGrouping(Grouping.STANDARD);
        for (int i = 0; i < chart.series().size(); i++) {
            line(lines, chart, chart.series().get(i), looks.get(i % looks.size()), "0");
        }
        canvas.plot(lines);
        ChartLooks.legend(canvas, LegendPosition.BOTTOM);
    }

    private static void control(XSSFChart canvas, Chart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        XDDFLineChartData lines = (XDDFLineChartData) canvas.createData(ChartTypes.LINE, names, values);
        lines.setVaryColors(false);
        lines.setGrouping(Grouping.STANDARD);
        for (int i = 0; i < chart.series().size(); i++) {
            line(lines, chart, chart.series().get(i), Palette.CONTROL.get(i), "0.0");
        }
        if (chart.series().size() == Palette.CONTROL.size()) {
            ChartLooks.marksOnly((XDDFLineChartData.Series) lines.getSeries(Palette.CONTROL.size() - 1));
        }
        canvas.plot(lines);
        canvas.displayBlanksAs(DisplayBlanks.GAP);
        ChartLooks.legend(canvas, LegendPosition.RIGHT);
    }

    private static void line(
            XDDFLineChartData lines, Chart chart, Series series, Palette.LineLook look, String format) {
        XDDFLineChartData.Series line =
                (XDDFLineChartData.Series) lines.addSeries(categories(chart), figures(chart, series, format));
        line.setTitle(series.name(), null);
        ChartLooks.line(line, look);
    }

    /** Columns on the left axis, their cumulative share on an axis of its own at the right. */
    private static void pareto(XSSFChart canvas, Chart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        columns(canvas, chart, names, values);
        XDDFCategoryAxis hidden = canvas.createCategoryAxis(AxisPosition.BOTTOM);
        hidden.setVisible(false);
        XDDFValueAxis shares = canvas.createValueAxis(AxisPosition.RIGHT);
        shares.setCrosses(AxisCrosses.MAX);
        shares.setCrossBetween(AxisCrossBetween.BETWEEN);
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(0.2);
        hidden.crossAxis(shares);
        shares.crossAxis(hidden);
        ChartLooks.shareAxis(shares);
        XDDFLineChartData lines = (XDDFLineChartData) canvas.createData(ChartTypes.LINE, hidden, shares);
        lines.setVaryColors(false);
        lines.setGrouping(Grouping.STANDARD);
        line(lines, chart, chart.series().get(1), Palette.LINES.get(1), "0.0%");
        canvas.plot(lines);
        ChartLooks.legend(canvas, LegendPosition.TOP);
    }

    private static XDDFCategoryDataSource categories(Chart chart) {
        String[] names = chart.categories().toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, References.absolute(chart.source(), chart.names()));
    }

    private static XDDFNumericalDataSource<Double> figures(Chart chart, Series series, String format) {
        XDDFNumericalDataSource<Double> figures =
                XDDFDataSourcesFactory.fromArray(points(series), References.absolute(chart.source(), series.cells()));
        figures.setFormatCode(format);
        return figures;
    }

    /** A point that is not there is none at all. */
    private static Double[] points(Series series) {
        return series.figures().stream()
                .map(point -> point.isNaN() ? null : point)
                .toArray(Double[]::new);
    }
}
