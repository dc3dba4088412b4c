package org.koemine.themes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.koemine.run.RunId;
import org.koemine.themes.CountChange.Reason;

/**
 * How the counts of a run differ from those of the run before.
 *
 * @param since the run before
 * @param received all complaints
 * @param themes those with a change, by id
 * @param changes by theme, day and reason
 */
public record CountReport(RunId since, Count received, SortedMap<ThemeId, Count> themes, List<CountChange> changes) {

    /**
     * A count, then and now.
     *
     * @param reasons the changes between, added up over all days
     */
    public record Count(int before, int now, Map<Reason, Integer> reasons) {
        public Count {
            reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
        }

        public int of(Reason reason) {
            return reasons.getOrDefault(reason, 0);
        }

        /** All changes, also where what came and what went are as many. */
        public int moved() {
            return reasons.values().stream().mapToInt(Math::abs).sum();
        }

        /** Whether the changes account for the whole difference. */
        public boolean balances() {
            return before
                            + reasons.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                    == now;
        }
    }

    public CountReport {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(received, "received");
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        changes = List.copyOf(changes);
    }

    /** Whether the books balance in every theme. */
    public boolean balances() {
        return received.balances() && themes.values().stream().allMatch(Count::balances);
    }

    /**
     * Adds changes up.
     *
     * @param before by theme, under the empty name all complaints; so is {@code now}
     */
    public static CountReport of(
            RunId since, Map<String, Integer> before, Map<String, Integer> now, List<CountChange> changes) {
        SortedMap<String, Map<Reason, Integer>> reasons = new TreeMap<>();
        for (CountChange change : changes) {
            reasons.computeIfAbsent(change.theme().map(ThemeId::value).orElse(""), name -> new EnumMap<>(Reason.class))
                    .merge(change.reason(), change.complaints(), Integer::sum);
        }
        TreeSet<String> names = new TreeSet<>(reasons.keySet());
        names.addAll(before.keySet());
        names.addAll(now.keySet());
        SortedMap<ThemeId, Count> themes = new TreeMap<>();
        Optional<Count> received = Optional.empty();
        for (String name : names) {
            Count count = new Count(
                    before.getOrDefault(name, 0), now.getOrDefault(name, 0), reasons.getOrDefault(name, Map.of()));
            if (name.isEmpty()) {
                received = Optional.of(count);
            } else if (!count.reasons().isEmpty() || !count.balances()) {
                themes.put(new ThemeId(name), count);
            }
        }
        return new CountReport(since, received.orElse(new Count(0, 0, Map.of())), themes, changes);
    }
}
