package org.koemine.jobs;

import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.store.Database;

/** Finds in what a step threw the fault that a person can act on. */
final class StepFailure {
    private StepFailure() {}

    static KoemineException worded(Throwable cause, Database database) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof KoemineException known) {
                return known;
            }
        }
        return database.fault(cause)
                .map(fault -> new KoemineException(fault, cause))
                .orElseGet(() -> new KoemineException(
                        Fault.of(
                                FaultId.UNEXPECTED,
                                Place.NOWHERE,
                                rootOf(cause).getClass().getSimpleName()),
                        cause));
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
