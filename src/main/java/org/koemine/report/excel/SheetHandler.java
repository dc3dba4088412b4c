package org.koemine.report.excel;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes in the XML of one sheet: counts its rows and adds up its cells. */
final class SheetHandler extends DefaultHandler {
    private final ContentDigest digest = new ContentDigest();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder runs = new StringBuilder();
    private int rows;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("row")) {
            rows++;
        }
        text.setLength(0);
    }

    @Override
    public void characters(char[] units, int start, int length) {
        text.append(units, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("t")) {
            runs.append(ExcelText.read(text.toString()));
        } else if (name.equals("is")) {
            digest.text(runs.toString());
            runs.setLength(0);
        } else if (name.equals("v")) {
            digest.number(Double.parseDouble(text.toString()));
        }
    }

    int rows() {
        return rows;
    }

    ContentDigest digest() {
        return digest;
    }
}
