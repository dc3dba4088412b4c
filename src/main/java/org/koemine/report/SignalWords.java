package org.koemine.report;

import java.util.List;
import java.util.stream.Collectors;
import org.koemine.trends.Facet;
import org.koemine.trends.Signal;
import org.koemine.trends.Slice;
import org.koemine.trends.SliceCount;

/** What a signal says, in a sentence and in the cells beside it. */
final class SignalWords {
    private static final int WEEK = 7;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final int NAME_WIDTH = 40;

    private final Material material;

    SignalWords(Material material) {
        this.material = material;
    }

    /** Such as 直近1週間 14件（通常 3.2件、上限 8件）。商品A に集中（11件）。 */
    String of(Signal signal) {
        String counted = signal.kind() == Signal.Kind.DRIFTING ? drift(signal) : counted(signal);
        String most = signal.concentrated().stream()
                .limit(1)
                .map(count -> material.word("signals.concentrated", name(count.slice()), count.complaints()))
                .collect(Collectors.joining());
        String part = signal.slice().facet() == Facet.ALL ? "" : material.word("signals.part", name(signal.slice()));
        return (part + counted + most).strip();
    }

    private String counted(Signal signal) {
        return material.word(
                "signals.counted." + how(signal),
                when(signal),
                signal.observed(),
                signal.expected(),
                signal.upper(),
                material.wording().day(signal.since()));
    }

    /** Such as 約3か月前から少しずつ増えています（1か月あたり 通常8件 → 13件）。 */
    private String drift(Signal signal) {
        double months = signal.period().days() / DAYS_A_MONTH;
        return material.word(
                "signals.counted.DRIFTING", Math.round(months), signal.expected() / months, signal.observed() / months);
    }

    private static String how(Signal signal) {
        return switch (signal.kind()) {
            case NEW, RESURFACED, CONTINUING -> signal.kind().name();
            default -> "RISEN";
        };
    }

    private String when(Signal signal) {
        long days = signal.period().days();
        boolean provisional = !material.content().watched().watch().late().isEmpty();
        String when = days == 1
                ? material.wording().day(signal.period().start())
                : days % WEEK == 0
                        ? material.word("signals.weeks", days / WEEK)
                        : material.wording().period(signal.period());
        return provisional ? material.word("signals.provisional", when) : when;
    }

    /** The slices with their counts. */
    String places(List<SliceCount> counts) {
        return counts.stream()
                .map(count -> material.word("signals.place", name(count.slice()), count.complaints(), count.expected()))
                .collect(Collectors.joining("\n"));
    }

    private String name(Slice slice) {
        String value = TextWidth.shorten(material.masking().text(slice.value()), NAME_WIDTH);
        return material.word("signals.facet." + slice.facet(), value);
    }
}
