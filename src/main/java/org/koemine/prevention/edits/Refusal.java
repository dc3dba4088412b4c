package org.koemine.prevention.edits;

import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** Why something that was typed cannot be taken; where it stands, whoever reads the cell knows. */
final class Refusal {
    private Refusal() {}

    static KoemineException of(FaultId why, Object... arguments) {
        return new KoemineException(fault(why, arguments));
    }

    static Fault fault(FaultId why, Object... arguments) {
        return Fault.of(why, Place.NOWHERE, arguments);
    }
}
