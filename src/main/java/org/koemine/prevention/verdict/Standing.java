package org.koemine.prevention.verdict;

import java.util.Objects;
import java.util.Optional;

/**
 * A judgement of a business date beside that of the date before.
 *
 * @param former verdict of the last business date before that it was judged on
 */
public record Standing(Judgement judgement, Optional<Verdict.Kind> former) {
    public Standing {
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(former, "former");
    }

    /** Whether something is said that was not said before. */
    public boolean isNew() {
        return judgement.verdict().kind() != former.orElse(Verdict.Kind.UNDECIDED);
    }
}
