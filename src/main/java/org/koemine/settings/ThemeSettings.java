package org.koemine.settings;

/**
 * How themes are found.
 *
 * @param granularity of themes, 0.25 to 4: higher gives more and finer themes
 * @param smallestTheme mentions a theme has at least, 2 to 100
 */
public record ThemeSettings(double granularity, int smallestTheme) {

    public static final ThemeSettings DEFAULT = new ThemeSettings(1.0, 3);
}
