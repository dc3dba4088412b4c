package org.koemine.settings;

import java.util.Locale;
import java.util.Objects;

/**
 * How the workbook is made.
 *
 * @param locale language of the workbook: ja or en
 * @param detailRows complaints the detail sheet holds at most, newest first, 100 to 1,000,000
 * @param topThemes themes shown in the summary and the charts, 3 to 30
 */
public record ReportSettings(Locale locale, int detailRows, int topThemes) {

    static final Range ROW_LIMITS = Range.of("100", "1000000");
    static final Range THEME_LIMITS = Range.of("3", "30");

    public static final ReportSettings DEFAULT = new ReportSettings(Locale.JAPANESE, 20_000, 10);

    public ReportSettings {
        Objects.requireNonNull(locale, "locale");
        ROW_LIMITS.require("detailRows", detailRows);
        THEME_LIMITS.require("topThemes", topThemes);
    }
}
