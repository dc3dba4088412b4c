package org.koemine.fault;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Carries faults to the edge, where they are worded for the person who must act. */
public final class KoemineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Serialised with the exception: the batch repository copies a step's exception that way.
    @SuppressWarnings("serial")
    private final List<Fault> faults;

    public KoemineException(List<Fault> faults, Throwable cause) {
        super(word(faults), cause);
        this.faults = List.copyOf(faults);
    }

    public KoemineException(List<Fault> faults) {
        this(faults, null);
    }

    public KoemineException(Fault fault, Throwable cause) {
        this(List.of(fault), cause);
    }

    public KoemineException(Fault fault) {
        this(List.of(fault), null);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Who must act: the first fault's kind. */
    public FaultKind kind() {
        return faults.get(0).id().kind();
    }

    private static String word(List<Fault> faults) {
        FaultMessages english = new FaultMessages(Locale.ENGLISH);
        return faults.stream().map(english::word).collect(Collectors.joining(System.lineSeparator()));
    }
}
