package org.koemine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.EditKey.Kind;

/** The themes with room for another name and for the theme they are to go to. */
final class ThemeEditSheet {
    static final int FIRST_ROW = 4;

    private static final int MERGE = 6;
    private static final int MOST_LINES = 4;

    private final Material material;
    private final KeySheet keys;
    private final SheetDraft draft;

    ThemeEditSheet(Material material, KeySheet keys) {
        this.material = material;
        this.keys = keys;
        this.draft = new SheetDraft(material.word("theme-edit.name"), 10, 34, 10, 12, 60, 34, 34, 0);
    }

    Sheet layOut() {
        keys.keyed(material.word("theme-edit.name"));
        material.title(draft, "theme-edit", 2);
        draft.add(20, Cell.text(material.word("theme-edit.lead"), Look.LEAD).across(MERGE + 1));
        draft.add(
                0,
                Cell.GAP.across(MERGE - 1),
                KeySheet.field(Kind.THEME, "name"),
                KeySheet.field(Kind.MERGE, "into"),
                KeySheet.entity(KeySheet.CORNER));
        draft.header(2, 26, header());
        material.pareto().ranked().forEach(theme -> draft.addFitting(MOST_LINES, row(theme)));
        int last = Math.max(FIRST_ROW, draft.next() - 1);
        draft.filterUpTo(last, MERGE + 1);
        draft.print(new Area(0, 0, last, MERGE));
        draft.fillIn(new Choice(
                Area.column(MERGE, FIRST_ROW, last),
                List.of(),
                Optional.of(keys.themes()),
                material.word("theme-edit.into.advice")));
        return draft.finish(true, false);
    }

    private List<Cell> header() {
        return Stream.concat(
                        Stream.of(
                                        "themes.id",
                                        "themes.label",
                                        "themes.count",
                                        "themes.last",
                                        "themes.exemplar",
                                        "theme-edit.new-name",
                                        "theme-edit.into")
                                .map(key -> Cell.text(material.word(key), Look.HEADER)),
                        Stream.of(KeySheet.entity(KeySheet.NO_ENTITY)))
                .toList();
    }

    private List<Cell> row(RankedTheme theme) {
        String id = theme.id().value();
        keys.shows(new EditKey(Kind.THEME, id, "name"), "", given(theme));
        return List.of(
                Cell.text(id, Look.RECORD),
                Cell.text(material.fit(theme.label()), Look.RECORD).to(material.themeRow(theme)),
                Cell.whole(theme.trend().count(), Look.RECORD),
                Cell.day(theme.trend().lastSeen(), Look.RECORD),
                Cell.text(exemplar(theme), Look.RECORD),
                Cell.blank(Look.INPUT),
                Cell.blank(Look.INPUT),
                KeySheet.entity(id));
    }

    /** The name that a person gave, or empty. */
    private String given(RankedTheme theme) {
        boolean named = material.content().register().named().contains(theme.id());
        return named ? theme.theme().label() : "";
    }

    private String exemplar(RankedTheme theme) {
        return theme.theme().exemplars().stream()
                .findFirst()
                .map(exemplar -> material.fit(material.masking().text(exemplar.text())))
                .orElse("");
    }
}
