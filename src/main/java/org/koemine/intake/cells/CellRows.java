package org.koemine.intake.cells;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of one table in order; rows without any text are left out. */
public interface CellRows extends Iterator<CellRow>, Closeable {

    @Override
    void close();
}
