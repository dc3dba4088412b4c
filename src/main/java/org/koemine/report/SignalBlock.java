package org.koemine.report;

import java.util.List;
import java.util.stream.Stream;
import org.koemine.trends.Signal;

/** The strongest signals in the summary's left half, each linked to its theme's card. */
final class SignalBlock {
    private static final int MOST = 5;
    private static final int LABEL_WIDTH = 49;

    private final Material material;
    private final List<Signal> signals;

    SignalBlock(Material material) {
        this.material = material;
        this.signals = material.trends().signals().stream()
                .filter(signal -> material.pareto().theme(signal.theme()).isPresent())
                .toList();
    }

    void addTo(SideBySide blocks) {
        blocks.leftSection(
                material.word("summary.signals", signals.size()),
                material.others("summary.others", signals.size() - MOST),
                material.top("signals"));
        if (signals.isEmpty()) {
            blocks.left(
                    SummarySheet.LINE,
                    Cell.text(material.word("summary.signals.none"), Look.SENTENCE)
                            .across(SummarySheet.RIGHT - 1));
            return;
        }
        blocks.left(SummarySheet.HEADER, header());
        signals.stream().limit(MOST).forEach(signal -> blocks.left(SummarySheet.LINE, row(signal)));
    }

    private Cell[] header() {
        return Stream.of("label", "period", "count", "expected", "upper", "signal")
                .map(key -> Cell.text(material.word("summary.signal." + key), Look.HEADER)
                        .across(key.equals("label") ? 3 : 1))
                .toArray(Cell[]::new);
    }

    private Cell[] row(Signal signal) {
        RankedTheme theme = material.pareto().theme(signal.theme()).orElseThrow();
        return new Cell[] {
            Cell.text(TextWidth.shorten(material.fit(theme.label()), LABEL_WIDTH), Look.STRONG)
                    .across(3)
                    .to(material.cardOrRow(theme)),
            Cell.text(
                    material.word(
                            "date.span",
                            material.wording().shortDay(signal.period().start()),
                            material.wording().shortDay(signal.period().lastDay())),
                    Look.CENTRED),
            Cell.whole(signal.observed(), Look.BODY),
            Cell.decimal(signal.expected(), Look.BODY),
            Cell.decimal(signal.upper(), Look.BODY),
            Cell.text(material.word("signal." + signal.kind()), Look.ALERT)
        };
    }
}
