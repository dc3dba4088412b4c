package org.koemine.settings;

/**
 * How themes are found.
 *
 * @param granularity of themes, 0.25 to 4: higher gives more and finer themes
 * @param smallestTheme mentions a theme has at least, 2 to 100
 */
public record ThemeSettings(double granularity, int smallestTheme) {

    static final Range GRANULARITIES = Range.of("0.25", "4");
    static final Range THEME_SIZES = Range.of("2", "100");

    public static final ThemeSettings DEFAULT = new ThemeSettings(1.0, 3);

    public ThemeSettings {
        GRANULARITIES.require("granularity", granularity);
        THEME_SIZES.require("smallestTheme", smallestTheme);
    }
}
