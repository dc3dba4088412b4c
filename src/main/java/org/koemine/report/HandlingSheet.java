package org.koemine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.prevention.FirstAnswers;
import org.koemine.prevention.MailSpiral;
import org.koemine.prevention.MissingFields;

/** How customers were attended to: whom to telephone, what is overdue or left open, how soon they were answered. */
final class HandlingSheet {
    private static final int LAST = 8;
    private static final int MOST = 50;
    private static final int MOST_NAMED = 5;

    /** What three lines hold, in characters of half width; all of a text stands in the details. */
    private static final int MOST_SAID = 156;

    private final Material material;
    private final Optional<Attendance> attendance;
    private final SheetDraft draft;

    HandlingSheet(Material material) {
        this.material = material;
        this.attendance = material.content().care().attendance();
        this.draft = new SheetDraft(material.word("handling.name"), 22, 14, 13, 13, 13, 13, 15, 26, 56);
    }

    Sheet layOut() {
        material.title(draft, "handling", 5);
        draft.add(20, wide(material.word("handling.lead"), Look.LEAD));
        draft.freeze();
        attendance.ifPresent(all -> {
            spirals(all.spirals());
            promises();
            open(all);
            answers(all);
            missing(all);
        });
        draft.print(new Area(0, 0, draft.next() - 1, LAST));
        return draft.finish(true, false);
    }

    private void spirals(List<MailSpiral> spirals) {
        section("handling.spirals", spirals.size());
        if (spirals.isEmpty()) {
            return;
        }
        header(
                "details.id",
                "handling.mails",
                "handling.first",
                "handling.last",
                "details.status",
                "",
                "",
                "details.product",
                "details.text");
        spirals.stream().limit(MOST).forEach(spiral -> {
            Complaint last = material.masking().complaint(spiral.last());
            draft.addFitting(
                    3,
                    List.of(
                            Cell.text(ids(spiral), Look.BODY)
                                    .to(material.detailOf(spiral.last().id())),
                            Cell.whole(spiral.mails(), Look.ALERT),
                            day(spiral.complaints().get(0).receipt().date()),
                            day(last.receipt().date()),
                            text(last.handling().status()).across(3),
                            text(last.origin().product()),
                            said(last)));
        });
        cut(spirals.size());
    }

    private static String ids(MailSpiral spiral) {
        return spiral.complaints().stream()
                .skip(Math.max(0, spiral.complaints().size() - MOST_NAMED))
                .map(complaint -> complaint.id().value())
                .collect(Collectors.joining("\n"));
    }

    private void promises() {
        List<Complaint> overdue = material.content().overduePromises();
        section("handling.promises", overdue.size());
        if (!overdue.isEmpty()) {
            header(
                    "details.id",
                    "details.date",
                    "details.promised-by",
                    "handling.over",
                    "details.status",
                    "",
                    "details.operator",
                    "details.promise",
                    "details.text");
            list(
                    overdue,
                    complaint -> Stream.of(
                            complaint.handling().promisedBy().map(this::day).orElse(Cell.blank(Look.BODY)),
                            complaint
                                    .handling()
                                    .promisedBy()
                                    .map(day -> Cell.whole(material.daysSince(day), Look.ALERT))
                                    .orElse(Cell.blank(Look.BODY)),
                            text(complaint.handling().status()).across(2),
                            text(complaint.origin().operator()),
                            text(complaint.handling().promise())));
            cut(overdue.size());
        }
    }

    private void open(Attendance all) {
        draft.gap(12);
        draft.add(24, wide(material.word("handling.open", all.openDays(), all.open()), Look.SECTION));
        if (all.open() > 0) {
            header(
                    "details.id",
                    "details.date",
                    "handling.open.days",
                    "details.status",
                    "",
                    "details.channel",
                    "details.operator",
                    "details.product",
                    "details.text");
            list(
                    all.longestOpen(),
                    complaint -> Stream.of(
                            Cell.whole(material.daysSince(complaint.receipt().date()), Look.BODY),
                            text(complaint.handling().status()).across(2),
                            text(complaint.origin().channel()),
                            text(complaint.origin().operator()),
                            text(complaint.origin().product())));
            cut(all.open());
        }
    }

    /** A row for each: its id and day, what the section tells of it, its text. */
    private void list(List<Complaint> complaints, Function<Complaint, Stream<Cell>> told) {
        complaints.stream().limit(MOST).map(material.masking()::complaint).forEach(complaint -> {
            Stream<Cell> front =
                    Stream.of(id(complaint), day(complaint.receipt().date()));
            draft.addFitting(
                    3,
                    Stream.of(front, told.apply(complaint), Stream.of(said(complaint)))
                            .flatMap(Function.identity())
                            .toList());
        });
    }

    private void answers(Attendance all) {
        long known =
                all.answers().stream().mapToLong(each -> each.days().size()).sum();
        draft.gap(12);
        draft.add(
                24,
                wide(
                        material.word(
                                known == 0 ? "handling.answers.none" : "handling.answers",
                                material.wording().period(all.period())),
                        Look.SECTION));
        if (known > 0) {
            header(
                    "details.channel",
                    "handling.received",
                    "handling.known",
                    "handling.same-day",
                    "handling.next-day",
                    "handling.three-days",
                    "handling.median",
                    "",
                    "");
            all.answers().stream().filter(each -> !each.days().isEmpty()).forEach(each -> draft.add(answer(each)));
        } else {
            draft.add(20, wide(material.word("handling.answers.how"), Look.SENTENCE));
        }
    }

    private Row answer(FirstAnswers each) {
        double known = each.days().size();
        return Row.of(
                19,
                text(each.channel().isBlank() ? material.word("handling.unknown") : each.channel()),
                Cell.whole(each.received(), Look.BODY),
                Cell.whole(each.days().size(), Look.BODY),
                Cell.share(each.within(0) / known, Look.BODY),
                Cell.share(each.within(1) / known, Look.BODY),
                Cell.share(each.within(3) / known, Look.BODY),
                Cell.whole(each.median(), Look.BODY));
    }

    private void missing(Attendance all) {
        draft.gap(12);
        draft.add(
                24,
                wide(
                        material.word(
                                "handling.missing",
                                material.wording().period(all.period()),
                                all.missing().size()),
                        Look.SECTION));
        if (!all.missing().isEmpty()) {
            List<Cell> names = new ArrayList<>(List.of(head("details.operator"), head("handling.records")));
            for (MissingFields.Asked field : MissingFields.Asked.values()) {
                names.add(head("missing." + field));
            }
            draft.add(new Row(34, names));
            all.missing().stream().limit(MOST).forEach(each -> {
                List<Cell> cells =
                        new ArrayList<>(List.of(text(each.operator()), Cell.whole(each.records(), Look.BODY)));
                for (MissingFields.Asked field : MissingFields.Asked.values()) {
                    Integer empty = each.missing().get(field);
                    cells.add(
                            empty == null
                                    ? Cell.text(material.word("handling.not-asked"), Look.CENTRED)
                                    : Cell.whole(empty, Look.BODY));
                }
                draft.add(new Row(19, cells));
            });
        }
    }

    private void section(String key, int count) {
        draft.gap(12);
        draft.add(24, wide(material.word(count == 0 ? key + ".none" : key, count), Look.SECTION));
    }

    /** A name in front of empty ones spans them too. */
    private void header(String... keys) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < keys.length; ) {
            int span = 1;
            while (i + span < keys.length && keys[i + span].isEmpty()) {
                span++;
            }
            cells.add(head(keys[i]).across(span));
            i += span;
        }
        draft.add(new Row(22, cells));
    }

    private void cut(int all) {
        if (all > MOST) {
            draft.add(20, wide(material.word("handling.cut", MOST, all - MOST), Look.NOTE));
        }
    }

    private Cell id(Complaint complaint) {
        return Cell.text(complaint.id().value(), Look.BODY).to(material.detailOf(complaint.id()));
    }

    private Cell day(LocalDate day) {
        return Cell.day(day, Look.BODY);
    }

    private Cell said(Complaint masked) {
        return text(TextWidth.shorten(masked.text(), MOST_SAID));
    }

    private Cell text(String text) {
        return Cell.text(material.fit(text), Look.BODY);
    }

    private Cell head(String key) {
        return Cell.text(material.word(key), Look.HEADER);
    }

    private Cell wide(String text, Look look) {
        return Cell.text(text, look).across(LAST + 1);
    }
}
