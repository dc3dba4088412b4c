package org.koemine.themes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Complaints by theme and day, and all of them by day; a complaint counts once in a theme. Differences may be negative. */
final class Tally {

    /**
     * What is counted.
     *
     * @param theme empty for all complaints received
     */
    record Place(Optional<ThemeId> theme, LocalDate day) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::name).thenComparing(Place::day);

        /** As the tables name it. */
        String name() {
            return theme.map(ThemeId::value).orElse("");
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Place, Integer> counts = new TreeMap<>();

    void add(Place place, int complaints) {
        int sum = counts.merge(place, complaints, Integer::sum);
        if (sum == 0) {
            counts.remove(place);
        }
    }

    Tally minus(Tally other) {
        Tally difference = new Tally();
        counts.forEach(difference::add);
        other.counts.forEach((place, count) -> difference.add(place, -count));
        return difference;
    }

    /** The same complaints, had they been received on other days. */
    Tally received(UnaryOperator<LocalDate> day) {
        Tally elsewhere = new Tally();
        counts.forEach((place, count) -> elsewhere.add(new Place(place.theme(), day.apply(place.day())), count));
        return elsewhere;
    }

    /** Those received on some days only. */
    Tally on(Predicate<LocalDate> days) {
        Tally part = new Tally();
        counts.forEach((place, count) -> {
            if (days.test(place.day())) {
                part.add(place, count);
            }
        });
        return part;
    }

    /** By theme and day, none of them 0. */
    SortedMap<Place, Integer> counts() {
        return counts;
    }
}
