package org.koemine.settings;

import java.util.Locale;
import java.util.Objects;

/**
 * How the workbook is made.
 *
 * @param locale language of the workbook: ja or en
 * @param detailRows complaints the detail sheet holds at most, newest first, 100 to 1,000,000
 * @param topThemes themes shown in the summary and the charts, 3 to 30
 * @param editions further workbooks for weeks and months that have ended
 * @param keepDays days after its business date for which the database keeps a workbook, 1 to 36,500
 */
public record ReportSettings(Locale locale, int detailRows, int topThemes, Editions editions, int keepDays) {

    static final Range ROW_LIMITS = Range.of("100", "1000000");
    static final Range THEME_LIMITS = Range.of("3", "30");
    static final Range KEEPING = Range.of("1", "36500");

    public static final ReportSettings DEFAULT =
            new ReportSettings(Locale.JAPANESE, 20_000, 10, Editions.WEEKLY_AND_MONTHLY, 400);

    public ReportSettings {
        Objects.requireNonNull(locale, "locale");
        ROW_LIMITS.require("detailRows", detailRows);
        THEME_LIMITS.require("topThemes", topThemes);
        Objects.requireNonNull(editions, "editions");
        KEEPING.require("keepDays", keepDays);
    }

    /** With the usual editions, kept as long as usual. */
    public ReportSettings(Locale locale, int detailRows, int topThemes) {
        this(locale, detailRows, topThemes, DEFAULT.editions(), DEFAULT.keepDays());
    }

    /** The same in another language. */
    public ReportSettings in(Locale other) {
        return new ReportSettings(other, detailRows, topThemes, editions, keepDays);
    }
}
