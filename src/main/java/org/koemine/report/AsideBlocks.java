package org.koemine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;

/** The summary's right half: whether measures worked, what changed since the last report, promises, categories. */
final class AsideBlocks {
    private static final int MOST = 3;
    private static final int MOST_CATEGORIES = 4;
    private static final int MOST_VOICES = 10;
    private static final int FEWEST_VOICES = 3;
    private static final int SPAN = SummarySheet.COLUMNS - SummarySheet.RIGHT;
    private static final int NAME_WIDTH = 26;
    private static final int TEXT_WIDTH = 48;

    private final Material material;
    private boolean begun;

    AsideBlocks(Material material) {
        this.material = material;
    }

    void addTo(SideBySide blocks) {
        verdicts(blocks);
        changes(blocks);
        promises(blocks);
        categories(blocks);
        voices(blocks);
    }

    /** Where the left half is longer than this one, customers speak. */
    private void voices(SideBySide blocks) {
        int room = Math.min(MOST_VOICES, blocks.leftLines() - blocks.rightLines() - 2);
        List<RankedTheme> speaking = material.cards().themes().stream()
                .filter(theme -> !theme.theme().exemplars().isEmpty())
                .limit(Math.max(0, room))
                .toList();
        if (speaking.size() < FEWEST_VOICES) {
            return;
        }
        section(blocks, material.word("summary.voices"), 0);
        for (RankedTheme theme : speaking) {
            String voice = theme.theme().exemplars().get(0).text();
            blocks.right(
                    SummarySheet.LINE,
                    name(theme.label()).to(material.cardOrRow(theme)),
                    line(material.word("cards.voice", voice), Look.BODY));
        }
    }

    private void verdicts(SideBySide blocks) {
        List<Measure> judged = material.content().dossiers().measures().stream()
                .filter(measure -> measure.outcome().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        section(blocks, material.word("summary.verdicts", judged.size()), judged.size() - MOST);
        judged.stream().limit(MOST).forEach(measure -> {
            Measure.Outcome outcome = measure.outcome().orElseThrow();
            Cell name = material.pareto()
                    .theme(measure.theme())
                    .map(theme -> name(theme.label()).to(material.cardOrRow(theme)))
                    .orElseGet(() -> name(measure.theme().value()));
            blocks.right(
                    SummarySheet.LINE,
                    name,
                    line(
                            material.word("summary.verdict", outcome.verdict(), outcome.evidence()),
                            outcome.alert() ? Look.ALERT_LEFT : Look.BODY));
        });
    }

    private void changes(SideBySide blocks) {
        material.content().changes().ifPresent(since -> {
            section(blocks, material.word("summary.changes", material.wording().day(since.since())), 0);
            new ChangeHeadlines(material, since)
                    .sentences()
                    .forEach(sentence -> blocks.right(
                            SummarySheet.LINE,
                            Cell.text(
                                            TextWidth.shorten(sentence.text(), NAME_WIDTH + TEXT_WIDTH),
                                            sentence.look() == Look.SENTENCE ? Look.BODY : Look.ALERT_LEFT)
                                    .across(SPAN)
                                    .to(sentence.link())));
        });
    }

    private void promises(SideBySide blocks) {
        List<Complaint> overdue = material.content().overduePromises();
        if (overdue.isEmpty()) {
            return;
        }
        section(blocks, material.word("summary.promises", overdue.size()), overdue.size() - MOST);
        overdue.stream().limit(MOST).forEach(complaint -> promise(blocks, complaint));
    }

    private void promise(SideBySide blocks, Complaint complaint) {
        Complaint masked = material.masking().complaint(complaint);
        String due =
                masked.handling().promisedBy().map(material.wording()::shortDay).orElse("");
        blocks.right(
                SummarySheet.LINE,
                Cell.text(
                                TextWidth.shorten(
                                        material.word(
                                                "summary.promise",
                                                due,
                                                masked.id().value()),
                                        NAME_WIDTH),
                                Look.BODY)
                        .to(material.detailOf(complaint.id())),
                line(
                        String.join(
                                material.word("summary.join"),
                                Stream.of(
                                                masked.handling().promise(),
                                                masked.origin().product(),
                                                masked.handling().status())
                                        .filter(text -> !text.isBlank())
                                        .toList()),
                        Look.BODY));
    }

    private void categories(SideBySide blocks) {
        Guidance guidance = material.content().guidance();
        if (!guidance.hasCategories()) {
            return;
        }
        apart(blocks);
        new CategoryTable(material, MOST_CATEGORIES).addTo(blocks);
    }

    private void section(SideBySide blocks, String name, int others) {
        apart(blocks);
        blocks.rightSection(name, material.others("summary.others", others), Optional.empty());
    }

    /** Blocks keep away from one another. */
    private void apart(SideBySide blocks) {
        if (begun) {
            blocks.right(SummarySheet.GAP);
        }
        begun = true;
    }

    private Cell name(String label) {
        return Cell.text(TextWidth.shorten(material.fit(label), NAME_WIDTH), Look.STRONG);
    }

    private Cell line(String text, Look look) {
        return Cell.text(TextWidth.shorten(material.fit(material.masking().text(text)), TEXT_WIDTH), look)
                .across(SPAN - 1);
    }
}
