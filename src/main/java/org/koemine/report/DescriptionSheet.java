package org.koemine.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.MisleadingDescription;

/** Descriptions that led customers to expect something else: where, by which words, how they were read, how often. */
final class DescriptionSheet {
    private static final int MOST = 300;

    private final Material material;
    private final List<MisleadingDescription> descriptions;
    private final SheetDraft draft;

    /** Whether there is a column for sentences of pages. */
    private final boolean withPages;

    private final int last;

    DescriptionSheet(Material material) {
        this.material = material;
        this.descriptions = material.content().care().descriptions();
        this.withPages =
                descriptions.stream().anyMatch(each -> !each.sentences().isEmpty());
        int[] widths = withPages
                ? new int[] {24, 26, 32, 46, 50, 9, 12, 14, 26, 14}
                : new int[] {28, 30, 40, 60, 9, 12, 14, 30, 22};
        this.last = widths.length - 1;
        this.draft = new SheetDraft(material.word("descriptions.name"), widths);
    }

    Sheet layOut() {
        material.title(draft, "descriptions", 3);
        draft.add(20, wide(lead(), Look.LEAD));
        draft.add(18, wide(material.word("descriptions.note"), Look.NOTE));
        if (withPages) {
            draft.add(18, wide(material.word("descriptions.sentences.note"), Look.NOTE));
        }
        draft.header(1, 34, header());
        descriptions.stream().limit(MOST).forEach(each -> draft.add(row(each)));
        int lastRow = draft.next() - 1;
        draft.filterUpTo(lastRow, last);
        if (descriptions.size() > MOST) {
            draft.add(20, wide(material.word("handling.cut", MOST, descriptions.size() - MOST), Look.NOTE));
        }
        draft.print(new Area(0, 0, Math.max(lastRow, draft.next() - 1), last));
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
                        "descriptions.sentences",
                        "descriptions.reading",
                        "descriptions.count",
                        "descriptions.newest",
                        "details.id",
                        "details.theme",
                        "descriptions.law")
                .filter(key -> withPages || !key.equals("descriptions.sentences"))
                .map(key -> Cell.text(material.word(key), Look.HEADER))
                .toList();
    }

    private Row row(MisleadingDescription each) {
        String words = each.words().stream()
                .map(said -> material.word("quoted", material.masking().text(said)))
                .collect(Collectors.joining("\n"));
        Stream<Cell> described = Stream.of(
                text(material.masking().text(each.product()), Look.STRONG),
                text(material.masking().text(each.page()), Look.BODY),
                text(words.isEmpty() ? material.word("descriptions.words.none") : words, Look.BODY));
        Stream<Cell> page = withPages ? Stream.of(text(sentences(each), Look.BODY)) : Stream.empty();
        return draft.fitting(
                5,
                Stream.of(described, page, said(each)).flatMap(cells -> cells).toList());
    }

    private String sentences(MisleadingDescription each) {
        return each.sentences().stream()
                .map(said -> material.word("descriptions.sentence", said.text(), said.complaints()))
                .collect(Collectors.joining("\n"));
    }

    private Stream<Cell> said(MisleadingDescription each) {
        Complaint newest = each.newest();
        return Stream.of(
                text(material.masking().text(each.reading(), newest.origin().customer()), Look.BODY),
                Cell.whole(each.complaints(), Look.BODY),
                Cell.day(newest.receipt().date(), Look.BODY),
                Cell.text(newest.id().value(), Look.BODY).to(material.detailOf(newest.id())),
                theme(newest),
                law(each));
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
        return Cell.text(text, look).across(last + 1);
    }
}
