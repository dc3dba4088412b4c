package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.MarkStore;
import org.koemine.run.RunProvenance;
import org.koemine.themes.ThemeId;
import org.koemine.trends.LateDay;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeRate;
import org.koemine.trends.Watch;

/** What a person should look at, the strongest first; under it what was nearly so, and days that are not complete. */
final class SignalSheet {
    static final int FIRST_ROW = 4;

    private static final int WIDTH = 12;
    private static final int CHECKED = 8;
    private static final double UNITS = 1_000;
    private static final int MOST_DAYS = 14;

    private final Material material;
    private final Watch watch;
    private final SignalWords words;
    private final Map<ThemeId, ThemeRate> rates;
    private final KeySheet keys;
    private final SheetDraft draft;

    SignalSheet(Material material, KeySheet keys) {
        this.keys = keys;
        this.material = material;
        this.watch = material.content().watched().watch();
        this.words = new SignalWords(material);
        this.draft = new SheetDraft(material.word("signals.name"), 13, 35, 40, 8, 8, 8, 7, 12, 9, 20, 25, 25);
        this.rates = watch.rates().stream().collect(Collectors.toMap(ThemeRate::theme, Function.identity()));
        if (!rates.isEmpty()) {
            draft.moreColumns(2, 11);
        }
        draft.moreColumns(1, 0);
    }

    /** The row that a signal of the night stands in. */
    static Target rowOf(Signal signal, Material material) {
        int index = shown(material, material.trends().signals()).indexOf(signal);
        return new Target(material.word("signals.name"), FIRST_ROW + Math.max(0, index), 0);
    }

    Sheet layOut() {
        List<Signal> signals = shown(material, material.trends().signals());
        keys.keyed(material.word("signals.name"));
        material.title(draft, "signals", 2);
        draft.add(
                20,
                wide(
                        material.word(signals.isEmpty() ? "signals.lead.none" : "signals.lead", signals.size()),
                        Look.LEAD));
        draft.add(
                0,
                Cell.GAP.across(CHECKED),
                KeySheet.field(EditKey.Kind.SIGNAL, MarkStore.CHECKED),
                KeySheet.field(EditKey.Kind.SIGNAL, MarkStore.MEMO),
                Cell.GAP.across(draft.lastColumn() - CHECKED - 2),
                KeySheet.entity(KeySheet.CORNER));
        draft.header(2, 34, header());
        signals.forEach(signal -> draft.add(row(signal, Look.ALERT, true)));
        nearMisses(shown(material, watch.nearMisses()));
        late();
        draft.gap(8);
        if (watch.tested() > 0) {
            draft.add(20, wide(material.word("signals.note.tested", watch.tested(), budget()), Look.NOTE));
        }
        Stream.of("kinds", "score", "elsewhere", "checked")
                .forEach(note -> draft.add(20, wide(material.word("signals.note." + note), Look.NOTE)));
        if (!rates.isEmpty()) {
            draft.add(20, wide(material.word("signals.note.rate"), Look.NOTE));
        }
        draft.print(new Area(0, 0, draft.next() - 1, draft.lastColumn() - 1));
        draft.fillIn(new Choice(
                Area.column(CHECKED, FIRST_ROW, FIRST_ROW + Math.max(0, signals.size() - 1)),
                List.of(material.word("signals.seen-to")),
                Optional.empty(),
                material.word("signals.checked.advice")));
        return draft.finish(true, false);
    }

    private String budget() {
        return material.content().provenance().settings().stream()
                .filter(setting -> setting.key().equals("trends.false-alarms"))
                .map(RunProvenance.SettingUsed::value)
                .findFirst()
                .orElse("");
    }

    private static List<Signal> shown(Material material, List<Signal> signals) {
        return signals.stream()
                .filter(signal -> material.pareto().theme(signal.theme()).isPresent())
                .toList();
    }

    private List<Cell> header() {
        Stream<String> always = Stream.of(
                "kind",
                "theme",
                "sentence",
                "observed",
                "expected",
                "upper",
                "score",
                "since",
                "checked",
                "memo",
                "most",
                "elsewhere");
        Stream<Cell> names = Stream.concat(always, rates.isEmpty() ? Stream.empty() : Stream.of("rate", "rate-upper"))
                .map(key -> Cell.text(material.word("signals." + key), Look.HEADER));
        return Stream.concat(names, Stream.of(KeySheet.entity(KeySheet.NO_ENTITY)))
                .toList();
    }

    private Row row(Signal signal, Look kind, boolean input) {
        RankedTheme theme = material.pareto().theme(signal.theme()).orElseThrow();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(material.word("signal." + signal.kind()), kind),
                Cell.text(material.fit(theme.label()), Look.STRONG).to(material.themeRow(theme)),
                Cell.text(material.fit(words.of(signal)), Look.BODY),
                Cell.whole(signal.observed(), Look.BODY),
                Cell.decimal(signal.expected(), Look.BODY),
                Cell.decimal(signal.upper(), Look.BODY),
                Cell.decimal(signal.score(), Look.BODY),
                Cell.day(signal.since(), Look.BODY),
                input ? mark(signal, MarkStore.CHECKED) : Cell.blank(Look.BODY),
                input ? mark(signal, MarkStore.MEMO) : Cell.blank(Look.BODY),
                Cell.text(material.fit(words.places(signal.concentrated())), Look.BODY),
                Cell.text(material.fit(words.places(signal.elsewhere())), Look.BODY)));
        if (!rates.isEmpty()) {
            cells.addAll(rate(theme.id()));
        }
        EditKey key = EditKey.signal(signal.theme(), signal.since(), MarkStore.CHECKED);
        cells.add(KeySheet.entity(input ? key.entity() : KeySheet.NO_ENTITY));
        return draft.fitting(4, cells);
    }

    private Cell mark(Signal signal, String field) {
        EditKey key = EditKey.signal(signal.theme(), signal.since(), field);
        String value = material.content().register().mark(key);
        String text = material.fit(
                value.isEmpty() || field.equals(MarkStore.MEMO) ? value : material.word("signals.seen-to"));
        return keys.input(key, text, value);
    }

    /** Of the last seven days. */
    private List<Cell> rate(ThemeId theme) {
        if (!rates.containsKey(theme)) {
            return List.of(Cell.blank(Look.BODY), Cell.blank(Look.BODY));
        }
        List<ThemeRate.Week> weeks = rates.get(theme).weeks();
        ThemeRate.Week last = weeks.get(weeks.size() - 1);
        return List.of(
                Cell.decimal(last.rate() * UNITS, last.rate() > last.upper() ? Look.ALERT : Look.BODY),
                Cell.decimal(last.upper() * UNITS, Look.BODY));
    }

    private void nearMisses(List<Signal> near) {
        draft.gap(10);
        draft.add(24, wide(material.word("signals.near", near.size()), Look.SECTION));
        if (near.isEmpty()) {
            draft.add(20, wide(material.word("signals.near.none"), Look.SENTENCE));
            return;
        }
        near.forEach(signal -> draft.add(row(signal, Look.CENTRED, false)));
    }

    private void late() {
        if (watch.late().isEmpty()) {
            return;
        }
        draft.gap(10);
        draft.add(24, wide(material.word("signals.late"), Look.SECTION));
        draft.add(
                22,
                header("signals.late.day"),
                header("signals.late.range"),
                header("signals.late.sentence"),
                header("signals.late.sofar").across(2),
                header("signals.late.arrived").across(2));
        watch.late().stream().limit(MOST_DAYS).forEach(this::lateDay);
    }

    private void lateDay(LateDay day) {
        draft.add(
                19,
                Cell.day(day.day(), Look.BODY_LEFT),
                Cell.text(material.word("signals.late.between", day.low(), day.high()), Look.PROVISIONAL),
                Cell.text(material.word("signals.late.expected", Math.max(0, day.low() - day.complaints())), Look.BODY),
                Cell.whole(day.complaints(), Look.PROVISIONAL).across(2),
                Cell.share(day.arrived(), Look.BODY).across(2));
    }

    private Cell header(String key) {
        return Cell.text(material.word(key), Look.HEADER);
    }

    private static Cell wide(String text, Look look) {
        return Cell.text(text, look).across(WIDTH);
    }
}
