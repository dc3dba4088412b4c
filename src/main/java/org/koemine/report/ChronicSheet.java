package org.koemine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ChronicTheme;

/** Themes that have been heard week after week, the longest first: what a company knows, and has got used to. */
final class ChronicSheet {
    private final Material material;
    private final Optional<Set<ThemeId>> treated;
    private final SheetDraft draft;

    ChronicSheet(Material material) {
        this.material = material;
        this.treated = material.content().watched().treated();
        this.draft = new SheetDraft(material.word("chronic.name"), 10, 36, 12, 10, 10, 10, 10, 10, 30, 60);
        if (treated.isPresent()) {
            draft.moreColumns(1, 12);
        }
    }

    Sheet layOut() {
        List<ChronicTheme> chronic = chronic();
        int width = draft.lastColumn() + 1;
        material.title(draft, "chronic", 2);
        draft.add(
                20,
                Cell.text(
                                material.word(chronic.isEmpty() ? "chronic.lead.none" : "chronic.lead", chronic.size()),
                                Look.LEAD)
                        .across(width));
        draft.header(2, 34, header());
        chronic.forEach(theme -> draft.add(row(theme)));
        draft.filterUpTo(draft.next() - 1, draft.lastColumn());
        if (!chronic.isEmpty()) {
            draft.highlight(Highlight.Kind.BARS, Area.column(3, 3, draft.next() - 1));
        }
        draft.gap(8);
        draft.add(20, Cell.text(material.word("chronic.note"), Look.NOTE).across(width));
        return draft.finish(true, false);
    }

    /** Those against which nothing is being done first, the longest of them first. */
    private List<ChronicTheme> chronic() {
        return material.content().watched().watch().chronic().stream()
                .filter(theme -> material.pareto().theme(theme.theme()).isPresent())
                .sorted(Comparator.comparing(this::isTreated))
                .toList();
    }

    private boolean isTreated(ChronicTheme theme) {
        return treated.map(themes -> themes.contains(theme.theme())).orElse(false);
    }

    private List<Cell> header() {
        Stream<String> always = Stream.of(
                "id", "theme", "since", "weeks", "present", "complaints", "weekly", "recent", "product", "exemplar");
        return Stream.concat(always, treated.isPresent() ? Stream.of("treated") : Stream.empty())
                .map(key -> Cell.text(material.word("chronic." + key), Look.HEADER))
                .toList();
    }

    private Row row(ChronicTheme chronic) {
        RankedTheme theme = material.pareto().theme(chronic.theme()).orElseThrow();
        String voice = theme.theme().exemplars().stream()
                .findFirst()
                .map(exemplar -> material.masking().text(exemplar.text()))
                .orElse("");
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(theme.id().value(), Look.BODY),
                Cell.text(material.fit(theme.label()), Look.STRONG).to(material.themeRow(theme)),
                Cell.day(chronic.since(), Look.BODY),
                Cell.whole(chronic.weeks(), Look.BODY),
                Cell.whole(chronic.present(), Look.BODY),
                Cell.whole(chronic.complaints(), Look.BODY),
                Cell.decimal(chronic.complaints() / (double) chronic.weeks(), Look.BODY),
                Cell.whole(chronic.recent(), Look.BODY),
                Cell.text(material.fit(material.masking().text(theme.trend().topProduct())), Look.BODY),
                Cell.text(material.fit(voice), Look.BODY)));
        if (treated.isPresent()) {
            cells.add(
                    isTreated(chronic)
                            ? Cell.text(material.word("chronic.treated.yes"), Look.CENTRED)
                            : Cell.text(material.word("chronic.treated.no"), Look.ALERT));
        }
        return draft.fitting(2, cells);
    }
}
