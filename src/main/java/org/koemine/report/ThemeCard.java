package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.complaint.Complaint;
import org.koemine.text.NegatedTerm;
import org.koemine.themes.Exemplar;
import org.koemine.trends.Portion;
import org.koemine.trends.Spread;
import org.koemine.trends.ThemeTrend;

/** All that is known of a theme on one printed page, and room to write down its cause. */
final class ThemeCard {
    private static final int COLUMNS = CardSheet.COLUMNS;
    private static final int HALF = COLUMNS / 2;
    private static final double LINE = 17;
    private static final double GAP = 6;

    /** Points of a page of A4 upright where the card's columns fill its width, less a little for other programs' fonts. */
    private static final double PAGE = 930;

    /** How much higher a field for a remedy is than one for an answer. */
    private static final double REMEDY = 1.4;

    private static final int MOST_TERMS = 8;
    private static final int PORTIONS = 5;
    private static final int PORTION_WIDTH = 31;
    private static final int VOICES = 4;
    private static final int MEASURES = 3;
    private static final List<String> QUESTIONS = List.of("when", "where", "who", "what", "why");
    private static final List<String> REMEDIES = List.of("interim", "permanent");

    private final Material material;
    private final SheetDraft draft;
    private final RankedTheme theme;

    ThemeCard(Material material, SheetDraft draft, RankedTheme theme) {
        this.material = material;
        this.draft = draft;
        this.theme = theme;
    }

    void add() {
        int first = draft.next();
        title();
        definition();
        figures();
        new ControlChart(material, draft, theme).add();
        spread();
        voices();
        measures();
        causes(first);
    }

    private void title() {
        String signals = theme.signals().stream()
                .map(signal -> material.word("signal." + signal.kind()))
                .distinct()
                .collect(Collectors.joining(material.word("and")));
        draft.add(
                30,
                Cell.text(material.fit(material.word("cards.theme", theme.id().value(), theme.label())), Look.TITLE)
                        .across(COLUMNS - 2),
                Cell.text(signals, Look.ALERT_RIGHT).across(2));
        draft.add(
                LINE,
                link("cards.row", Optional.of(material.themeRow(theme))),
                link("cards.details", material.detailsOf(theme.id())),
                link("cards.top", Optional.of(material.top("cards"))),
                link("back", Optional.of(material.top("summary"))));
        draft.gap(GAP);
    }

    private Cell link(String key, Optional<Target> target) {
        return target.isEmpty()
                ? Cell.GAP.across(2)
                : Cell.text(material.word(key), Look.LEAD).across(2).to(target);
    }

    private void definition() {
        String terms = theme.theme().terms().stream()
                .limit(MOST_TERMS)
                .map(this::written)
                .map(material.masking()::text)
                .collect(Collectors.joining(material.word("comma")));
        String group = Optional.ofNullable(material.content().groups().byTheme().get(theme.id()))
                .map(found -> material.masking().text(found.label()))
                .orElseGet(() -> material.word("cards.alone"));
        String text = material.word(terms.isEmpty() ? "cards.definition" : "cards.definition.terms", group, terms);
        draft.addFitting(
                3,
                List.of(
                        Cell.text(material.word("cards.what"), Look.FIELD_NAME),
                        Cell.text(material.fit(text), Look.RECORD).across(COLUMNS - 1)));
        draft.gap(GAP);
    }

    private String written(String term) {
        return NegatedTerm.denied(term)
                .map(denied -> material.word("cards.term.negated", denied))
                .orElse(term);
    }

    private void figures() {
        ThemeTrend trend = theme.trend();
        draft.add(
                LINE,
                Stream.of("count", "previous", "change", "share", "total", "presence", "first", "last")
                        .map(key -> Cell.text(material.word("themes." + key), Look.HEADER))
                        .toArray(Cell[]::new));
        draft.add(
                24,
                Cell.whole(trend.count(), Look.CARD_FIGURE),
                Cell.whole(trend.previous(), Look.CARD_FIGURE),
                Cell.change(theme.change(), Look.CARD_FIGURE),
                Cell.share(theme.share(), Look.CARD_FIGURE),
                Cell.whole(trend.total(), Look.CARD_FIGURE),
                Cell.text(material.word("themes.presence.value", trend.presence()), Look.CARD_FIGURE),
                Cell.day(trend.firstSeen(), Look.CARD_FIGURE),
                Cell.day(trend.lastSeen(), Look.CARD_FIGURE));
        draft.gap(GAP);
    }

    private void spread() {
        Spread spread = material.content().dossiers().spread(theme.id());
        draft.add(
                SummarySheet.SECTION,
                Cell.text(material.word("cards.products"), Look.SECTION).across(HALF - 1),
                Cell.GAP,
                Cell.text(material.word("cards.channels"), Look.SECTION).across(HALF));
        int first = draft.next();
        for (int i = 0; i < PORTIONS; i++) {
            List<Cell> cells = new ArrayList<>(portion(spread.products(), i, HALF - 1));
            cells.add(Cell.GAP);
            cells.addAll(portion(spread.channels(), i, HALF));
            draft.add(new Row(LINE, cells));
        }
        bars(spread.products(), HALF - 2, first);
        bars(spread.channels(), COLUMNS - 1, first);
        draft.gap(GAP);
    }

    private void bars(List<Portion> portions, int column, int first) {
        if (!portions.isEmpty()) {
            draft.highlight(
                    Highlight.Kind.BARS, Area.column(column, first, first + Math.min(PORTIONS, portions.size()) - 1));
        }
    }

    /** Name and count, together as many columns wide. */
    private List<Cell> portion(List<Portion> portions, int index, int columns) {
        if (index >= portions.size()) {
            return List.of(Cell.GAP.across(columns));
        }
        Portion portion = portions.get(index);
        String name = portion.name().isBlank()
                ? material.word("cards.unnamed")
                : TextWidth.shorten(material.fit(material.masking().text(portion.name())), PORTION_WIDTH);
        return List.of(Cell.text(name, Look.BODY).across(columns - 1), Cell.whole(portion.complaints(), Look.BODY));
    }

    private void voices() {
        section("cards.voices");
        List<Exemplar> exemplars = theme.theme().exemplars();
        for (int i = 0; i < VOICES; i++) {
            if (i < exemplars.size()) {
                draft.addFitting(2, voice(exemplars.get(i)));
            } else {
                draft.gap(1);
            }
        }
        draft.gap(GAP);
    }

    private List<Cell> voice(Exemplar exemplar) {
        Optional<Complaint> said = Optional.ofNullable(
                material.content().dossiers().voices().get(exemplar.mention().complaint()));
        String text = material.word("cards.voice", material.masking().text(exemplar.text()));
        return List.of(
                said.map(complaint ->
                                Cell.text(complaint.id().value(), Look.BODY).to(material.detailOf(complaint.id())))
                        .orElseGet(() -> Cell.blank(Look.BODY)),
                said.map(complaint -> Cell.day(complaint.receipt().date(), Look.BODY))
                        .orElseGet(() -> Cell.blank(Look.BODY)),
                Cell.text(material.fit(text), Look.BODY).across(COLUMNS - 2));
    }

    private void measures() {
        section("cards.measures");
        List<Measure> measures = material.content().dossiers().against(theme.id());
        if (measures.isEmpty()) {
            draft.add(
                    LINE,
                    Cell.text(material.word("cards.measures.none"), Look.NOTE).across(COLUMNS));
            return;
        }
        draft.add(
                LINE,
                header("action", 3),
                header("owner", 1),
                header("due", 1),
                header("status", 1),
                header("outcome", 2));
        measures.stream().limit(MEASURES).forEach(measure -> draft.addFitting(1, cells(measure)));
        if (measures.size() > MEASURES) {
            draft.add(
                    LINE,
                    Cell.text(material.word("summary.others", measures.size() - MEASURES), Look.NOTE)
                            .across(COLUMNS));
        }
    }

    private Cell header(String key, int span) {
        return Cell.text(material.word("measures." + key), Look.HEADER).across(span);
    }

    private List<Cell> cells(Measure measure) {
        String outcome = measure.outcome()
                .map(found -> material.word("summary.verdict", found.verdict(), found.evidence()))
                .orElse("");
        return List.of(
                text(measure.action()).across(3),
                text(measure.owner()),
                measure.due().map(day -> Cell.day(day, Look.RECORD)).orElseGet(() -> Cell.blank(Look.RECORD)),
                text(measure.status()),
                text(outcome).across(2));
    }

    private Cell text(String text) {
        return Cell.text(material.fit(material.masking().text(text)), Look.RECORD);
    }

    /** What people find out, and what they will do about it; the fields share the room that is left on the page. */
    private void causes(int firstRow) {
        draft.gap(GAP);
        section("cards.causes");
        double height = (PAGE - draft.heightFrom(firstRow)) / (QUESTIONS.size() + REMEDY * REMEDIES.size());
        QUESTIONS.forEach(question -> field(question, Math.floor(height)));
        REMEDIES.forEach(remedy -> field(remedy, Math.floor(REMEDY * height)));
    }

    private void field(String key, double height) {
        draft.add(
                height,
                Cell.text(material.word("cards.field." + key), Look.FIELD_NAME).across(2),
                Cell.blank(Look.FIELD).across(COLUMNS - 2));
    }

    private void section(String key) {
        draft.add(
                SummarySheet.SECTION,
                Cell.text(material.word(key), Look.SECTION).across(COLUMNS));
    }
}
