/**
 * Themes over time: counts by period, what is new, what rose beyond chance, what is chronic.
 *
 * <p>In: dated theme memberships and a business date. Out: a {@link org.koemine.trends.ThemeTrend} for every theme and the
 * {@link org.koemine.trends.Signal}s. What always holds: a complaint counts once in a theme, however many of its mentions
 * are in it; periods are half-open. Open {@code TrendFinder} first.
 */
package org.koemine.trends;
