/**
 * From a complaint log to complaints and rejected rows.
 *
 * <p>In: a file of an inbox. Out: {@link org.koemine.complaint.Complaint} or {@link org.koemine.intake.RejectedRow} for
 * every row. What always holds: rows read = new + updated + unchanged + duplicate + rejected. Decoders, which turn bytes
 * into named cells, have packages of their own. Open {@code ComplaintLogReader} first.
 */
package org.koemine.intake;
