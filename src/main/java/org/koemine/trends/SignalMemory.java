package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.koemine.themes.ThemeId;

/**
 * What the nights before a business date said.
 *
 * @param lastNight the last of them
 * @param signals of the last {@link #DAYS}
 * @param rises of whole themes, the latest of each in {@link #FAR} days that has been known for {@link #SETTLED}
 */
public record SignalMemory(Optional<LocalDate> lastNight, List<PastSignal> signals, Map<ThemeId, PastRise> rises) {
    public static final SignalMemory NONE = new SignalMemory(Optional.empty(), List.of(), Map.of());

    /** A rise that no night spoke of for so long is another one. */
    static final int DAYS = 14;

    /** One that was first spoken of so long ago is what people expect now. */
    static final int SETTLED = 28;

    /** Earlier ones are part of what is usual anyhow. */
    static final int FAR = 546;

    public SignalMemory {
        Objects.requireNonNull(lastNight, "lastNight");
        signals = List.copyOf(signals);
        rises = Map.copyOf(rises);
    }

    /** Days that a night stands for: those since the last one. */
    long days(LocalDate date) {
        return lastNight.map(night -> ChronoUnit.DAYS.between(night, date)).orElse(1L);
    }

    boolean knows(ThemeId theme, Slice slice) {
        return since(theme, slice).isPresent();
    }

    /** The first night that spoke of a rise, if nights have not stopped to. */
    Optional<LocalDate> since(ThemeId theme, Slice slice) {
        return signals.stream()
                .filter(past -> past.theme().equals(theme) && past.covers(slice))
                .max(Comparator.comparing(PastSignal::night))
                .map(PastSignal::since);
    }
}
