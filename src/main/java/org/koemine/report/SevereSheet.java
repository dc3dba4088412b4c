package org.koemine.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.Deadline;
import org.koemine.prevention.SevereCase;
import org.koemine.prevention.edits.EditKey;
import org.koemine.text.Severity;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;
import org.koemine.text.SeverityVerdict;

/** Complaints of which one is enough to act, newest first, with the words that say so and the legal clocks that may run. */
final class SevereSheet {
    /** More than this nobody works off; older ones follow when these are done. */
    private static final int MOST = 1_000;

    /** What a person can say; an empty cell is none of these. */
    static final List<SeverityVerdict> VERDICTS = List.of(
            SeverityVerdict.HAPPENED, SeverityVerdict.NEARLY, SeverityVerdict.NOT_SEVERE, SeverityVerdict.SETTLED);

    private static final int VERDICT = 12;
    private static final int LAST = 13;
    private static final int MOST_LINES = 5;

    private final Material material;
    private final LocalDate today;
    private final List<SevereCase> severe;
    private final KeySheet keys;
    private final SheetDraft draft;

    SevereSheet(Material material, KeySheet keys) {
        this.material = material;
        this.keys = keys;
        this.today = material.content().provenance().businessDate();
        this.severe = material.content().care().severe();
        this.draft =
                new SheetDraft(material.word("severe.name"), 12, 13, 15, 8, 18, 20, 52, 20, 12, 8, 30, 9, 10, 11, 0);
    }

    Sheet layOut() {
        keys.keyed(material.word("severe.name"));
        material.title(draft, "severe", 5);
        draft.add(20, wide(lead(), Look.LEAD));
        draft.add(18, wide(material.word("severe.note.accident"), Look.NOTE));
        draft.add(18, wide(material.word("severe.note.leak"), Look.NOTE));
        draft.add(18, wide(material.word("severe.note.kinds"), Look.NOTE));
        draft.add(
                0,
                Cell.GAP.across(VERDICT),
                KeySheet.field(EditKey.Kind.SEVERITY, "verdict"),
                Cell.GAP,
                KeySheet.entity(KeySheet.CORNER));
        draft.header(2, 34, header());
        int first = draft.next();
        severe.stream().limit(MOST).forEach(each -> draft.add(row(each)));
        int last = draft.next() - 1;
        draft.filterUpTo(last, LAST + 1);
        if (severe.size() > MOST) {
            draft.add(20, wide(material.word("severe.cut", MOST, severe.size() - MOST), Look.NOTE));
        }
        draft.print(new Area(0, 0, Math.max(last, draft.next() - 1), LAST));
        draft.fillIn(new Choice(
                Area.column(VERDICT, first, Math.max(first, last)),
                VERDICTS.stream()
                        .map(verdict -> material.word("verdict." + verdict))
                        .toList(),
                Optional.empty(),
                material.word("severe.correction.advice")));
        return draft.finish(true, false);
    }

    private Cell wide(String text, Look look) {
        return Cell.text(text, look).across(LAST + 1);
    }

    private String lead() {
        long nearly = severe.stream()
                .filter(each -> each.level() == SeverityLevel.NEARLY)
                .count();
        return severe.isEmpty()
                ? material.word("severe.lead.none", material.content().care().severeDays())
                : material.word(
                        "severe.lead",
                        material.content().care().severeDays(),
                        severe.size() - nearly,
                        nearly,
                        severe.stream().filter(each -> each.isOverdue(today)).count());
    }

    private List<Cell> header() {
        Stream<Cell> names = Stream.of(
                        "details.date",
                        "details.id",
                        "severe.kind",
                        "severe.level",
                        "details.product",
                        "severe.words",
                        "details.text",
                        "details.theme",
                        "severe.deadline",
                        "severe.left",
                        "severe.clocks",
                        "details.status",
                        "severe.correction",
                        "severe.corrected")
                .map(key -> Cell.text(material.word(key), Look.HEADER));
        return Stream.concat(names, Stream.of(KeySheet.entity(KeySheet.NO_ENTITY)))
                .toList();
    }

    private Row row(SevereCase each) {
        Complaint masked = material.masking().complaint(each.complaint());
        Optional<Deadline> next = next(each);
        EditKey key = EditKey.verdict(each.kind(), each.complaint().id());
        Look clock = each.isOverdue(today) ? Look.ALERT : Look.BODY;
        return draft.fitting(
                MOST_LINES,
                List.of(
                        Cell.day(masked.receipt().date(), Look.BODY),
                        Cell.text(masked.id().value(), Look.BODY)
                                .to(material.detailOf(each.complaint().id())),
                        Cell.text(material.word("severity." + each.kind()), kindLook(each)),
                        Cell.text(material.word("severity." + each.level()), Look.CENTRED),
                        Cell.text(material.fit(masked.origin().product()), Look.BODY),
                        Cell.text(material.fit(words(each)), Look.BODY),
                        Cell.of(excerpt(each), Look.BODY),
                        theme(each),
                        next.map(deadline -> Cell.day(deadline.day(), clock)).orElse(Cell.blank(Look.BODY)),
                        next.map(deadline -> Cell.whole(deadline.daysLeft(today), clock))
                                .orElse(Cell.blank(Look.BODY)),
                        Cell.text(clocks(each), Look.BODY),
                        Cell.text(material.fit(masked.handling().status()), Look.BODY),
                        verdict(key, each),
                        Cell.text(material.fit(corrected(each)), Look.BODY),
                        KeySheet.entity(key.entity())));
    }

    private static Look kindLook(SevereCase each) {
        boolean urgent =
                each.level() == SeverityLevel.HAPPENED && !each.isSettled() && each.kind() != SeverityKind.REPEATED;
        return urgent ? Look.ALERT : Look.BODY;
    }

    /** The first that is not past; where all are, the one that is past longest. */
    private Optional<Deadline> next(SevereCase each) {
        return each.deadlines().stream()
                .filter(deadline -> deadline.daysLeft(today) >= 0)
                .findFirst()
                .or(() -> each.deadlines().stream().min(Comparator.comparing(Deadline::day)));
    }

    private String clocks(SevereCase each) {
        return each.deadlines().stream()
                .map(deadline -> material.word(
                        deadline.daysLeft(today) < 0 ? "severe.clock.past" : "severe.clock",
                        material.word("clock." + deadline.clock()),
                        material.wording().shortDay(deadline.day()),
                        Math.abs(deadline.daysLeft(today))))
                .collect(Collectors.joining("\n"));
    }

    private String words(SevereCase each) {
        return each.repeat()
                .map(repeat -> material.word(
                        repeat.sameTheme() ? "severe.repeat.theme" : "severe.repeat",
                        repeat.earlier() + 1,
                        material.wording().shortDay(repeat.last())))
                .orElseGet(() -> each.found().stream()
                        .map(found -> material.masking()
                                .text(found.words(), each.complaint().origin().customer()))
                        .distinct()
                        .map(words -> material.word("quoted", words))
                        .collect(Collectors.joining()));
    }

    private Value.Marked excerpt(SevereCase each) {
        Complaint complaint = each.complaint();
        int start = each.found().stream().findFirst().map(Severity::start).orElse(0);
        int end = each.found().stream().findFirst().map(Severity::end).orElse(0);
        return Excerpt.of(
                complaint.text(),
                start,
                end,
                text -> material.masking().text(text, complaint.origin().customer()));
    }

    private Cell theme(SevereCase each) {
        return material.blocks().themes(each.complaint().id()).stream()
                .findFirst()
                .flatMap(material.pareto()::theme)
                .map(theme -> Cell.text(material.fit(theme.label()), Look.BODY).to(material.themeRow(theme)))
                .orElse(Cell.blank(Look.BODY));
    }

    private Cell verdict(EditKey key, SevereCase each) {
        String value = each.correction().map(said -> said.verdict().name()).orElse("");
        String text = value.isEmpty() ? "" : material.word("verdict." + value);
        return keys.input(key, text, value);
    }

    private String corrected(SevereCase each) {
        return each.correction()
                .map(said -> material.word(
                        "severe.said", said.by(), material.wording().shortDay(said.on())))
                .orElse("");
    }
}
