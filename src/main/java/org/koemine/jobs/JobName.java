package org.koemine.jobs;

import java.util.Locale;

/** The jobs a run can be of. */
public enum JobName {
    NIGHTLY,
    REBUILD;

    /** The name of the job's definition, and how it is kept. */
    String definition() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobName of(String definition) {
        return valueOf(definition.toUpperCase(Locale.ROOT));
    }
}
