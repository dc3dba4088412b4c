/**
 * What was promised and done about complaints, and what single ones want.
 *
 * <p>In: complaints with their handling, the dangers they tell of, a business date. Out: the promises that are overdue;
 * severe complaints with the clocks of the law ({@link org.koemine.prevention.SevereCases}); customers to be telephoned, days
 * to the first answer, empty fields; descriptions that misled. Countermeasures and verdicts will live here. Open {@link
 * org.koemine.prevention.PromiseKeeper} first. What always holds: whether a law applies is left to a person.
 *
 * <p>Trap: a company writes its statuses in words of its own. Those that mean closed are in {@code closed-statuses.txt};
 * one that is not there counts as open, so that no promise is lost.
 */
package org.koemine.prevention;
