package org.koemine.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.koemine.settings.GuideSettings;
import org.koemine.text.Normaliser;

/** The files by which a company can guide Koemine, and their columns. */
enum GuideKind {
    TAXONOMY,
    DICTIONARY,
    SYNONYMS,
    STOP_PHRASES,
    /** Units sold or shipped. */
    VOLUMES,
    /** What the pages of products say. */
    PAGES;

    /** The first column is the one without which a row says nothing. */
    List<GuideColumn> columns() {
        return switch (this) {
            case TAXONOMY ->
                List.of(
                        GuideColumn.NAME,
                        GuideColumn.PARENT,
                        GuideColumn.DESCRIPTION,
                        GuideColumn.SEEDS,
                        GuideColumn.MUST_CONTAIN,
                        GuideColumn.MUST_NOT);
            case DICTIONARY ->
                List.of(GuideColumn.WORD, GuideColumn.READING, GuideColumn.SEGMENTATION, GuideColumn.PART_OF_SPEECH);
            case SYNONYMS -> List.of(GuideColumn.WORDS);
            case STOP_PHRASES -> List.of(GuideColumn.PHRASE);
            case VOLUMES -> List.of(GuideColumn.PRODUCT, GuideColumn.MONTH, GuideColumn.UNITS);
            case PAGES -> List.of(GuideColumn.TEXT, GuideColumn.PRODUCT, GuideColumn.PAGE);
        };
    }

    Optional<String> file(GuideSettings settings) {
        return switch (this) {
            case TAXONOMY -> settings.taxonomy();
            case DICTIONARY -> settings.dictionary();
            case SYNONYMS -> settings.synonyms();
            case STOP_PHRASES -> settings.stopPhrases();
            case VOLUMES -> settings.volumes();
            case PAGES -> settings.pages();
        };
    }

    /** Rows of a file at most. */
    int mostRows() {
        return this == VOLUMES || this == PAGES ? 200_000 : 10_000;
    }

    GuideColumn first() {
        return columns().get(0);
    }

    /** The column with a header, in either language. */
    Optional<GuideColumn> column(String header) {
        String name = Normaliser.normalise(header);
        return columns().stream().filter(column -> column.isNamed(name)).findFirst();
    }

    /** The columns there can be, for people. */
    String choices() {
        return columns().stream().map(GuideColumn::shown).collect(Collectors.joining(", "));
    }
}
