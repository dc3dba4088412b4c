package org.koemine.report;

import java.util.List;
import java.util.function.Function;

/** The sheets of a report in reading order, and the chapter each belongs to. */
final class Contents {

    /**
     * A sheet.
     *
     * @param key what its words begin with, such as {@code themes} in {@code themes.name}
     */
    record Entry(String key, Chapter chapter, Function<Material, Sheet> layOut) {}

    static final List<Entry> ENTRIES = List.of(
            new Entry("summary", Chapter.SUMMARY, material -> new SummarySheet(material).layOut()),
            new Entry("signals", Chapter.HAPPENING, material -> new SignalSheet(material).layOut()),
            new Entry("severe", Chapter.HAPPENING, material -> new SevereSheet(material).layOut()),
            new Entry("themes", Chapter.HAPPENING, material -> new ThemeSheet(material).layOut()),
            new Entry("trend", Chapter.HAPPENING, material -> new TrendSheet(material).layOut()),
            new Entry("products", Chapter.HAPPENING, material -> new ProductSheet(material).layOut()),
            new Entry("chronic", Chapter.HAPPENING, material -> new ChronicSheet(material).layOut()),
            new Entry("cards", Chapter.DOING, material -> new CardSheet(material).layOut()),
            new Entry("descriptions", Chapter.DOING, material -> new DescriptionSheet(material).layOut()),
            new Entry("handling", Chapter.DOING, material -> new HandlingSheet(material).layOut()),
            new Entry("changes", Chapter.RECORD, material -> new ChangeSheet(material).layOut()),
            new Entry("details", Chapter.RECORD, material -> new DetailSheet(material).layOut()),
            new Entry("books", Chapter.RECORD, material -> new BooksSheet(material).layOut()),
            new Entry("glossary", Chapter.RECORD, material -> new GlossarySheet(material).layOut()),
            new Entry("conditions", Chapter.RECORD, material -> new ConditionsSheet(material).layOut()));

    private Contents() {}

    /** All sheets, in reading order. */
    static List<Sheet> layOut(Material material) {
        return ENTRIES.stream()
                .map(entry -> entry.layOut().apply(material).in(entry.chapter()))
                .toList();
    }

    /** The keys of a chapter's sheets. */
    static List<String> of(Chapter chapter) {
        return ENTRIES.stream()
                .filter(entry -> entry.chapter() == chapter)
                .map(Entry::key)
                .toList();
    }
}
