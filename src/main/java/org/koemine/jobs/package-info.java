/**
 * The edge: Jakarta Batch artifacts, the launcher, in {@code encoder} the sentence encoder a user may switch on, in
 * {@code mail} the way to a mail server and, in {@code command}, the command line. Nothing imports it.
 *
 * <p>A batch artifact reads, calls a stage, writes and counts. The job definitions stand in the folder {@code jobs/} at
 * the top of the project. Open {@code JobLauncher} first.
 */
package org.koemine.jobs;
