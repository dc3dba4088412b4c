/**
 * The nouns every stage shares: a complaint and what belongs to it. Only the JDK is used here.
 *
 * <p>What always holds: a record that exists is correct. Text that was absent in the log is the empty string, never
 * {@code null}. Open {@link org.koemine.complaint.Complaint} first.
 *
 * <p>Trap: a {@code classification} in an attribute is what a person gave; it is never a theme.
 */
package org.koemine.complaint;
