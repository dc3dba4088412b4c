package org.koemine.text;

/** What makes a single complaint one that cannot wait; the gravest first. */
public enum SeverityKind {
    /** Fire, explosion, overheating, a cell that swells. */
    FIRE,
    /** Smoke and scorching. */
    SMOKE,
    /** Injury, and illness that wants treatment. */
    INJURY,
    /** An allergic reaction, or a label that leaves out what may cause one. */
    ALLERGY,
    /** What does not belong into food or goods. */
    FOREIGN_MATTER,
    /** Personal data that others saw. */
    PERSONAL_LEAK,
    /** Courts, lawyers, authorities, the police. */
    LEGAL_THREAT,
    /** The same customer complains again; told from the record's fields, not from its text. */
    REPEATED
}
