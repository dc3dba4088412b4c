package org.koemine.settings;

/**
 * How themes are followed over time.
 *
 * @param periodDays length of the reported period in days, 1 to 366; the period before has the same length
 * @param baselineWeeks weeks before the last one that a rise is compared with, 4 to 104
 * @param chronicWeeks weeks looked back over for chronic themes, 4 to 104
 * @param chronicPresence weeks of those in which a chronic theme occurs at least, 2 to {@code chronicWeeks}
 * @param falseAlarms chance, 0.0001 to 0.2, that a theme with an unchanged rate is called risen in a week
 */
public record TrendSettings(
        int periodDays, int baselineWeeks, int chronicWeeks, int chronicPresence, double falseAlarms) {

    public static final TrendSettings DEFAULT = new TrendSettings(28, 12, 12, 10, 0.005);
}
