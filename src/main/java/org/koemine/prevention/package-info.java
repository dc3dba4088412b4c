/**
 * What was promised and done about complaints, and what single ones want.
 *
 * <p>In: complaints with their handling, the dangers they tell of, what people enter, a business date. Out: the promises that
 * are overdue; severe complaints with the clocks of the law ({@link org.koemine.prevention.SevereCases}); customers to be
 * telephoned, days to the first answer, empty fields; descriptions that misled; the register of countermeasures, whose ids
 * are permanent and of which every value that ever stood is kept. Whether countermeasures worked is judged in {@code
 * verdict}, whom to thank for them is found in {@code thanks}, and what comes from workbooks comes through {@code edits}.
 * Open {@link org.koemine.prevention.PromiseKeeper} first, then {@link org.koemine.prevention.CountermeasureStore}. What
 * always holds: whether a law applies is left to a person.
 *
 * <p>Trap: a company writes its statuses in words of its own. Those that mean closed are in {@code closed-statuses.txt};
 * one that is not there counts as open, so that no promise is lost. And a countermeasure keeps the theme it was entered for:
 * where that was merged since, its heir is meant.
 */
package org.koemine.prevention;
