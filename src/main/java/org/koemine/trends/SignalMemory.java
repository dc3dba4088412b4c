package org.koemine.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.themes.Heirs;
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

    /** The same where themes were merged: their rises go on as their heirs', unless the heir's own was spoken of too. */
    public SignalMemory standing(Heirs heirs) {
        Map<Boolean, List<PastSignal>> own = signals.stream()
                .collect(
                        Collectors.partitioningBy(past -> heirs.of(past.theme()).equals(past.theme())));
        Stream<PastSignal> merged = own.get(false).stream().map(past -> past.of(heirs.of(past.theme())));
        Map<ThemeId, PastRise> latest = rises.entrySet().stream()
                .collect(Collectors.toMap(
                        rise -> heirs.of(rise.getKey()),
                        Map.Entry::getValue,
                        BinaryOperator.maxBy(Comparator.comparing(PastRise::until))));
        return new SignalMemory(
                lastNight, Stream.concat(own.get(true).stream(), merged).toList(), latest);
    }

    /** Days that a night stands for: those since the last one. */
    long days(LocalDate date) {
        return lastNight.map(night -> ChronoUnit.DAYS.between(night, date)).orElse(1L);
    }

    boolean knows(ThemeId theme, Slice slice) {
        return since(theme, slice).isPresent();
    }

    /** The first night that spoke of a rise, if nights have not stopped to; of several, the one that is named first. */
    Optional<LocalDate> since(ThemeId theme, Slice slice) {
        return signals.stream()
                .filter(past -> past.theme().equals(theme) && past.covers(slice))
                .max(Comparator.comparing(PastSignal::night))
                .map(PastSignal::since);
    }
}
