/**
 * What was promised and done about complaints.
 *
 * <p>Whether countermeasures worked is judged in {@code prevention.verdict}; whom to thank for them is found in {@code
 * prevention.thanks}.
 *
 * <p>In: complaints with their handling, a business date, what people enter. Out: the promises that are overdue, and the
 * register of countermeasures, whose ids are permanent and of which every value that ever stood is kept. Open {@link
 * org.koemine.prevention.PromiseKeeper} first, then {@link org.koemine.prevention.CountermeasureStore}; what comes from
 * workbooks comes through {@code prevention.edits}.
 *
 * <p>Trap: a company writes its statuses in words of its own. Those that mean closed are in {@code closed-statuses.txt};
 * one that is not there counts as open, so that no promise is lost. And a countermeasure keeps the theme it was entered for:
 * where that was merged since, its heir is meant.
 */
package org.koemine.prevention;
