/**
 * How good the themes are, as a person sees it: assignments drawn at random, what somebody said of each, and the share that
 * is right.
 *
 * <p>In: the assignments that stand, and a filled-in sheet. Out: {@link org.koemine.themes.inspection.SampleVerdict}s, a
 * fault for each row that cannot be taken, and {@link org.koemine.themes.inspection.Precision}s. What always holds: every
 * assignment a run made is equally likely to be drawn, whatever theme it is in; the same assignments and seed draw the same
 * sample; a row is only taken for the assignment it was drawn for. Open {@link org.koemine.themes.inspection.SampleCheck}
 * first.
 *
 * <p>Trap: a sample is not kept when it is drawn. Its ids carry all that is needed to know it again, and a checksum that
 * only the database has that it was drawn from.
 */
package org.koemine.themes.inspection;
