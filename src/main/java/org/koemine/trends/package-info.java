/**
 * Themes over time: counts by period, what a person should look at this morning, what is chronic.
 *
 * <p>In: a {@link org.koemine.trends.ComplaintHistory}, complaints counted by theme and day and by product, channel and
 * area, how late records arrive, what the nights before said ({@link org.koemine.trends.SignalMemory}), units sold ({@link
 * org.koemine.trends.Sales}) and a business date. Out: a {@link org.koemine.trends.ThemeTrend} for every theme, the {@link
 * org.koemine.trends.Signal}s, and what was watched beside them ({@link org.koemine.trends.Watch}: near misses, chronic
 * themes, late days, rates). Which count is beyond chance is decided in {@code detection}; here it is decided how many of
 * them a month can bear. What always holds: a complaint counts once in a theme, however many of its mentions are in it;
 * periods are half-open; what came in after the business date is not seen, neither complaints nor signals, so that a past
 * date gives the same again. Open {@link org.koemine.trends.TrendFinder} first; {@link
 * org.koemine.trends.SpreadStore} and {@link org.koemine.trends.ControlLines} give what charts show beside.
 *
 * <p>Trap: weeks that are shown are calendar weeks, and the last of them is cut at the business date; weeks that are tested
 * are seven days each and end with it.
 */
package org.koemine.trends;
