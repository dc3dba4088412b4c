package org.koemine.fault;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a fault is. What does not apply is empty, and row 0 stands for no row.
 *
 * @param file name of the file, without the folder
 * @param row line or row number as a spreadsheet counts, from 1
 * @param column header of the column, or key of a setting
 * @param value the offending value, cut to a readable length; never personal data
 */
public record Place(String file, long row, String column, String value) implements Serializable {

    public static final Place NOWHERE = new Place("", 0, "", "");

    private static final int LONGEST_VALUE = 80;

    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(column, "column");
        if (value.length() > LONGEST_VALUE) {
            int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
            value = value.substring(0, end) + "…";
        }
    }

    public static Place file(String file) {
        return new Place(file, 0, "", "");
    }

    public static Place row(String file, long row) {
        return new Place(file, row, "", "");
    }

    public Place column(String header, String offendingValue) {
        return new Place(file, row, header, offendingValue);
    }
}
