package org.koemine.jobs;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.koemine.intake.ComplaintStore;
import org.koemine.run.RunId;

/**
 * Themes that were found among far fewer complaints than there are: what came later was fitted into them.
 *
 * @param found the run that found them all
 * @param then complaints there were, as far as they are still kept
 * @param now complaints there are
 */
public record Outgrown(RunId found, long then, long now) {
    /** By then themes found anew are clearly better than a rebuild's (RATIONALE, "A night moves nothing"). */
    private static final int FACTOR = 2;

    /** Where it is so. */
    public static Optional<Outgrown> in(Jdbi jdbi) {
        ComplaintStore complaints = new ComplaintStore(jdbi);
        return new RunStore(jdbi)
                .lastFoundAfresh()
                .map(found -> new Outgrown(found, complaints.countUntil(found), complaints.count()))
                .filter(grown -> grown.now > FACTOR * grown.then);
    }
}
