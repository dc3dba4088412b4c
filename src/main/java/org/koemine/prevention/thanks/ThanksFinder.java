package org.koemine.prevention.thanks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Verdict;

/** Finds the countermeasures for which customers can be thanked: nobody is thanked for what did not help. */
public final class ThanksFinder {
    private ThanksFinder() {}

    /**
     * Those in force that worked, and those completed of which the contrary is not shown.
     *
     * @param register all countermeasures
     * @param judgements on those in force
     */
    public static List<Judgement> worthThanks(List<Countermeasure> register, List<Judgement> judgements) {
        Map<CountermeasureId, Countermeasure.Status> status =
                register.stream().collect(Collectors.toMap(Countermeasure::id, Countermeasure::status));
        return judgements.stream()
                .filter(judgement -> accepted(status.get(judgement.measure()))
                        .contains(judgement.verdict().kind()))
                .toList();
    }

    private static Set<Verdict.Kind> accepted(Countermeasure.Status status) {
        return status == Countermeasure.Status.DONE
                ? Set.of(Verdict.Kind.EFFECTIVE, Verdict.Kind.UNDECIDED)
                : Set.of(Verdict.Kind.EFFECTIVE);
    }
}
