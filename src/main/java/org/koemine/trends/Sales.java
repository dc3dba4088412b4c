package org.koemine.trends;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.koemine.guide.Volumes;

/** Units sold or shipped in a period, of all products or of one; several threads may ask at once. */
public final class Sales {
    public static final Sales UNKNOWN = new Sales(Volumes.NONE);

    private final Volumes volumes;
    private final Map<String, Map<LocalDate, Double>> days = new ConcurrentHashMap<>();

    public Sales(Volumes volumes) {
        this.volumes = volumes;
    }

    /** A product's complaints are held against its own units alone; all others against all units. */
    boolean knows(Slice slice) {
        return slice.facet() == Facet.PRODUCT ? volumes.knows(slice.value()) : !volumes.isEmpty();
    }

    /** Units of all products; empty where none are known. */
    public Optional<ToDoubleFunction<Period>> all() {
        return knows(Slice.ALL) ? Optional.of(period -> units(Slice.ALL, period)) : Optional.empty();
    }

    /** @param slice one whose units are known */
    double units(Slice slice, Period period) {
        boolean product = slice.facet() == Facet.PRODUCT;
        Map<LocalDate, Double> known =
                days.computeIfAbsent(product ? slice.value() : "", first -> new ConcurrentHashMap<>());
        double units = 0;
        for (LocalDate day = period.start(); day.isBefore(period.end()); day = day.plusDays(1)) {
            units += known.computeIfAbsent(day, of -> product ? volumes.on(of, slice.value()) : volumes.on(of));
        }
        return units;
    }
}
