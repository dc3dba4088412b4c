package org.koemine.report;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.edits.EditKey.Kind;
import org.koemine.report.ReportContent.Detail;
import org.koemine.themes.ThemeId;

/** The newest complaints with their themes, a block for each main theme; its rows are made while they are read. */
final class DetailSheet {
    static final int FIRST_ROW = 3;

    private static final int LAST_PRINTED = 9;
    private static final int MOVE = 10;
    private static final int KEY = 19;
    private static final int MOST_LINES = 6;

    private final Material material;
    private final List<Detail> details;
    private final KeySheet keys;
    private final SheetDraft draft;

    DetailSheet(Material material, KeySheet keys) {
        this.keys = keys;
        this.material = material;
        this.details = material.blocks().sorted();
        this.draft = new SheetDraft(
                material.word("details.name"),
                10,
                26,
                14,
                12,
                7,
                10,
                20,
                64,
                44,
                10,
                24,
                26,
                22,
                22,
                12,
                12,
                24,
                9,
                36,
                0);
    }

    Sheet layOut() {
        material.title(draft, "details", 3);
        keys.keyed(material.word("details.name"));
        draft.add(
                20,
                Cell.text(lead(), Look.LEAD).across(MOVE),
                KeySheet.field(Kind.MENTION, "to"),
                Cell.GAP.across(KEY - MOVE - 1),
                KeySheet.entity(KeySheet.CORNER));
        List<Cell> header = header();
        draft.header(
                2,
                24,
                Stream.concat(header.stream(), Stream.of(KeySheet.entity(KeySheet.NO_ENTITY)))
                        .toList());
        int last = FIRST_ROW + Math.max(0, details.size() - 1);
        draft.filterUpTo(last, KEY);
        draft.print(new Area(0, 0, last, LAST_PRINTED));
        draft.fillIn(new Form(
                List.of(new Choice(
                        Area.column(MOVE, FIRST_ROW, last),
                        List.of(),
                        Optional.of(keys.themesOrNone()),
                        material.word("details.move.advice"),
                        true)),
                List.of(),
                "",
                false));
        return draft.finishOver(true, rows());
    }

    private String lead() {
        long leftOut = material.content().complaints() - details.size();
        if (leftOut == 0) {
            return material.word("details.lead", details.size());
        }
        return oldest().map(day -> material.word("details.lead.cut", details.size(), leftOut, day))
                .orElseGet(() -> material.word("details.lead.none", leftOut));
    }

    private Optional<String> oldest() {
        return details.stream()
                .map(detail -> detail.complaint().receipt().date())
                .min(Comparator.naturalOrder())
                .map(material.wording()::fullDay);
    }

    private List<Cell> header() {
        return Stream.of(
                        "theme.id",
                        "theme",
                        "id",
                        "date",
                        "time",
                        "channel",
                        "product",
                        "text",
                        "response",
                        "status",
                        "move",
                        "others",
                        "closing",
                        "promise",
                        "promised-by",
                        "operator",
                        "page",
                        "customer",
                        "attributes")
                .map(key -> Cell.text(material.word("details." + key), Look.HEADER))
                .toList();
    }

    private List<Row> rows() {
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                return row(index);
            }

            @Override
            public int size() {
                return details.size();
            }
        };
    }

    private Row row(int index) {
        Detail detail = details.get(index);
        Complaint complaint = material.masking().complaint(detail.complaint());
        Look look = material.blocks().beginsBlock(index) ? Look.RECORD_FIRST : Look.RECORD;
        List<Cell> cells = Stream.of(
                        themeCells(detail, look),
                        saidCells(complaint, look),
                        List.of(Cell.blank(Look.INPUT)),
                        handlingCells(detail, complaint, look),
                        List.of(KeySheet.entity(entity(detail))))
                .flatMap(List::stream)
                .toList();
        return new Row(draft.height(MOST_LINES, cells.subList(0, LAST_PRINTED + 1)), cells);
    }

    /** The mentions of the complaint in the theme it is listed under. */
    private static String entity(Detail detail) {
        String theme = detail.themes().isEmpty() ? "-" : detail.themes().get(0).value();
        return theme + "/" + detail.complaint().id().value();
    }

    private List<Cell> themeCells(Detail detail, Look look) {
        if (detail.themes().isEmpty()) {
            return List.of(Cell.blank(look), Cell.text(material.word("unassigned"), look));
        }
        ThemeId main = detail.themes().get(0);
        return List.of(text(main.value(), look), text(label(main), look));
    }

    private List<Cell> saidCells(Complaint complaint, Look look) {
        return List.of(
                text(complaint.id().value(), look),
                Cell.day(complaint.receipt().date(), look),
                complaint
                        .receipt()
                        .time()
                        .map(time -> Cell.of(new Value.Clock(time), look))
                        .orElse(Cell.blank(look)),
                text(complaint.origin().channel(), look),
                text(complaint.origin().product(), look),
                text(complaint.text(), look),
                text(complaint.handling().response(), look),
                text(complaint.handling().status(), look));
    }

    private List<Cell> handlingCells(Detail detail, Complaint complaint, Look look) {
        String others = detail.themes().stream().skip(1).map(this::label).collect(Collectors.joining("\n"));
        return List.of(
                text(others, look),
                text(complaint.handling().closing(), look),
                text(complaint.handling().promise(), look),
                complaint
                        .handling()
                        .promisedBy()
                        .map(day -> Cell.day(day, look))
                        .orElse(Cell.blank(look)),
                text(complaint.origin().operator(), look),
                text(complaint.origin().page(), look),
                text(complaint.origin().customer(), look),
                text(attributes(complaint.attributes()), look));
    }

    private String label(ThemeId theme) {
        return material.pareto().theme(theme).map(RankedTheme::label).orElse(theme.value());
    }

    private String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> !attribute.getValue().isBlank())
                .map(attribute -> attribute.getKey() + material.word("details.attribute") + attribute.getValue())
                .collect(Collectors.joining("\n"));
    }

    private Cell text(String text, Look look) {
        return Cell.text(material.fit(text), look);
    }
}
