/**
 * From a complaint log to complaints and rejected rows.
 *
 * <p>In: a file of an inbox. Out: {@link org.koemine.complaint.Complaint} or {@link org.koemine.intake.RejectedRow} for
 * every row. What always holds: rows read = new + updated + unchanged + duplicate + rejected. Decoders, which turn bytes
 * into cells, have packages of their own; here cells get their meaning. Open {@link
 * org.koemine.intake.ComplaintLogReader} first.
 *
 * <p>What is decided here, each so that the least is lost and nothing is guessed in silence:
 *
 * <ul>
 *   <li>A row without any text is no row; a row that ends early is read, unless its date or its text is missing.
 *   <li>A text cell too many spoils its row in a text file, where a separator may have torn it; in a workbook it is a
 *       remark at the side and kept.
 *   <li>A row whose text looks garbled is taken in, with a doubt: see {@link org.koemine.complaint.Mojibake}.
 *   <li>Rows that repeat another's day and text under another number are taken in and counted: only who sends the log knows
 *       whether it was exported twice. {@link org.koemine.intake.DoublingFinder} tells of it where they are many.
 *   <li>A promise's date or a time of day that cannot be read is kept as written, beside the complaint; only the day of
 *       receipt must be read.
 *   <li>A number that starts anew every year does not overwrite the year before: see {@link
 *       org.koemine.intake.ComplaintStore}.
 * </ul>
 *
 * <p>Trap: No. and 連番 count the rows of one file and are no id; where a log has no other, its complaints are known by
 * their content.
 */
package org.koemine.intake;
