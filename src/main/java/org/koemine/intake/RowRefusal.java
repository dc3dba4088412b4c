package org.koemine.intake;

import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;

/** Ends the reading of one row. Without a stack trace, as a log may have a million bad rows. */
final class RowRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RowRefusal(Fault fault) {
        super(fault.id().code(), null, false, false);
        this.fault = fault;
    }

    RowRefusal(FaultId id, Place place, Object... arguments) {
        this(Fault.of(id, place, arguments));
    }

    Fault fault() {
        return fault;
    }
}
