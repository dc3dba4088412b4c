package org.koemine.settings;

/**
 * How themes are followed over time.
 *
 * @param periodDays length of the reported period in days, 1 to 366; the period before has the same length
 * @param baselineWeeks weeks that the last one is compared with for a rise, 4 to 104; they end three weeks before it
 * @param chronicWeeks weeks looked back over for chronic themes, 4 to 104
 * @param chronicPresence weeks of those in which a chronic theme occurs at least, 2 to {@code chronicWeeks}
 * @param falseAlarms chance, 0.0001 to 0.2, that a theme with an unchanged rate is called risen on a night
 */
public record TrendSettings(
        int periodDays, int baselineWeeks, int chronicWeeks, int chronicPresence, double falseAlarms) {

    static final Range PERIODS = Range.of("1", "366");
    static final Range WEEKS = Range.of("4", "104");
    static final Range PRESENCES = Range.of("2", "104");
    static final Range ALARM_SHARES = Range.of("0.0001", "0.2");

    public static final TrendSettings DEFAULT = new TrendSettings(28, 12, 12, 10, 0.005);

    public TrendSettings {
        PERIODS.require("periodDays", periodDays);
        WEEKS.require("baselineWeeks", baselineWeeks);
        WEEKS.require("chronicWeeks", chronicWeeks);
        PRESENCES.require("chronicPresence", chronicPresence);
        ALARM_SHARES.require("falseAlarms", falseAlarms);
        if (chronicPresence > chronicWeeks) {
            throw new IllegalArgumentException("a theme is present in no more weeks than are looked back over");
        }
    }
}
