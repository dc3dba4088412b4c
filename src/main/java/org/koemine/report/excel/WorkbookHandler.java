package org.koemine.report.excel;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes in what a workbook says of itself: whether its days are counted since 1904, as on old Macs. */
final class WorkbookHandler extends DefaultHandler {
    private boolean since1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String flag = attributes.getValue("date1904");
        since1904 |= name.equals("workbookPr") && ("1".equals(flag) || "true".equals(flag));
    }

    boolean since1904() {
        return since1904;
    }
}
