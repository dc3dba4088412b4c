package org.koemine.fault;

/** Who must act on a fault. */
public enum FaultKind {
    /** Whoever made the file. */
    INPUT,
    /** Whoever wrote the settings or the command line. */
    SETTINGS,
    /** Whoever runs the machine: disks, permissions, database, network. */
    ENVIRONMENT,
    /** Whoever maintains Koemine. */
    INTERNAL
}
