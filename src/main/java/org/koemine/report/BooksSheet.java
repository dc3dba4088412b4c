package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.FileBooks;
import org.koemine.report.ReportContent.Rejection;

/** The books of every file and of the run, and the rows that were rejected. */
final class BooksSheet {
    private static final List<ToLongFunction<FileBooks>> COLUMNS = List.of(
            FileBooks::read,
            FileBooks::added,
            FileBooks::updated,
            FileBooks::unchanged,
            FileBooks::duplicate,
            FileBooks::rejected);
    private static final int REFUSAL = 9;
    private static final int REASON_SPAN = 7;

    private final Material material;
    private final List<FileBooks> books;
    private final FaultMessages messages;
    private final SheetDraft draft;

    BooksSheet(Material material) {
        this.material = material;
        this.books = material.content().books();
        this.messages = new FaultMessages(material.content().settings().locale());
        this.draft = new SheetDraft(material.word("books.name"), 40, 14, 10, 10, 10, 10, 10, 10, 10, 72);
    }

    Sheet layOut() {
        material.title(draft, "books", 1);
        draft.add(20, wide(material.word("books.lead"), Look.LEAD));
        draft.freeze();
        draft.add(new Row(
                24,
                header(
                        "file",
                        "encoding",
                        "read",
                        "added",
                        "updated",
                        "unchanged",
                        "duplicate",
                        "rejected",
                        "balance",
                        "refusal")));
        books.forEach(file -> draft.add(row(file)));
        draft.add(total());
        draft.gap(10);
        draft.add(20, wide(coverage(), coverageBalances() ? Look.SENTENCE : Look.WARNING));
        draft.gap(14);
        suspects();
        rejections();
        return draft.finish(true, false);
    }

    private List<Cell> header(String... keys) {
        return Stream.of(keys)
                .map(key -> Cell.text(material.word("books." + key), Look.HEADER))
                .toList();
    }

    private Row row(FileBooks file) {
        boolean refused = !file.refusal().isEmpty();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(material.fit(file.file()), Look.STRONG));
        cells.add(Cell.text(file.encoding(), Look.BODY));
        COLUMNS.forEach(column -> cells.add(Cell.whole(column.applyAsLong(file), Look.BODY)));
        cells.add(
                refused
                        ? Cell.text(material.word("books.refused"), Look.ALERT)
                        : balance(file.balances(), Look.CENTRED));
        cells.add(Cell.text(material.fit(remark(file)), Look.BODY));
        return draft.fitting(4, cells);
    }

    private String remark(FileBooks file) {
        if (!file.refusal().isEmpty()) {
            return material.masking().text(file.refusal());
        }
        if (material.content().register().isReturned(file.file())) {
            return material.word("books.returned");
        }
        return file.doubling()
                .map(doubled -> messages.word(doubled.warning(file.file())))
                .orElse("");
    }

    private Cell balance(boolean balances, Look look) {
        return Cell.text(material.word(balances ? "books.balances" : "books.differs"), balances ? look : Look.ALERT);
    }

    private Row total() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(material.word("books.total", books.size()), Look.TOTAL));
        cells.add(Cell.blank(Look.TOTAL));
        COLUMNS.forEach(
                column -> cells.add(Cell.whole(books.stream().mapToLong(column).sum(), Look.TOTAL)));
        cells.add(balance(books.stream().allMatch(FileBooks::balances), Look.TOTAL_CENTRED));
        cells.add(Cell.blank(Look.TOTAL));
        return new Row(Row.LINE + 4, cells);
    }

    private boolean coverageBalances() {
        ReportContent content = material.content();
        return content.complaints() == content.inThemes() + content.unassigned();
    }

    private String coverage() {
        ReportContent content = material.content();
        return material.word(
                coverageBalances() ? "books.coverage" : "books.coverage.differs",
                content.complaints(),
                content.inThemes(),
                content.unassigned());
    }

    private void suspects() {
        ReportContent.Suspects suspects = material.content().suspects();
        if (suspects.all() > 0) {
            draft.add(24, wide(material.word("books.suspects", suspects.all()), Look.SECTION));
            header("books.excerpt");
            suspects.listed()
                    .forEach(row -> draft.add(row(
                            row.file(),
                            row.row(),
                            row.reason(),
                            material.masking().text(row.excerpt()))));
            cut(suspects.listed().size(), suspects.all());
            draft.gap(14);
        }
    }

    private void header(String last) {
        draft.add(
                24,
                Cell.text(material.word("books.file"), Look.HEADER),
                Cell.text(material.word("books.row"), Look.HEADER),
                Cell.text(material.word("books.reason"), Look.HEADER).across(REASON_SPAN),
                Cell.text(material.word(last), Look.HEADER));
    }

    private void cut(int listed, long all) {
        if (listed < all) {
            draft.add(20, wide(material.word("books.rejections.cut", listed), Look.NOTE));
        }
    }

    private void rejections() {
        List<Rejection> listed = material.content().rejections();
        long all = Math.max(
                listed.size(), books.stream().mapToLong(FileBooks::rejected).sum());
        draft.add(24, wide(material.word("books.rejections", all), Look.SECTION));
        if (all == 0) {
            draft.add(20, wide(material.word("books.rejections.none"), Look.SENTENCE));
            return;
        }
        header("books.raw");
        listed.forEach(rejection -> draft.add(row(
                rejection.file(),
                rejection.row().row(),
                rejection.row().reason(),
                material.masking().rawRow(rejection.row().raw()))));
        cut(listed.size(), all);
    }

    private static Cell wide(String text, Look look) {
        return Cell.text(text, look).across(REFUSAL + 1);
    }

    /** @param said what the row says, masked */
    private Row row(String file, long number, Fault reason, String said) {
        return draft.fitting(
                4,
                List.of(
                        Cell.text(material.fit(file), Look.RECORD),
                        Cell.whole(number, Look.RECORD),
                        Cell.text(material.fit(material.masking().text(messages.word(reason))), Look.RECORD)
                                .across(REASON_SPAN),
                        Cell.text(material.fit(said), Look.RECORD)));
    }
}
