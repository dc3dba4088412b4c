/**
 * Makes {@code sample-data/}: a made-up mail-order shop's complaints with planted themes, and the page that tells them.
 *
 * <p>In: hand-written fragments, one resource file a theme, and a seed. Out: the files of {@code sample-data/}, the same
 * bytes every time. What always holds: a fragment is only used where it fits the goods and the day, and what {@code
 * ANSWERS.md} says is counted from the complaints that were made. Open {@link
 * org.koemine.testing.sample.SampleWriter} first.
 *
 * <p>Trap: any change of a fragment changes all that is drawn after it; write the files anew and look at them.
 */
package org.koemine.testing.sample;
