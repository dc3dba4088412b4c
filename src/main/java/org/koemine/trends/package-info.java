/**
 * Themes over time: counts by period, what is new, what rose beyond chance, what is chronic.
 *
 * <p>In: a {@link org.koemine.trends.ComplaintHistory}, complaints counted by theme and day, and a business date. Out: a
 * {@link org.koemine.trends.ThemeTrend} for every theme and the {@link org.koemine.trends.Signal}s. What always holds: a
 * complaint counts once in a theme, however many of its mentions are in it; periods are half-open; what came in after the
 * business date is not seen. Open {@link org.koemine.trends.TrendFinder} first; {@link org.koemine.trends.SpreadStore} and
 * {@link org.koemine.trends.ControlLines} give what charts show beside.
 *
 * <p>Trap: weeks that are shown are calendar weeks, and the last of them is cut at the business date; weeks that are tested
 * are seven days each and end with it.
 */
package org.koemine.trends;
