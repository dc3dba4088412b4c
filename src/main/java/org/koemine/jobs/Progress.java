package org.koemine.jobs;

/** Hears how far a run is; called from several threads. */
public interface Progress {

    /** A step begins; the one before it, if any, has ended. */
    void step(String name);

    /** So many more items of the step are recorded. */
    void recorded(long items);

    /** So many more texts of the step went through the sentence encoder. */
    default void encoded(long texts) {
        // Most have nobody to tell.
    }

    /** The run has ended, well or not. */
    void end();
}
