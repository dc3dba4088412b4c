package org.koemine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.koemine.complaint.Complaint;
import org.koemine.intake.FileBooks;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.themes.ThemeFollower;
import org.koemine.trends.Signal;
import org.koemine.trends.TrendSet;

/** What a manager should know this morning, in sentences, the most important first. */
final class Headlines {
    private static final int SIGNALS_OF_A_KIND = 2;
    private static final int TOP = 3;
    private static final int LABEL_WIDTH = 40;
    /** A fall smaller than this is not worth a sentence. */
    private static final int SMALLEST_FALL = 5;

    /** A sentence, how it looks and where it leads. */
    record Sentence(String text, Look look, Optional<Target> link) {}

    private final Material material;
    private final TrendSet trends;
    private final Optional<ChangeHeadlines> changes;
    private final List<Sentence> sentences = new ArrayList<>();

    Headlines(Material material) {
        this.material = material;
        this.trends = material.trends();
        this.changes = material.content().changes().map(since -> new ChangeHeadlines(material, since));
    }

    List<Sentence> sentences() {
        received();
        changes.map(ChangeHeadlines::received).ifPresent(sentences::add);
        signals(Signal.Kind.RISEN);
        signals(Signal.Kind.NEW);
        signals(Signal.Kind.RESURFACED);
        verdicts();
        if (tooFew()) {
            say(
                    material.word("headline.few", material.content().complaints(), ThemeFollower.FEWEST_COMPLAINTS),
                    Look.SENTENCE,
                    Optional.of(material.top("details")));
        } else if (trends.signals().isEmpty()) {
            say(material.word("headline.quiet"), Look.SENTENCE, Optional.empty());
        }
        top();
        unassigned();
        fallen();
        changes.flatMap(ChangeHeadlines::pastWeeks).ifPresent(sentences::add);
        changes.flatMap(ChangeHeadlines::dictionary).ifPresent(sentences::add);
        overdue();
        suspects();
        books();
        return List.copyOf(sentences);
    }

    private boolean tooFew() {
        return material.content().themes().isEmpty()
                && material.content().complaints() < ThemeFollower.FEWEST_COMPLAINTS;
    }

    private void received() {
        int now = trends.received();
        int before = trends.receivedBefore();
        String key = before == 0 ? "first" : now > before ? "more" : now < before ? "fewer" : "same";
        say(
                material.word(
                        "headline.received." + key,
                        trends.period().days(),
                        material.wording().period(trends.period()),
                        now,
                        before,
                        Math.abs(now - before),
                        before == 0 ? 0.0 : Math.abs(now - before) / (double) before),
                Look.SENTENCE,
                Optional.empty());
    }

    private void signals(Signal.Kind kind) {
        List<Signal> found = trends.signals().stream()
                .filter(signal -> signal.kind() == kind)
                .filter(signal -> material.pareto().theme(signal.theme()).isPresent())
                .toList();
        found.stream().limit(SIGNALS_OF_A_KIND).forEach(this::signal);
        if (found.size() > SIGNALS_OF_A_KIND) {
            say(
                    material.word("headline." + kind + ".more", found.size() - SIGNALS_OF_A_KIND),
                    Look.SENTENCE,
                    Optional.of(material.top("themes")));
        }
    }

    private void signal(Signal signal) {
        RankedTheme theme = material.pareto().theme(signal.theme()).orElseThrow();
        say(
                material.word(
                        "headline." + signal.kind(),
                        label(theme),
                        material.wording().period(signal.period()),
                        signal.observed(),
                        signal.expected(),
                        signal.upper(),
                        material.wording().day(theme.trend().firstSeen())),
                Look.WARNING,
                Optional.of(material.themeRow(theme)));
    }

    /** What is said of a countermeasure that was not said before; a theme that has come back stands out. */
    private void verdicts() {
        VerdictWords words = new VerdictWords(material);
        for (Standing standing : material.content().verdicts().changed()) {
            Judgement judgement = standing.judgement();
            String label = TextWidth.shorten(material.label(judgement.theme()), LABEL_WIDTH);
            say(
                    words.headline(standing, label),
                    judgement.verdict().kind() == Verdict.Kind.RECURRED ? Look.WARNING : Look.SENTENCE,
                    Optional.of(material.countermeasure(judgement.measure())));
        }
    }

    private void top() {
        List<RankedTheme> top = material.pareto().top(TOP);
        if (top.isEmpty() || material.pareto().sum() == 0) {
            return;
        }
        RankedTheme first = top.get(0);
        say(
                material.word(
                        "headline.top",
                        label(first),
                        first.trend().count(),
                        first.share(),
                        top.size(),
                        top.get(top.size() - 1).cumulative()),
                Look.SENTENCE,
                Optional.of(material.themeRow(first)));
    }

    private void unassigned() {
        ReportContent content = material.content();
        if (!content.themes().isEmpty() && content.unassigned() > 0) {
            say(
                    material.word(
                            "headline.unassigned",
                            content.unassigned(),
                            content.unassigned() / (double) content.complaints()),
                    Look.SENTENCE,
                    Optional.of(material.top("details")));
        }
    }

    private void fallen() {
        material.pareto().ranked().stream()
                .min(Comparator.comparingInt(RankedTheme::change))
                .filter(theme -> theme.change() <= -SMALLEST_FALL)
                .ifPresent(theme -> say(
                        material.word(
                                "headline.fallen",
                                label(theme),
                                theme.trend().previous(),
                                theme.trend().count()),
                        Look.SENTENCE,
                        Optional.of(material.themeRow(theme))));
    }

    private void overdue() {
        List<Complaint> overdue = material.content().overduePromises();
        if (overdue.isEmpty()) {
            say(material.word("headline.overdue.none"), Look.SENTENCE, Optional.empty());
            return;
        }
        Complaint oldest = overdue.get(0);
        say(
                material.word(
                        "headline.overdue",
                        overdue.size(),
                        oldest.handling()
                                .promisedBy()
                                .map(material.wording()::day)
                                .orElse(""),
                        oldest.id().value()),
                Look.WARNING,
                Optional.empty());
    }

    private void books() {
        List<FileBooks> books = material.content().books();
        long refused = books.stream().filter(file -> !file.refusal().isEmpty()).count();
        boolean balances = books.stream().allMatch(FileBooks::balances);
        say(
                material.word(
                        balances ? "headline.books" : "headline.books.differs",
                        books.size(),
                        books.stream().mapToLong(FileBooks::read).sum(),
                        books.stream().mapToLong(FileBooks::rejected).sum(),
                        refused),
                balances && refused == 0 ? Look.SENTENCE : Look.WARNING,
                Optional.of(material.top("books")));
    }

    private void suspects() {
        long suspects = material.content().suspects().all();
        if (suspects > 0) {
            say(material.word("headline.suspects", suspects), Look.WARNING, Optional.of(material.top("books")));
        }
    }

    static String label(RankedTheme theme) {
        return TextWidth.shorten(theme.label(), LABEL_WIDTH);
    }

    private void say(String text, Look look, Optional<Target> link) {
        sentences.add(new Sentence(text, look, link));
    }
}
