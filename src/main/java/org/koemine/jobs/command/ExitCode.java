package org.koemine.jobs.command;

import java.util.List;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.jobs.Run;
import org.koemine.jobs.RunStatus;

/** What a scheduler can act on. Kept stable. */
final class ExitCode {
    static final int DONE = 0;
    static final int INTERNAL = 1;
    static final int SETTINGS = 2;
    static final int REJECTS_OVER_LIMIT = 3;
    static final int INPUT = 4;
    static final int ENVIRONMENT = 5;
    static final int RUN_ACTIVE = 6;

    private ExitCode() {}

    static int of(KoemineException thrown) {
        FaultId id = thrown.faults().get(0).id();
        if (id == FaultId.RUN_ACTIVE || id == FaultId.DATABASE_IN_USE) {
            return RUN_ACTIVE;
        }
        return switch (thrown.kind()) {
            case INPUT -> INPUT;
            case SETTINGS -> SETTINGS;
            case ENVIRONMENT -> ENVIRONMENT;
            case INTERNAL -> INTERNAL;
        };
    }

    /** The gravest of several runs': a refused file before rejected rows. */
    static int of(List<Run> runs) {
        if (runs.stream().anyMatch(run -> run.status() == RunStatus.FILES_REFUSED)) {
            return INPUT;
        }
        return runs.stream().anyMatch(run -> run.status() == RunStatus.REJECTS_OVER_LIMIT) ? REJECTS_OVER_LIMIT : DONE;
    }
}
