package org.koemine.jobs.bench;

import java.util.List;

/**
 * What a job cost.
 *
 * @param job its name
 * @param complaints that it was about: those of a night, all there are for a rebuild
 * @param characters of their texts
 * @param kuromoji alone, mean of once before the job and once after it
 * @param steps in their order
 * @param whole from the start of the job to its end
 * @param peakHeap bytes, see {@link HeapPeak}
 */
public record Measurement(
        String job,
        int complaints,
        long characters,
        int threads,
        Effort kuromoji,
        List<Step> steps,
        Effort whole,
        long peakHeap) {
    public Measurement {
        steps = List.copyOf(steps);
    }

    /** A step by its name in the job definition. */
    public record Step(String name, Effort effort) {}
}
