package org.koemine.report;

import java.util.List;
import java.util.Optional;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Standing;

/**
 * What was said of countermeasures on the business date.
 *
 * @param standings by countermeasure
 */
public record Verdicts(List<Standing> standings) {
    public static final Verdicts NONE = new Verdicts(List.of());

    public Verdicts {
        standings = List.copyOf(standings);
    }

    Optional<Standing> on(CountermeasureId measure) {
        return standings.stream()
                .filter(standing -> standing.judgement().measure().equals(measure))
                .findFirst();
    }

    /** Those of which something else was said before. */
    List<Standing> changed() {
        return standings.stream().filter(Standing::isNew).toList();
    }
}
