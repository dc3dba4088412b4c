package org.koemine.report;

/** The question a sheet answers; sheets of a chapter stand together and have tabs of one colour. */
public enum Chapter {
    /** What should I know this morning? */
    SUMMARY,
    /** What is happening? */
    HAPPENING,
    /** What is to be done? */
    DOING,
    /** How was it made, and from what? */
    RECORD
}
