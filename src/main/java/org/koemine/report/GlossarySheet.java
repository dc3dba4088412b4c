package org.koemine.report;

import java.util.List;

/** What each figure and word of the report means, said here once. */
final class GlossarySheet {
    /** Words by the part they stand under, in the order in which a reader meets them. */
    private static final List<Part> PARTS = List.of(
            new Part(
                    "counts",
                    List.of(
                            "theme",
                            "id",
                            "group",
                            "count",
                            "period",
                            "share",
                            "unassigned",
                            "provisional",
                            "presence")),
            new Part(
                    "signals",
                    List.of(
                            "signal",
                            "risen",
                            "creeping",
                            "drifting",
                            "new",
                            "resurfaced",
                            "continuing",
                            "expected",
                            "upper",
                            "rate",
                            "chart",
                            "chronic")),
            new Part(
                    "measures",
                    List.of(
                            "severity",
                            "feelings",
                            "measure",
                            "verdict.effective",
                            "verdict.pending",
                            "verdict.ineffective",
                            "verdict.recurred")),
            new Part("record", List.of("books", "checked", "masking", "export")));

    private record Part(String key, List<String> words) {}

    private final Material material;
    private final SheetDraft draft;

    GlossarySheet(Material material) {
        this.material = material;
        this.draft = new SheetDraft(material.word("glossary.name"), 34, 118);
    }

    Sheet layOut() {
        draft.add(
                30,
                Cell.text(material.word("glossary.title"), Look.TITLE),
                Cell.text(material.word("back"), Look.LEAD).to(material.top("summary")));
        draft.add(20, Cell.text(material.word("glossary.lead"), Look.LEAD).across(2));
        draft.freeze();
        PARTS.forEach(this::add);
        return draft.finish(false, true);
    }

    private void add(Part part) {
        draft.gap(8);
        draft.add(
                SummarySheet.SECTION,
                Cell.text(material.word("glossary.section." + part.key()), Look.SECTION)
                        .across(2));
        part.words()
                .forEach(word -> draft.addFitting(
                        4,
                        List.of(
                                Cell.text(material.word("glossary." + word), Look.STRONG),
                                Cell.text(material.word("glossary." + word + ".meaning"), Look.BODY))));
    }
}
