package org.koemine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koemine.intake.FileBooks;
import org.koemine.prevention.SevereCase;
import org.koemine.prevention.verdict.Judgement;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.Verdict;
import org.koemine.text.SeverityKind;
import org.koemine.text.SeverityLevel;
import org.koemine.themes.ThemeFollower;
import org.koemine.trends.Signal;
import org.koemine.trends.TrendSet;

/** What a manager should know this morning, in sentences, the most important first. */
final class Headlines {
    /** Sentences there may be. */
    static final int MOST = 6;

    private static final int TOP = 3;
    private static final int SEVERE_DAYS = 7;
    private static final int LABEL_WIDTH = 40;
    /** A fall smaller than this is not worth a sentence. */
    private static final int SMALLEST_FALL = 5;

    private final Material material;
    private final TrendSet trends;
    private final List<Sentence> sentences = new ArrayList<>();

    Headlines(Material material) {
        this.material = material;
        this.trends = material.trends();
    }

    List<Sentence> sentences() {
        received();
        suspects();
        severe();
        verdicts();
        if (tooFew()) {
            say(
                    material.word("headline.few", material.content().complaints(), ThemeFollower.FEWEST_COMPLAINTS),
                    Look.SENTENCE,
                    Optional.of(material.top("details")));
        } else {
            strongest();
        }
        edits();
        if (sentences.size() < MOST) {
            top();
        }
        if (sentences.size() < MOST) {
            fallen();
        }
        return List.copyOf(sentences);
    }

    /** Of the last days, what happened and is not settled; that a customer came again is no danger. */
    private void severe() {
        LocalDate since = material.content().provenance().businessDate().minusDays(SEVERE_DAYS - 1L);
        Map<SeverityKind, Long> kinds = material.content().care().severe().stream()
                .filter(each -> each.kind() != SeverityKind.REPEATED && each.level() == SeverityLevel.HAPPENED)
                .filter(each ->
                        !each.isSettled() && !each.complaint().receipt().date().isBefore(since))
                .collect(Collectors.groupingBy(SevereCase::kind, TreeMap::new, Collectors.counting()));
        if (!kinds.isEmpty()) {
            String named = kinds.entrySet().stream()
                    .map(kind -> material.word(
                            "headline.severe.kind", material.word("severity." + kind.getKey()), kind.getValue()))
                    .collect(Collectors.joining(material.word("comma")));
            say(
                    material.word("headline.severe", SEVERE_DAYS, named),
                    Look.WARNING,
                    Optional.of(material.top("severe")));
        }
    }

    /** What was typed and could not be taken, as long as it is listed. */
    private void edits() {
        long open = material.content().register().open();
        if (open > 0) {
            say(material.word("headline.edits", open), Look.WARNING, Optional.of(material.top("edits")));
        }
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
                        before == 0 ? 0.0 : Math.abs(now - before) / (double) before,
                        trends.previous().days()),
                Look.SENTENCE,
                Optional.empty());
    }

    private void strongest() {
        Optional<Signal> strongest = trends.signals().stream()
                .filter(signal -> material.pareto().theme(signal.theme()).isPresent())
                .findFirst();
        strongest.ifPresentOrElse(
                this::signal, () -> say(material.word("headline.quiet"), Look.SENTENCE, Optional.empty()));
    }

    private void signal(Signal signal) {
        RankedTheme theme = material.pareto().theme(signal.theme()).orElseThrow();
        say(
                material.word("headline." + signal.kind(), label(theme), new SignalWords(material).of(signal)),
                signal.kind() == Signal.Kind.CONTINUING ? Look.SENTENCE : Look.WARNING,
                Optional.of(SignalSheet.rowOf(signal, material)));
    }

    /** What is said of a countermeasure that was not said before, one that has come back first; of others, how many. */
    private void verdicts() {
        List<Standing> changed = material.content().verdicts().changed().stream()
                .sorted(Comparator.comparing(standing -> !isBack(standing)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Standing first = changed.get(0);
        Judgement judgement = first.judgement();
        String label = TextWidth.shorten(material.label(judgement.theme()), LABEL_WIDTH);
        String sentence = new VerdictWords(material.wording()).headline(first, label);
        int others = changed.size() - 1;
        say(
                others == 0 ? sentence : material.word("headline.verdict.others", sentence, others),
                isBack(first) ? Look.WARNING : Look.SENTENCE,
                Optional.of(others == 0 ? material.countermeasure(judgement.measure()) : material.top("register")));
    }

    private static boolean isBack(Standing standing) {
        return standing.judgement().verdict().kind() == Verdict.Kind.RECURRED;
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
                Optional.of(material.cardOrRow(first)));
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
                        Optional.of(material.cardOrRow(theme))));
    }

    /** One line on what was read. */
    Sentence books() {
        List<FileBooks> books = material.content().books();
        long refused = books.stream().filter(file -> !file.refusal().isEmpty()).count();
        boolean balances = books.stream().allMatch(FileBooks::balances);
        return new Sentence(
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
