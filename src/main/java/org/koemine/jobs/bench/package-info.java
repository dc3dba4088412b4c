/**
 * What a first night costs: the nightly job on complaints made from real texts, held against the time that kuromoji alone
 * needs for the same texts on the same cores, so that figures of different machines can be compared.
 *
 * <p>In: real texts and how many complaints are wanted. Out: a {@code Measurement}: seconds of each step, of the whole
 * run, of kuromoji, and the heap. What always holds: the same texts and size make the same complaints. Open
 * {@link org.koemine.jobs.bench.Benchmark} first. One trap: a wall clock on a busy machine measures its other users; the
 * processor's seconds stand beside it.
 */
package org.koemine.jobs.bench;
