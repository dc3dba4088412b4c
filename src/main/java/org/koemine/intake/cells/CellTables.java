package org.koemine.intake.cells;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koemine.fault.Fault;

/** The tables of one log: one in a text file, one for every visible sheet of a workbook. */
public interface CellTables extends Closeable {

    /** Name of the character set, or empty for a workbook. */
    String encoding();

    /** What stands between cells, or empty for a workbook. */
    Optional<Character> separator();

    /** Names of the tables in the order of the file; the one table of a text file has the empty name. */
    List<String> names();

    /** The day a workbook's serial number 0 stands for; empty where dates are text. */
    Optional<LocalDate> dayZero();

    /** What was left out, such as hidden sheets. */
    List<Fault> notes();

    /** The rows of a table from its first, anew at every call. */
    CellRows open(String name);

    @Override
    void close();
}
