package org.koemine.prevention.edits;

import java.util.Objects;

/**
 * By which a workbook is known when it comes back.
 *
 * @param database the database it was made from; empty where it does not say
 * @param edition number of the run that made it; 0 where it does not say
 */
public record WorkbookMark(String database, long edition) {
    /** Changes whenever what is hidden in a workbook is written in another way. */
    public static final String FORMAT = "1";

    public static final WorkbookMark NONE = new WorkbookMark("", 0);

    public WorkbookMark {
        Objects.requireNonNull(database, "database");
    }
}
