package org.koemine.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.run.TextDigest;
import org.koemine.text.Lexicon;
import org.koemine.text.TextAnalyser;

/** What a company says beforehand, checked. At most one table of each kind. */
public final class Guide {
    public static final Guide NONE = new Guide(List.of());

    private final List<GuideTable> tables;

    Guide(List<GuideTable> tables) {
        this.tables = List.copyOf(tables);
    }

    List<GuideTable> tables() {
        return tables;
    }

    /** The words of the company. */
    public Lexicon lexicon() {
        return new LexiconReader(this).lexicon();
    }

    public Taxonomy taxonomy() {
        return new Taxonomy(
                rows(GuideKind.TAXONOMY).map(TaxonomyCheck::category).toList());
    }

    /** Units sold or shipped. */
    public Volumes volumes() {
        return VolumeCheck.volumes(rows(GuideKind.VOLUMES).toList());
    }

    /** What the pages of products say, in the order of the file. */
    public List<PageText> pages() {
        return rows(GuideKind.PAGES).map(PageText::of).toList();
    }

    /** Name of the file with the categories; empty where there is none. */
    public String taxonomyFile() {
        return table(GuideKind.TAXONOMY).map(GuideTable::file).orElse("");
    }

    Optional<GuideTable> table(GuideKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst();
    }

    Stream<GuideRow> rows(GuideKind kind) {
        return table(kind).stream().flatMap(table -> table.rows().stream());
    }

    /** Of all it says and where it stands; empty where it says nothing. */
    public String digest() {
        return digest(tables.stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> table.kind() + table.file() + row.row() + row.text(table.kind()))));
    }

    /** Of what decides which mentions a text has: how Koemine analyses, and the company's words. */
    public String textDigest() {
        return analysisDigestOf(GuideKind.DICTIONARY, GuideKind.STOP_PHRASES);
    }

    /** Of what decides which mentions a text has and what their words mean. */
    public String lexiconDigest() {
        return analysisDigestOf(GuideKind.DICTIONARY, GuideKind.STOP_PHRASES, GuideKind.SYNONYMS);
    }

    /** Of what decides which category a mention is in; empty where there are none. */
    public String categoryDigest() {
        return taxonomy().isEmpty()
                ? ""
                : digestOf(GuideKind.TAXONOMY, GuideKind.DICTIONARY, GuideKind.SYNONYMS, GuideKind.STOP_PHRASES);
    }

    private String analysisDigestOf(GuideKind... kinds) {
        return digest(Stream.concat(Stream.of("analysis " + TextAnalyser.VERSION), texts(kinds)));
    }

    private String digestOf(GuideKind... kinds) {
        return digest(texts(kinds));
    }

    private Stream<String> texts(GuideKind... kinds) {
        return Arrays.stream(kinds).flatMap(kind -> rows(kind).map(row -> kind + row.text(kind)));
    }

    private static String digest(Stream<String> parts) {
        String text = parts.collect(Collectors.joining("\n"));
        return text.isEmpty() ? "" : TextDigest.of(text);
    }
}
