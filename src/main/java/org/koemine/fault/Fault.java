package org.koemine.fault;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** One thing that is wrong, where it is, and what its message needs to name. */
public record Fault(FaultId id, Place place, List<String> arguments) implements Serializable {

    public Fault {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        arguments = List.copyOf(arguments);
    }

    public static Fault of(FaultId id, Place place, Object... arguments) {
        return new Fault(
                id, place, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
