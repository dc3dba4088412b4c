/**
 * How a result was made: the run, its business date, seed, versions and inputs, and the clock it went by.
 *
 * <p>What always holds: no stage reads the machine's clock; a run's {@code java.time.Clock} is handed in. Open {@link
 * org.koemine.run.RunProvenance} first.
 */
package org.koemine.run;
