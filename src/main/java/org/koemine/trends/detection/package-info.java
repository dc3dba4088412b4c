/**
 * Outbreaks in counts: which period of a series is above what chance explains.
 *
 * <p>In: a {@link org.koemine.trends.detection.Series} of counts by day or week. Out: a {@link
 * org.koemine.trends.detection.Judgement} for each period. What always holds: a period is judged from itself and the
 * periods before it alone. Open {@link org.koemine.trends.detection.Detector} first.
 */
package org.koemine.trends.detection;
