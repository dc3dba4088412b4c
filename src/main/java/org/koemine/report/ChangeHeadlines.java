package org.koemine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountReport.Count;
import org.koemine.themes.ThemeId;

/** What a manager should know of how counts differ from the last report's, in sentences. */
final class ChangeHeadlines {
    private static final int TOP = 3;

    private final Material material;
    private final Changes changes;

    ChangeHeadlines(Material material, Changes changes) {
        this.material = material;
        this.changes = changes;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>(List.of(received()));
        pastWeeks().ifPresent(sentences::add);
        dictionary().ifPresent(sentences::add);
        return sentences;
    }

    private Sentence received() {
        Count received = changes.counts().received();
        String reasons = received.reasons().entrySet().stream()
                .map(reason ->
                        material.word("changes.item", material.word("reason." + reason.getKey()), reason.getValue()))
                .collect(Collectors.joining(material.word("comma")));
        return say(
                reasons.isEmpty()
                        ? material.word("headline.changes.none")
                        : material.word("headline.changes", received.now() - received.before(), reasons),
                changes.counts().balances() ? Look.SENTENCE : Look.WARNING);
    }

    /** Weeks of which somebody has read another figure. */
    private Optional<Sentence> pastWeeks() {
        List<PastWeek> weeks = PastWeek.of(changes).stream()
                .filter(week -> week.theme().isPresent())
                .toList();
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        String reasons = weeks.stream()
                .map(PastWeek::reason)
                .distinct()
                .sorted()
                .map(reason -> material.word("reason." + reason))
                .collect(Collectors.joining(material.word("and")));
        long themes = weeks.stream().map(PastWeek::theme).distinct().count();
        return Optional.of(say(material.word("headline.past", themes, reasons), Look.SENTENCE));
    }

    /** What changed words did, so that nobody takes it for a change of what customers say. */
    private Optional<Sentence> dictionary() {
        List<Map.Entry<ThemeId, Integer>> changed = changes.counts().themes().entrySet().stream()
                .map(theme -> Map.entry(theme.getKey(), theme.getValue().of(Reason.DICTIONARY)))
                .filter(theme -> theme.getValue() != 0)
                .filter(theme -> material.pareto().theme(theme.getKey()).isPresent())
                .sorted(Comparator.comparingInt((Map.Entry<ThemeId, Integer> theme) -> -Math.abs(theme.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        String named = changed.stream().limit(TOP).map(this::named).collect(Collectors.joining(material.word("and")));
        return Optional.of(say(material.word("headline.dictionary", changed.size(), named), Look.SENTENCE));
    }

    private String named(Map.Entry<ThemeId, Integer> theme) {
        RankedTheme ranked = material.pareto().theme(theme.getKey()).orElseThrow();
        return material.word("headline.dictionary.theme", Headlines.label(ranked), theme.getValue());
    }

    private Sentence say(String text, Look look) {
        return new Sentence(text, look, Optional.of(material.top("changes")));
    }
}
