package org.koemine.settings;

/**
 * How themes are followed over time.
 *
 * @param periodDays length of the reported period in days, 1 to 366; the period before has the same length
 * @param chronicWeeks weeks looked back over for chronic themes, 4 to 104
 * @param chronicPresence weeks of those in which a chronic theme occurs at least, 2 to {@code chronicWeeks}
 * @param chronicShare of the complaints of those weeks that a chronic theme has at least, 0 to 1
 * @param falseAlarms signals in a month, over all themes, that chance alone may cause, 0.1 to 30
 */
public record TrendSettings(
        int periodDays, int chronicWeeks, int chronicPresence, double chronicShare, double falseAlarms) {

    static final Range PERIODS = Range.of("1", "366");
    static final Range WEEKS = Range.of("4", "104");
    static final Range PRESENCES = Range.of("2", "104");
    static final Range CHRONIC_SHARES = Range.of("0", "1");
    static final Range ALARMS = Range.of("0.1", "30");

    public static final TrendSettings DEFAULT = new TrendSettings(28, 13, 12, 0.02, 2);

    public TrendSettings {
        PERIODS.require("periodDays", periodDays);
        WEEKS.require("chronicWeeks", chronicWeeks);
        PRESENCES.require("chronicPresence", chronicPresence);
        CHRONIC_SHARES.require("chronicShare", chronicShare);
        ALARMS.require("falseAlarms", falseAlarms);
        if (chronicPresence > chronicWeeks) {
            throw new IllegalArgumentException("a theme is present in no more weeks than are looked back over");
        }
    }
}
