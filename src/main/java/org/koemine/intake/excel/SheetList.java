package org.koemine.intake.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a workbook says of its sheets.
 *
 * @param since1904 whether its serial numbers count the days since 1904, as on old Macs
 */
record SheetList(List<Sheet> sheets, boolean since1904) {

    /** @param part id under which the sheet's cells are found */
    record Sheet(String name, String part, boolean hidden) {}

    SheetList {
        sheets = List.copyOf(sheets);
    }

    static SheetList read(InputStream part) {
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (XmlPart xml = new XmlPart(part)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    since1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.begins("sheet")) {
                    String state = xml.attribute("state");
                    boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                    sheets.add(new Sheet(xml.attribute("name"), xml.attribute("id"), hidden));
                }
            }
        }
        return new SheetList(sheets, since1904);
    }

    List<String> names() {
        return sheets.stream().map(Sheet::name).toList();
    }
}
