package org.koemine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountReport;
import org.koemine.themes.CountReport.Count;
import org.koemine.themes.ThemeId;

/** How the counts differ from the last report's, and why: first the weeks that were reported already, then every theme. */
final class ChangeSheet {
    /** More than this nobody reads; the rest is exported. */
    private static final int MOST = 200;

    private static final int MOST_NAMED = 5;
    private static final int FIXED = 5;
    /** Columns before the weeks. */
    private static final int WEEKS = 4;

    private final Material material;
    private final List<Reason> reasons;
    private final SheetDraft draft;

    ChangeSheet(Material material) {
        this.material = material;
        this.reasons = material.content().changes().map(ChangeSheet::reasons).orElse(List.of());
        this.draft = new SheetDraft(material.word("changes.name"), 10, 44, 12, 12, 12);
        draft.moreColumns(width() - FIXED, 12);
    }

    /** Those that occur, and the one that always may. */
    private static List<Reason> reasons(Changes changes) {
        CountReport counts = changes.counts();
        return Stream.of(Reason.values())
                .filter(reason -> reason == Reason.NEW
                        || Stream.concat(Stream.of(counts.received()), counts.themes().values().stream())
                                .anyMatch(count -> count.reasons().containsKey(reason)))
                .toList();
    }

    Sheet layOut() {
        material.title(draft, "changes", 2);
        String lead = material.content()
                .changes()
                .map(changes -> material.word("changes.lead", material.wording().fullDay(changes.since())))
                .orElseGet(() -> material.word("changes.lead.none"));
        draft.add(20, wide(lead, Look.LEAD));
        draft.freeze();
        material.content().changes().ifPresent(changes -> {
            draft.gap(8);
            weeks(changes);
            draft.gap(12);
            themes(changes);
            draft.gap(8);
            reasons.forEach(reason -> draft.add(20, wide(material.word("changes.meaning." + reason), Look.NOTE)));
        });
        return draft.finish(true, false);
    }

    private int width() {
        return FIXED + Math.max(4, reasons.size() + 1);
    }

    private Cell wide(String text, Look look) {
        return Cell.text(text, look).across(width());
    }

    private void weeks(Changes changes) {
        List<List<PastWeek>> groups = PastWeek.grouped(PastWeek.of(changes));
        draft.add(24, wide(material.word("changes.weeks"), Look.SECTION));
        if (groups.isEmpty()) {
            draft.add(20, wide(material.word("changes.weeks.none"), Look.SENTENCE));
            return;
        }
        draft.add(
                22,
                header("themes.id"),
                header("themes.label"),
                header("changes.reason"),
                header("changes.change"),
                header("changes.which").across(width() - WEEKS));
        groups.stream().limit(MOST).forEach(weeks -> draft.add(row(changes, weeks)));
        if (groups.size() > MOST) {
            draft.add(20, wide(material.word("changes.weeks.cut", MOST), Look.NOTE));
        }
    }

    private Row row(Changes changes, List<PastWeek> weeks) {
        PastWeek first = weeks.get(0);
        String named = weeks.stream()
                .limit(MOST_NAMED)
                .map(week -> material.word(
                        "changes.week", material.wording().shortDay(week.week().start()), week.complaints()))
                .collect(Collectors.joining(material.word("comma")));
        String more = weeks.size() > MOST_NAMED ? material.word("changes.week.more", weeks.size() - MOST_NAMED) : "";
        return draft.fitting(
                2,
                List.of(
                        Cell.text(first.theme().map(ThemeId::value).orElse(""), Look.BODY),
                        first.theme()
                                .map(theme -> label(changes, theme))
                                .orElseGet(() -> Cell.text(material.word("trend.all"), Look.STRONG)),
                        Cell.text(material.word("reason." + first.reason()), Look.BODY),
                        Cell.change(
                                weeks.stream().mapToInt(PastWeek::complaints).sum(), Look.BODY),
                        Cell.text(named + more, Look.BODY).across(width() - WEEKS)));
    }

    private void themes(Changes changes) {
        draft.add(
                24,
                wide(material.word("changes.themes", changes.counts().themes().size()), Look.SECTION));
        List<Cell> names = new ArrayList<>(List.of(
                header("themes.id"),
                header("themes.label"),
                header("changes.before"),
                header("changes.change"),
                header("changes.now")));
        reasons.forEach(reason -> names.add(header("reason." + reason)));
        names.add(header("books.balance"));
        draft.repeat();
        draft.add(new Row(22, names));
        changes.counts().themes().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<ThemeId, Count> theme) ->
                                -theme.getValue().moved())
                        .thenComparing(Map.Entry::getKey))
                .forEach(theme -> draft.add(
                        row(theme.getKey().value(), label(changes, theme.getKey()), theme.getValue(), Look.BODY)));
        draft.add(row(
                "",
                Cell.text(material.word("trend.all"), Look.TOTAL),
                changes.counts().received(),
                Look.TOTAL));
    }

    private Row row(String id, Cell label, Count count, Look look) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(id, look),
                label,
                Cell.whole(count.before(), look),
                Cell.change(count.now() - count.before(), look),
                Cell.whole(count.now(), look)));
        for (Reason reason : reasons) {
            int change = count.of(reason);
            cells.add(change == 0 ? Cell.blank(look) : Cell.change(change, look));
        }
        boolean balances = count.balances();
        Look fine = look == Look.TOTAL ? Look.TOTAL_CENTRED : Look.CENTRED;
        cells.add(
                Cell.text(material.word(balances ? "books.balances" : "books.differs"), balances ? fine : Look.ALERT));
        return draft.fitting(2, cells);
    }

    private Cell label(Changes changes, ThemeId id) {
        Optional<RankedTheme> stands = material.pareto().theme(id);
        if (stands.isPresent()) {
            return Cell.text(material.fit(stands.get().label()), Look.STRONG).to(material.themeRow(stands.get()));
        }
        String label = material.masking().text(changes.labels().getOrDefault(id, id.value()));
        return Cell.text(material.fit(material.word("changes.ended", label)), Look.BODY);
    }

    private Cell header(String key) {
        return Cell.text(material.word(key), Look.HEADER);
    }
}
