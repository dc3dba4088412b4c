package org.koemine.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.MisleadingDescription;

/** Descriptions that led customers to expect something else: where, by which words, how they were read, how often. */
final class DescriptionSheet {
    private static final int LAST = 8;
    private static final int MOST = 300;

    private final Material material;
    private final List<MisleadingDescription> descriptions;
    private final SheetDraft draft;

    DescriptionSheet(Material material) {
        this.material = material;
        this.descriptions = material.content().care().descriptions();
        this.draft = new SheetDraft(material.word("descriptions.name"), 28, 30, 40, 60, 9, 12, 14, 30, 22);
    }

    Sheet layOut() {
        material.title(draft, "descriptions", 3);
        draft.add(20, wide(lead(), Look.LEAD));
        draft.add(18, wide(material.word("descriptions.note"), Look.NOTE));
        draft.header(1, 34, header());
        descriptions.stream().limit(MOST).forEach(each -> draft.add(row(each)));
        int last = draft.next() - 1;
        draft.filterUpTo(last, LAST);
        if (descriptions.size() > MOST) {
            draft.add(20, wide(material.word("handling.cut", MOST, descriptions.size() - MOST), Look.NOTE));
        }
        draft.print(new Area(0, 0, Math.max(last, draft.next() - 1), LAST));
        return draft.finish(true, false);
    }

    private String lead() {
        return material.word(
                descriptions.isEmpty() ? "descriptions.lead.none" : "descriptions.lead",
                material.wording().period(material.trends().period()),
                descriptions.stream()
                        .mapToInt(MisleadingDescription::complaints)
                        .sum(),
                descriptions.size());
    }

    private List<Cell> header() {
        return Stream.of(
                        "details.product",
                        "descriptions.page",
                        "descriptions.words",
                        "descriptions.reading",
                        "descriptions.count",
                        "descriptions.newest",
                        "details.id",
                        "details.theme",
                        "descriptions.law")
                .map(key -> Cell.text(material.word(key), Look.HEADER))
                .toList();
    }

    private Row row(MisleadingDescription each) {
        Complaint newest = each.newest();
        String customer = newest.origin().customer();
        String words = each.words().stream()
                .map(said -> material.word("quoted", material.masking().text(said)))
                .collect(Collectors.joining("\n"));
        return draft.fitting(
                4,
                List.of(
                        text(material.masking().text(each.product()), Look.STRONG),
                        text(material.masking().text(each.page()), Look.BODY),
                        text(words.isEmpty() ? material.word("descriptions.words.none") : words, Look.BODY),
                        text(material.masking().text(each.reading(), customer), Look.BODY),
                        Cell.whole(each.complaints(), Look.BODY),
                        Cell.day(newest.receipt().date(), Look.BODY),
                        Cell.text(newest.id().value(), Look.BODY).to(material.detailOf(newest.id())),
                        theme(newest),
                        law(each)));
    }

    private Cell theme(Complaint newest) {
        return material.blocks().themes(newest.id()).stream()
                .findFirst()
                .flatMap(material.pareto()::theme)
                .map(theme -> text(theme.label(), Look.BODY).to(material.themeRow(theme)))
                .orElse(Cell.blank(Look.BODY));
    }

    private Cell law(MisleadingDescription each) {
        String marks = Stream.of(
                        each.superior() ? material.word("descriptions.superior") : "",
                        each.advantageous() ? material.word("descriptions.advantageous") : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("\n"));
        return Cell.text(marks, marks.isEmpty() ? Look.BODY : Look.ALERT);
    }

    private Cell text(String text, Look look) {
        return Cell.text(material.fit(text), look);
    }

    private Cell wide(String text, Look look) {
        return Cell.text(text, look).across(LAST + 1);
    }
}
