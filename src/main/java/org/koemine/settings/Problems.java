package org.koemine.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** Gathers everything that is wrong, so that it can be said at once. */
final class Problems {
    private final List<Fault> faults = new ArrayList<>();

    void add(FaultId id, Place place, Object... arguments) {
        faults.add(Fault.of(id, place, arguments));
    }

    /** What a reading gives, or nothing where it failed, which is then remembered. */
    <V> Optional<V> gather(Supplier<V> reading) {
        try {
            return Optional.of(reading.get());
        } catch (KoemineException failed) {
            faults.addAll(failed.faults());
            return Optional.empty();
        }
    }

    /** Throws them file by file, in the order of the lines. */
    void throwIfAny() {
        if (faults.isEmpty()) {
            return;
        }
        List<String> files =
                faults.stream().map(fault -> fault.place().file()).distinct().toList();
        throw new KoemineException(faults.stream()
                .sorted(Comparator.comparingInt(
                                (Fault fault) -> files.indexOf(fault.place().file()))
                        .thenComparingLong(fault -> fault.place().row()))
                .toList());
    }
}
