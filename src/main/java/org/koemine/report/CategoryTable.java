package org.koemine.report;

import java.util.stream.Stream;

/** Complaints by category, and those in none: a block of the summary where the company has a taxonomy. */
final class CategoryTable {
    private final Material material;
    private final int columns;

    /**
     * @param columns of the sheet
     */
    CategoryTable(Material material, int columns) {
        this.material = material;
        this.columns = columns;
    }

    void addTo(SheetDraft draft) {
        draft.add(24, Cell.text(material.word("categories"), Look.SECTION).across(columns));
        draft.add(new Row(
                22,
                Stream.concat(
                                Stream.of(Cell.text("", Look.HEADER)),
                                Stream.of("category", "count", "previous", "change", "share")
                                        .map(key -> Cell.text(material.word("themes." + key), Look.HEADER)))
                        .toList()));
        material.content().guidance().counts().forEach(count -> draft.add(row(count)));
    }

    private Row row(Guidance.CategoryCount count) {
        int received = material.trends().received();
        String name = count.category().map(material::fit).orElseGet(() -> material.word("categories.none"));
        return Row.of(
                19,
                Cell.blank(Look.BODY),
                Cell.text(name, count.category().isPresent() ? Look.STRONG : Look.BODY),
                Cell.whole(count.count(), Look.BODY),
                Cell.whole(count.previous(), Look.BODY),
                Cell.change(count.count() - count.previous(), Look.BODY),
                Cell.share(received == 0 ? 0 : (double) count.count() / received, Look.BODY));
    }
}
