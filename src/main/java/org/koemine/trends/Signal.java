package org.koemine.trends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.koemine.themes.ThemeId;

/**
 * Something for a person to look at.
 *
 * @param slice the part of the theme that shows it
 * @param period the last week or weeks, or the last day, whichever shows it most clearly
 * @param observed complaints in the period
 * @param expected from the time before
 * @param upper the count that chance does not exceed more often than the night's share of the false-alarm budget allows
 * @param score 1 or more is beyond the limit
 * @param since the first night that said so
 * @param concentrated where more of the rise is than is usual, the most first
 * @param elsewhere other places with few complaints, but more than usual, in the last four weeks
 */
public record Signal(
        ThemeId theme,
        Slice slice,
        Kind kind,
        Period period,
        int observed,
        double expected,
        double upper,
        double score,
        LocalDate since,
        List<SliceCount> concentrated,
        List<SliceCount> elsewhere) {

    static final Comparator<Signal> STRONGEST_FIRST =
            Comparator.comparingDouble(Signal::score).reversed().thenComparing(Signal::theme);

    /** Why a person should look. */
    public enum Kind {
        /** More complaints than the past explains. */
        RISEN,
        /** The same, by a little in each of many weeks. */
        CREEPING,
        /** The same over months. */
        DRIFTING,
        /** Never seen before, and then three in a week. */
        NEW,
        /** Silent for eight weeks or more, and back. */
        RESURFACED,
        /** Said by an earlier night, and still so. */
        CONTINUING
    }

    public Signal {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(slice, "slice");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(since, "since");
        concentrated = List.copyOf(concentrated);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Of all of a theme, said for the first time, with nothing known of where. */
    public Signal(ThemeId theme, Kind kind, Period period, int observed, double expected, double upper, double score) {
        this(theme, Slice.ALL, kind, period, observed, expected, upper, score, period.lastDay(), List.of(), List.of());
    }

    /** The same, as one that an earlier night said first. */
    Signal continuedSince(LocalDate first) {
        return new Signal(
                theme,
                slice,
                Kind.CONTINUING,
                period,
                observed,
                expected,
                upper,
                score,
                first,
                concentrated,
                elsewhere);
    }

    /** The same with where its complaints are. */
    Signal at(List<SliceCount> most, List<SliceCount> others) {
        return new Signal(theme, slice, kind, period, observed, expected, upper, score, since, most, others);
    }
}
