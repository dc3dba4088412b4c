package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The files of the inbox, in the order of their names: who keeps which log, what is wrong in it, what comes twice. */
final class Inbox {
    private static final Comparator<SampleComplaint> BY_RECEIPT =
            Comparator.comparing(SampleComplaint::receipt).thenComparing(SampleComplaint::text);

    private final Shop shop;
    private final List<SampleComplaint> complaints;

    Inbox(Shop shop) {
        this.shop = shop;
        this.complaints = shop.complaints();
    }

    List<LogFile> files() {
        LogFile augustCalls = monthly(8, "callcentre.csv", Source.CALL, LogForm.CALL_CENTRE);
        LogFile septemberCalls = monthly(9, "callcentre.csv", Source.CALL, LogForm.CALL_CENTRE);
        LogFile octoberCalls = monthly(10, "callcentre.csv", Source.CALL, LogForm.CALL_CENTRE);
        LogFile augustMail = monthly(8, "mail.csv", Source.MAIL, LogForm.MAIL);
        LogFile septemberMail = monthly(9, "mail.csv", Source.MAIL, LogForm.MAIL);
        LogFile octoberMail = monthly(10, "mail.csv", Source.MAIL, LogForm.MAIL);
        LogFile letters = whole("2026-letters.tsv", Source.LETTER, LogForm.LETTERS);
        LogFile returns = whole("2026-returns-desk.xlsx", Source.RETURNS, LogForm.RETURNS);
        LogFile social = whole("2026-social.tsv", Source.SOCIAL, LogForm.SOCIAL);
        return List.of(
                augustCalls.withLast(again(augustCalls, 40, 42, "exported twice")),
                augustMail,
                septemberCalls.withFirst(closedLater(augustCalls, 12)),
                septemberMail.withFirst(again(
                        augustMail,
                        augustMail.rows().size() - 5,
                        augustMail.rows().size(),
                        "the last rows of August again")),
                octoberCalls.withFirst(closedLater(septemberCalls, 14)),
                octoberMail.withLast(again(octoberMail, 100, 102, "sent twice")),
                letters,
                returns.withLast(again(returns, 30, 31, "entered twice")),
                social.withLast(again(social, 10, 12, "fetched twice")));
    }

    private LogFile monthly(int month, String name, Source source, LogForm form) {
        String file = "2026-%02d-%s".formatted(month, name);
        return file(file, form, source, complaint -> complaint.month() == month);
    }

    private LogFile whole(String name, Source source, LogForm form) {
        return file(name, form, source, complaint -> true);
    }

    private LogFile file(String name, LogForm form, Source source, Predicate<SampleComplaint> wanted) {
        List<SampleComplaint> own = complaints.stream()
                .filter(complaint -> complaint.source() == source)
                .filter(wanted)
                .sorted(BY_RECEIPT)
                .toList();
        List<LogRow> rows = new ArrayList<>();
        for (SampleComplaint complaint : own) {
            rows.add(form.row(complaint.withId(source.id(complaint.month(), rows.size() + 1))));
        }
        return BadRows.spoil(new LogFile(name, form, rows));
    }

    private static List<LogRow> again(LogFile file, int from, int to, String why) {
        return file.rows().subList(from, to).stream().map(row -> row.again(why)).toList();
    }

    /** Cases that were open at the month's end stand on top of the next month's log, closed. */
    private List<LogRow> closedLater(LogFile file, int most) {
        List<LogRow> open = file.rows().stream()
                .filter(row -> row.fate() == LogRow.Fate.NEW
                        && row.complaint().handled().isOpen())
                .toList();
        return open.subList(Math.max(0, open.size() - most), open.size()).stream()
                .map(row -> closed(file.form(), row.complaint()))
                .toList();
    }

    private LogRow closed(LogForm form, SampleComplaint complaint) {
        String closing = shop.random().nextInt(4) == 0 ? "お詫びにて了承" : "再対応にて了承";
        SampleComplaint closed = complaint.withHandled(complaint.handled().closed(closing));
        return new LogRow(form.cells(closed), closed, LogRow.Fate.UPDATED, "状態 対応中 → 完了, 対応結果 → " + closing);
    }
}
