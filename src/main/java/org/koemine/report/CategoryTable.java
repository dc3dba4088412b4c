package org.koemine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Complaints by category, and those in none: a block of the summary's right half where the company has a taxonomy. */
final class CategoryTable {
    private final Material material;
    private final int most;

    /**
     * @param most categories listed; those in none are always told
     */
    CategoryTable(Material material, int most) {
        this.material = material;
        this.most = most;
    }

    void addTo(SideBySide blocks) {
        List<Guidance.CategoryCount> named = material.content().guidance().counts().stream()
                .filter(count -> count.category().isPresent())
                .toList();
        blocks.rightSection(
                material.word("categories"), material.others("summary.others", named.size() - most), Optional.empty());
        blocks.right(
                SummarySheet.LINE,
                Stream.of("category", "count", "previous", "change", "share")
                        .map(key -> Cell.text(material.word("themes." + key), Look.HEADER))
                        .toArray(Cell[]::new));
        named.stream().limit(most).forEach(count -> blocks.right(SummarySheet.LINE, row(count)));
        material.content().guidance().counts().stream()
                .filter(count -> count.category().isEmpty())
                .forEach(count -> blocks.right(SummarySheet.LINE, row(count)));
    }

    private Cell[] row(Guidance.CategoryCount count) {
        int received = material.trends().received();
        String name = count.category().map(material::fit).orElseGet(() -> material.word("categories.none"));
        return new Cell[] {
            Cell.text(name, count.category().isPresent() ? Look.STRONG : Look.BODY),
            Cell.whole(count.count(), Look.BODY),
            Cell.whole(count.previous(), Look.BODY),
            Cell.change(count.count() - count.previous(), Look.BODY),
            Cell.share(received == 0 ? 0 : (double) count.count() / received, Look.BODY)
        };
    }
}
