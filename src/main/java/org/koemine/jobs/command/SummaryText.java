package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.koemine.fault.FaultMessages;
import org.koemine.intake.FileBooks;
import org.koemine.jobs.RunStatus;
import org.koemine.jobs.RunSummary;
import org.koemine.report.Changes;
import org.koemine.themes.CountReport;
import org.koemine.themes.CountReport.Count;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/** The closing words of a run: where the workbook is, what was found, and whether the books balance. */
final class SummaryText {
    private static final int TOP = 5;
    private static final int RECENT_DAYS = 7;

    private final Texts texts;

    SummaryText(Texts texts) {
        this.texts = texts;
    }

    void print(RunSummary summary, PrintWriter out) {
        out.println();
        out.println(texts.get(
                "summary.run", summary.run().id(), summary.run().businessDate().toString()));
        books(summary, out);
        if (summary.trends().received() == 0) {
            nothingReceived(summary, out);
        } else {
            found(summary, out);
        }
        summary.changes().ifPresent(changes -> changed(changes, out));
        guided(summary, out);
        latest(summary, out);
        summary.run().workbook().ifPresent(workbook -> out.println(texts.get("summary.workbook", workbook)));
    }

    private void books(RunSummary summary, PrintWriter out) {
        FileBooks total = FileBooks.total(summary.books());
        out.println(texts.get(
                "summary.books",
                summary.books().size(),
                total.read(),
                total.added(),
                total.updated(),
                total.unchanged(),
                total.duplicate(),
                total.rejected()));
        summary.books().stream()
                .filter(file -> !file.refusal().isEmpty())
                .forEach(file -> out.println(texts.get("summary.refused", file.refusal())));
        FaultMessages messages = new FaultMessages(texts.locale());
        summary.books()
                .forEach(file -> file.doubling()
                        .ifPresent(doubling -> out.println(
                                texts.get("summary.doubled", messages.word(doubling.warning(file.file()))))));
        if (summary.run().status() == RunStatus.REJECTS_OVER_LIMIT) {
            out.println(texts.get(
                    "summary.rejects", summary.run().settings().intake().rejectLimit()));
        }
        out.println(texts.get(
                "summary.complaints",
                summary.complaints(),
                summary.inThemes(),
                summary.complaints() - summary.inThemes()));
    }

    private void nothingReceived(RunSummary summary, PrintWriter out) {
        TrendSet trends = summary.trends();
        out.println(texts.get(
                "summary.nothing",
                trends.period().start().toString(),
                trends.period().lastDay().toString()));
    }

    /** How counts differ from those of the run before, and why. */
    private void changed(Changes changes, PrintWriter out) {
        CountReport counts = changes.counts();
        String since = changes.since().toString();
        Count received = counts.received();
        out.println(
                received.reasons().isEmpty()
                        ? texts.get("summary.changes.none", since)
                        : texts.get("summary.changes", since, received.now() - received.before(), reasons(received)));
        counts.themes().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<ThemeId, Count> theme) ->
                                -theme.getValue().moved())
                        .thenComparing(Map.Entry::getKey))
                .limit(TOP)
                .forEach(theme -> out.println(texts.get(
                        "summary.change",
                        changes.labels()
                                .getOrDefault(theme.getKey(), theme.getKey().value()),
                        theme.getValue().before(),
                        theme.getValue().now(),
                        reasons(theme.getValue()))));
        if (!counts.balances()) {
            out.println(texts.get("summary.unbalanced"));
        }
    }

    private String reasons(Count count) {
        return count.reasons().entrySet().stream()
                .map(reason -> texts.get("summary.reason", texts.get("reason." + reason.getKey()), reason.getValue()))
                .collect(Collectors.joining(texts.get("summary.separator")));
    }

    /** What of the company's guide does nothing. */
    private void guided(RunSummary summary, PrintWriter out) {
        FaultMessages messages = new FaultMessages(texts.locale());
        summary.notes().forEach(note -> out.println(messages.word(note)));
    }

    /** Most often the logs are of the past and no date was given. */
    private void latest(RunSummary summary, PrintWriter out) {
        summary.latestReceipt()
                .filter(day -> day.isBefore(summary.run().businessDate().minusDays(RECENT_DAYS)))
                .ifPresent(day -> out.println(texts.get("summary.latest", day.toString())));
    }

    private void found(RunSummary summary, PrintWriter out) {
        TrendSet trends = summary.trends();
        out.println(texts.get(
                "summary.period",
                trends.period().start().toString(),
                trends.period().lastDay().toString(),
                trends.received(),
                trends.receivedBefore()));
        List<ThemeTrend> top = trends.trends().stream()
                .filter(trend -> trend.count() > 0)
                .limit(TOP)
                .toList();
        if (!top.isEmpty()) {
            out.println(texts.get("summary.top"));
        }
        for (ThemeTrend trend : top) {
            out.println(texts.get("summary.theme", label(summary, trend.theme()), trend.count(), trend.previous()));
        }
        signals(summary, Signal.Kind.NEW, "summary.new", out);
        signals(summary, Signal.Kind.RISEN, "summary.risen", out);
        signals(summary, Signal.Kind.CREEPING, "summary.creeping", out);
        signals(summary, Signal.Kind.DRIFTING, "summary.drifting", out);
        signals(summary, Signal.Kind.RESURFACED, "summary.resurfaced", out);
        signals(summary, Signal.Kind.CONTINUING, "summary.continuing", out);
    }

    private void signals(RunSummary summary, Signal.Kind kind, String key, PrintWriter out) {
        List<String> labels = summary.trends().signals().stream()
                .filter(signal -> signal.kind() == kind)
                .map(signal -> texts.get("summary.label", label(summary, signal.theme())))
                .toList();
        if (!labels.isEmpty()) {
            String more = labels.size() > TOP ? texts.get("summary.more", labels.size() - TOP) : "";
            out.println(texts.get(
                    key,
                    String.join(
                                    texts.get("summary.comma"),
                                    labels.stream().limit(TOP).toList())
                            + more));
        }
    }

    private static String label(RunSummary summary, ThemeId theme) {
        return summary.labels().getOrDefault(theme, theme.value());
    }
}
