package org.koemine.report.excel;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.koemine.report.Area;
import org.koemine.report.Target;

/** A report's areas and targets, as POI and Excel write them. */
final class References {

    private References() {}

    static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    }

    /** Such as 'テーマ別'!$B$4:$B$13, for charts. */
    static String absolute(String sheet, Area area) {
        return range(area).formatAsString(sheet, true);
    }

    /** Such as '明細'!A120, for links. */
    static String location(Target target) {
        return SheetNameFormatter.format(target.sheet()) + "!"
                + new CellReference(target.row(), target.column()).formatAsString();
    }
}
