/**
 * What was promised and done about complaints.
 *
 * <p>In: complaints with their handling, a business date. Out: the promises that are overdue. Countermeasures and
 * verdicts will live here. Open {@link
 * org.koemine.prevention.PromiseKeeper} first.
 *
 * <p>Trap: a company writes its statuses in words of its own. Those that mean closed are in {@code closed-statuses.txt};
 * one that is not there counts as open, so that no promise is lost.
 */
package org.koemine.prevention;
