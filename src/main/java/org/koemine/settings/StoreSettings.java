package org.koemine.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where complaints are kept. It stands beside {@link Settings}, not in them: nothing that is found depends on it, and what
 * is no part of a run's settings, such as a password in a URL, cannot get into its record or its workbook.
 *
 * @param database path of an H2 file, or JDBC URL of PostgreSQL or H2, which may hold a password behind {@code ?} or
 *     {@code ;}
 */
public record StoreSettings(String database) {
    private static final String HOST = "(?:\\[[0-9A-Fa-f:.%]+]|[^/?;&@:,\\[\\]]*)(?::\\d{1,5})?";
    private static final String NAME = "[^/?;&@:]*";

    /** Group 1 may be shown; options follow, and PostgreSQL's driver knows no password before the host. */
    private static final Pattern URL = Pattern.compile(
            "(jdbc:postgresql:(?://" + HOST + "(?:," + HOST + ")*/" + NAME + "|/?" + NAME + ")|jdbc:h2:[^?;]+)"
                    + "(?:[?;].*)?",
            Pattern.DOTALL);

    /** How a URL of any kind begins; a path does not. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(jdbc:\\w*:?|\\w+://)");

    public static final StoreSettings DEFAULT = new StoreSettings("koemine-data/koemine");

    public StoreSettings {
        if (!isUsable(database)) {
            throw new IllegalArgumentException("no database: " + shown(database));
        }
    }

    /** Whether a text is a path that H2 takes for nothing else, or a URL of a database that Koemine knows. */
    public static boolean isUsable(String database) {
        return URL.matcher(database).matches() || isFile(database);
    }

    /** Whether it is the path of an H2 file. */
    public static boolean isFile(String database) {
        return !database.isBlank()
                && database.indexOf(';') < 0
                && !SCHEME.matcher(database).find()
                && isPath(database);
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What messages may show of a text that was given as a database: no options, and of a wrong URL only its kind. */
    public static String shown(String database) {
        Matcher url = URL.matcher(database);
        if (url.matches()) {
            return url.group(1);
        }
        Matcher scheme = SCHEME.matcher(database);
        return scheme.find() ? scheme.group() + "…" : database.replaceAll("(?s);.*", "");
    }

    @Override
    public String toString() {
        return shown(database);
    }
}
