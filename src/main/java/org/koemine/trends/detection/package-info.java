/**
 * Rises in counts: which period of a series is above what chance explains.
 *
 * <p>In: a {@link org.koemine.trends.detection.Series} of counts by day or week, with denominators and the share of records
 * that has arrived where those are known. Out: a {@link org.koemine.trends.detection.Judgement} for each period. The package
 * knows the JDK alone: no theme, no store, no setting of the night.
 *
 * <p>How a period is judged:
 *
 * <ol>
 *   <li>{@link org.koemine.trends.detection.Regression} learns the usual count from the periods before: level, trend, a
 *       season of two waves, gift seasons, weekdays, holidays, in proportion to the denominator. Every group of coefficients
 *       is pulled to 0 as hard as the series itself suggests, so that one method serves a series of ten weeks and one of ten
 *       years; outbreaks of the past are weighted down, and where a gift season begins or ends it is taken to have begun,
 *       or ended, or not.
 *   <li>{@link org.koemine.trends.detection.LocalLevel} follows slow drifts, where a series has them.
 *   <li>{@link org.koemine.trends.detection.Usual} makes of both a negative binomial expectation whose variance holds chance,
 *       dispersion, and what is not known: of the coefficients, which makes limits wide for young series, and of any usual
 *       count beside all coefficients, which does where counts are large.
 *   <li>Each {@link org.koemine.trends.detection.Window} of last periods is held against it by the mid-p of its sum; limits
 *       are those that, over many kinds of simulated series, one quiet period in a hundred does not exceed.
 *   <li>{@link org.koemine.trends.detection.Rise} holds back what was alarmed already, and makes a rise that lasts eight weeks
 *       (42 days) the new usual level.
 * </ol>
 *
 * <p>{@link org.koemine.trends.detection.Drifts} adds up two to six months against what the time before them makes usual, for
 * rises that are too slow for a single week to show.
 *
 * <p>What always holds: a period is judged from itself and the periods before it alone; the same series gives the same
 * judgements on every machine (StrictMath, no random numbers); fewer complaints than the settings say are no alarm. Open
 * {@link org.koemine.trends.detection.Detector} first.
 *
 * <p>Trap: coefficients are learned from where the last period left them, so a series has to be judged in order; {@link
 * org.koemine.trends.detection.Detector#judgeLast} begins some periods before the last one and may differ in the third
 * decimal place.
 */
package org.koemine.trends.detection;
