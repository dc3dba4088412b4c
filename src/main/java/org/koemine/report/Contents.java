package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The sheets of a report in reading order, and the chapter each belongs to. */
final class Contents {

    /**
     * A sheet.
     *
     * @param key what its words begin with, such as {@code themes} in {@code themes.name}
     */
    record Entry(String key, Chapter chapter, BiFunction<Material, KeySheet, Sheet> layOut) {}

    static final List<Entry> ENTRIES = List.of(
            new Entry("summary", Chapter.SUMMARY, (material, keys) -> new SummarySheet(material).layOut()),
            new Entry("signals", Chapter.HAPPENING, (material, keys) -> new SignalSheet(material, keys).layOut()),
            new Entry("severe", Chapter.HAPPENING, (material, keys) -> new SevereSheet(material, keys).layOut()),
            new Entry("themes", Chapter.HAPPENING, (material, keys) -> new ThemeSheet(material).layOut()),
            new Entry("trend", Chapter.HAPPENING, (material, keys) -> new TrendSheet(material).layOut()),
            new Entry("products", Chapter.HAPPENING, (material, keys) -> new ProductSheet(material).layOut()),
            new Entry("chronic", Chapter.HAPPENING, (material, keys) -> new ChronicSheet(material).layOut()),
            new Entry("register", Chapter.DOING, (material, keys) -> new CountermeasureSheet(material, keys).layOut()),
            new Entry("cards", Chapter.DOING, (material, keys) -> new CardSheet(material).layOut()),
            new Entry("descriptions", Chapter.DOING, (material, keys) -> new DescriptionSheet(material).layOut()),
            new Entry("handling", Chapter.DOING, (material, keys) -> new HandlingSheet(material).layOut()),
            new Entry("theme-edit", Chapter.DOING, (material, keys) -> new ThemeEditSheet(material, keys).layOut()),
            new Entry("changes", Chapter.RECORD, (material, keys) -> changes(material)),
            new Entry("details", Chapter.RECORD, (material, keys) -> new DetailSheet(material, keys).layOut()),
            new Entry("edits", Chapter.RECORD, (material, keys) -> new EditSheet(material).layOut()),
            new Entry("books", Chapter.RECORD, (material, keys) -> new BooksSheet(material).layOut()),
            new Entry("glossary", Chapter.RECORD, (material, keys) -> new GlossarySheet(material).layOut()),
            new Entry("conditions", Chapter.RECORD, (material, keys) -> new ConditionsSheet(material).layOut()));

    private Contents() {}

    private static Sheet changes(Material material) {
        return material.edition()
                .map(edition -> new ComparisonSheet(material, edition).layOut())
                .orElseGet(() -> new ChangeSheet(material).layOut());
    }

    /** All sheets, in reading order, and last the one that nobody sees. */
    static List<Sheet> layOut(Material material) {
        KeySheet keys = new KeySheet(material);
        List<Sheet> sheets = new ArrayList<>();
        ENTRIES.forEach(entry -> sheets.add(entry.layOut().apply(material, keys).in(entry.chapter())));
        sheets.add(keys.layOut());
        return sheets;
    }

    /** The keys of a chapter's sheets. */
    static List<String> of(Chapter chapter) {
        return ENTRIES.stream()
                .filter(entry -> entry.chapter() == chapter)
                .map(Entry::key)
                .toList();
    }
}
