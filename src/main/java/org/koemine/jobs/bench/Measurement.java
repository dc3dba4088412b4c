package org.koemine.jobs.bench;

import java.util.List;

/**
 * What one first load cost.
 *
 * @param characters of all texts
 * @param kuromoji alone, mean of once before the night and once after it
 * @param steps in their order
 * @param nightly from opening the empty database to the run's end
 * @param peakHeap bytes, see {@link HeapPeak}
 */
public record Measurement(
        int complaints,
        long characters,
        int threads,
        Effort kuromoji,
        List<Step> steps,
        Effort nightly,
        long peakHeap) {
    public Measurement {
        steps = List.copyOf(steps);
    }

    /** A step by its name in the job definition. */
    public record Step(String name, Effort effort) {}
}
