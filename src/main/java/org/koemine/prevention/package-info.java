/**
 * What was promised and done about complaints.
 *
 * <p>In: complaints with their handling, a business date. Out: the promises that are overdue. Countermeasures and
 * verdicts will live here. Open {@code PromiseKeeper} first.
 */
package org.koemine.prevention;
