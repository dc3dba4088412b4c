package org.koemine.testing.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Counts accepted complaints. */
record ThemeCounts(List<SampleComplaint> accepted) {

    long main(String key, int month) {
        return count(complaint ->
                complaint.month() == month && complaint.keys().get(0).equals(key));
    }

    long any(String key, int month) {
        return count(complaint -> complaint.month() == month && complaint.keys().contains(key));
    }

    long any(String key) {
        return count(complaint -> complaint.keys().contains(key));
    }

    /** From a day on and before another. */
    long any(String key, LocalDate from, LocalDate before) {
        return count(complaint -> complaint.keys().contains(key) && within(complaint, from, before));
    }

    long about(String key, String product, LocalDate from, LocalDate before) {
        return count(complaint -> complaint.keys().contains(key)
                && complaint.product().equals(product)
                && within(complaint, from, before));
    }

    long all(LocalDate from, LocalDate before) {
        return count(complaint -> within(complaint, from, before));
    }

    long all(int month) {
        return count(complaint -> complaint.month() == month);
    }

    private static boolean within(SampleComplaint complaint, LocalDate from, LocalDate before) {
        return !complaint.day().isBefore(from) && complaint.day().isBefore(before);
    }

    private long count(Predicate<SampleComplaint> wanted) {
        return accepted.stream().filter(wanted).count();
    }
}
