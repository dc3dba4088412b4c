package org.koemine.report;

/** A card a theme, one below the other and each on a printed page of its own. */
final class CardSheet {
    /** Columns of a card; right of them stand the figures its chart is drawn from, which are not printed. */
    static final int COLUMNS = 8;

    static final int FIGURES = COLUMNS + 1;
    private static final int[] WIDTHS = {18, 15, 15, 18, 18, 15, 15, 18, 3, 16};

    private final Material material;
    private final SheetDraft draft;

    CardSheet(Material material) {
        this.material = material;
        this.draft = new SheetDraft(material.word("cards.name"), WIDTHS);
        draft.moreColumns(material.trends().weeks().size(), 9);
    }

    Sheet layOut() {
        material.title(draft, "cards", 4);
        draft.add(
                20,
                Cell.text(
                                material.word(
                                        material.cards().themes().isEmpty() ? "cards.lead.none" : "cards.lead",
                                        material.cards().themes().size(),
                                        material.pareto().ranked().size()),
                                Look.LEAD)
                        .across(COLUMNS));
        draft.freeze();
        draft.gap(10);
        for (RankedTheme theme : material.cards().themes()) {
            int first = draft.next();
            new ThemeCard(material, draft, theme).add();
            draft.print(new Area(first, 0, draft.next() - 1, COLUMNS - 1));
            while (draft.next() < first + Cards.ROWS) {
                draft.gap(Row.UNSET);
            }
        }
        return draft.finish(false, false);
    }
}
