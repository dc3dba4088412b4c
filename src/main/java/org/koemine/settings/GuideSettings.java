package org.koemine.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files by which a company guides what is found. Each is a path relative to the settings file.
 *
 * @param taxonomy categories of themes
 * @param dictionary words that the dictionary of Japanese does not know
 * @param synonyms words that mean the same
 * @param stopPhrases sentences that state no problem
 * @param volumes units sold or shipped, by product and month
 * @param pages what the pages of products say
 */
public record GuideSettings(
        Optional<String> taxonomy,
        Optional<String> dictionary,
        Optional<String> synonyms,
        Optional<String> stopPhrases,
        Optional<String> volumes,
        Optional<String> pages) {
    private static final String NONE = "none";
    private static final Pattern KINDS = Pattern.compile("(?s).+\\.(?:yaml|yml|xlsx)");
    private static final Pattern TABLES = Pattern.compile("(?s).+\\.(?:csv|yaml|yml|xlsx)");

    public static final GuideSettings DEFAULT =
            new GuideSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Guided by words, with no figures of what was sold and no pages. */
    public GuideSettings(
            Optional<String> taxonomy,
            Optional<String> dictionary,
            Optional<String> synonyms,
            Optional<String> stopPhrases) {
        this(taxonomy, dictionary, synonyms, stopPhrases, Optional.empty(), Optional.empty());
    }

    /** A file's name, or that there is none. */
    static final Word<Optional<String>> FILE =
            new Word<>("none, FILE.yaml, FILE.xlsx", text -> file(text, KINDS), file -> file.orElse(NONE));

    /** The same of a file that may be text with separated cells. */
    static final Word<Optional<String>> TABLE =
            new Word<>("none, FILE.csv, FILE.xlsx", text -> file(text, TABLES), file -> file.orElse(NONE));

    public GuideSettings {
        Objects.requireNonNull(taxonomy, "taxonomy");
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(synonyms, "synonyms");
        Objects.requireNonNull(stopPhrases, "stopPhrases");
        Objects.requireNonNull(volumes, "volumes");
        Objects.requireNonNull(pages, "pages");
    }

    private static Optional<Optional<String>> file(String text, Pattern kinds) {
        if (text.equals(NONE)) {
            return Optional.of(Optional.empty());
        }
        return kinds.matcher(text.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(Optional.of(text))
                : Optional.empty();
    }
}
