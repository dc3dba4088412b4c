package org.koemine.report;

import java.util.List;
import java.util.Optional;
import org.koemine.complaint.Complaint;
import org.koemine.intake.FileBooks;
import org.koemine.trends.Signal;
import org.koemine.trends.TrendSet;

/** Four large figures across the summary: received, to look at, overdue, coverage. */
final class KeyFigures {
    private static final List<Integer> SPANS = List.of(3, 6, 2, 3);

    private final Material material;

    KeyFigures(Material material) {
        this.material = material;
    }

    void addTo(SheetDraft draft) {
        draft.add(
                18,
                name("received", Optional.of(material.top("trend"))).across(SPANS.get(0)),
                name("signals", Optional.of(material.top("signals"))).across(SPANS.get(1)),
                name("overdue", Optional.empty()).across(SPANS.get(2)),
                name("coverage", material.unassignedDetails()).across(SPANS.get(3)));
        draft.add(new Row(34, List.of(received(), signals(), overdue(), coverage())));
        draft.add(row(18, Look.FIGURE_NOTE, List.of(receivedNote(), signalsNote(), overdueNote(), coverageNote())));
    }

    private Cell name(String key, Optional<Target> link) {
        return Cell.text(word(key), Look.FIGURE_NAME).to(link);
    }

    private String word(String key, Object... values) {
        return material.word("figure." + key, values);
    }

    private static Row row(double height, Look look, List<String> words) {
        Cell[] cells = new Cell[words.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cell.text(words.get(i), look).across(SPANS.get(i));
        }
        return Row.of(height, cells);
    }

    private Cell received() {
        return Cell.text(word("complaints", material.trends().received()), Look.FIGURE)
                .across(SPANS.get(0));
    }

    private String receivedNote() {
        TrendSet trends = material.trends();
        int before = trends.receivedBefore();
        double change = before == 0 ? 0 : (trends.received() - before) / (double) before;
        return word(before == 0 ? "received.first" : "received.note", before, trends.received() - before, change);
    }

    private Cell signals() {
        int count = material.trends().signals().size();
        return Cell.text(word("themes", count), count > 0 ? Look.FIGURE_ALERT : Look.FIGURE)
                .across(SPANS.get(1));
    }

    private String signalsNote() {
        return word(
                "signals.note",
                count(Signal.Kind.RISEN) + count(Signal.Kind.CREEPING) + count(Signal.Kind.DRIFTING),
                count(Signal.Kind.NEW),
                count(Signal.Kind.RESURFACED),
                count(Signal.Kind.CONTINUING));
    }

    private long count(Signal.Kind kind) {
        return material.trends().signals().stream()
                .filter(signal -> signal.kind() == kind)
                .count();
    }

    private Cell overdue() {
        int count = material.content().overduePromises().size();
        return Cell.text(word("complaints", count), count > 0 ? Look.FIGURE_ALERT : Look.FIGURE)
                .across(SPANS.get(2));
    }

    private String overdueNote() {
        return material.content().overduePromises().stream()
                .findFirst()
                .flatMap((Complaint complaint) -> complaint.handling().promisedBy())
                .map(day -> word("overdue.note", material.wording().day(day)))
                .orElse(word("overdue.none"));
    }

    private Cell coverage() {
        ReportContent content = material.content();
        double share = content.complaints() == 0 ? 0 : content.inThemes() / (double) content.complaints();
        return Cell.text(word("percent", share), Look.FIGURE).across(SPANS.get(3));
    }

    private String coverageNote() {
        ReportContent content = material.content();
        long rejected = content.books().stream().mapToLong(FileBooks::rejected).sum();
        return word("coverage.note", material.pareto().ranked().size(), content.unassigned(), rejected);
    }
}
