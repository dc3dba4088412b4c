package org.koemine.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes in the XML of one sheet and hands its rows over, one after the other. */
final class RowHandler extends DefaultHandler {
    private final CellTexts texts;
    private final Consumer<SortedMap<Integer, ReadCell>> rows;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private TreeMap<Integer, ReadCell> row = new TreeMap<>();
    private int rowIndex = -1;
    private int column;
    private String type;
    private int style;
    private boolean isFormula;
    private boolean isReading;

    RowHandler(CellTexts texts, Consumer<SortedMap<Integer, ReadCell>> rows) {
        this.texts = texts;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.setLength(0);
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> isFormula = true;
            case "rPh" -> isReading = true;
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    private void beginRow(String number) {
        row = new TreeMap<>();
        rowIndex = number == null ? rowIndex + 1 : Integer.parseInt(number) - 1;
        column = -1;
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        String index = attributes.getValue("s");
        style = index == null ? -1 : Integer.parseInt(index);
        isFormula = false;
        value.setLength(0);
        inline.setLength(0);
        formula.setLength(0);
    }

    @Override
    public void characters(char[] units, int start, int length) {
        text.append(units, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> value.append(text);
            case "t" -> inline.append(isReading ? "" : text);
            case "f" -> formula.append(text);
            case "rPh" -> isReading = false;
            case "c" -> row.put(column, cell());
            case "row" -> rows.accept(row);
            default -> {}
        }
        text.setLength(0);
    }

    private ReadCell cell() {
        String said = inline.isEmpty() ? value.toString() : inline.toString();
        return new ReadCell(rowIndex, column, texts.of(type, style, said).strip(), isFormula, formula.toString());
    }

    List<CellRangeAddress> merged() {
        return List.copyOf(merged);
    }
}
