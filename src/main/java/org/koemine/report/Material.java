package org.koemine.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.koemine.complaint.ComplaintId;
import org.koemine.report.masking.Masking;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Edition;
import org.koemine.trends.TrendSet;

/**
 * What every sheet is laid out from.
 *
 * @param edition the week or month it is of; empty for a night's
 */
record Material(
        ReportContent content,
        Wording wording,
        Masking masking,
        Pareto pareto,
        DetailBlocks blocks,
        Cards cards,
        Optional<Edition> edition) {

    static Material of(ReportContent content) {
        return of(content, Optional.empty());
    }

    static Material of(ReportContent content, Edition edition) {
        return of(content, Optional.of(edition));
    }

    private static Material of(ReportContent content, Optional<Edition> edition) {
        Wording wording = new Wording(content.settings().locale());
        Masking masking = new Masking(wording.masks(), content.customers());
        Pareto pareto = new Pareto(content.themes(), content.trends(), masking::text);
        return new Material(
                content,
                wording,
                masking,
                pareto,
                new DetailBlocks(content.details(), pareto),
                new Cards(
                        pareto,
                        ReportContent.carded(
                                content.trends(), content.settings().topThemes())),
                edition);
    }

    String reportTitle() {
        return edition.map(of -> word(
                        "title." + of.kind(),
                        of.name(),
                        wording.day(of.period().start()),
                        wording.day(of.period().lastDay())))
                .orElseGet(() -> word("title"));
    }

    TrendSet trends() {
        return content.trends();
    }

    String word(String key, Object... values) {
        return wording.of(key, values);
    }

    /** The row of the detail sheet a theme's complaints begin at. */
    Optional<Target> detailsOf(ThemeId theme) {
        return blocks.firstOf(theme).map(this::detail);
    }

    /** The row of the detail sheet a complaint stands in. */
    Optional<Target> detailOf(ComplaintId complaint) {
        return blocks.of(complaint).map(this::detail);
    }

    Optional<Target> unassignedDetails() {
        return blocks.firstUnassigned().map(this::detail);
    }

    /** The top of a theme's card, where it has one. */
    Optional<Target> card(ThemeId theme) {
        return cards.firstRowOf(theme).map(row -> new Target(word("cards.name"), row, 0));
    }

    /** A theme's card, or else its row of the theme sheet. */
    Target cardOrRow(RankedTheme theme) {
        return card(theme.id()).orElseGet(() -> themeRow(theme));
    }

    private Target detail(int index) {
        return new Target(word("details.name"), DetailSheet.FIRST_ROW + index, 0);
    }

    /** The row of the theme sheet a theme stands in. */
    Target themeRow(RankedTheme theme) {
        return new Target(word("themes.name"), ThemeSheet.FIRST_ROW + theme.rank() - 1, 0);
    }

    /** Days from a day to the business date. */
    long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, content.provenance().businessDate());
    }

    Target top(String sheet) {
        return new Target(word(sheet + ".name"), 0, 0);
    }

    /** Title row of every sheet but the first, with the way back. */
    void title(SheetDraft draft, String sheet, int titleSpan) {
        draft.add(
                30,
                Cell.text(word(sheet + ".title"), Look.TITLE).across(titleSpan),
                Cell.text(word("back"), Look.LEAD).across(3).to(top("summary")));
    }

    /** How many are left out, in words; nothing where none are. */
    String others(String key, int count) {
        return count > 0 ? word(key, count) : "";
    }

    /** Any text, fit for a cell. */
    String fit(String text) {
        return CellText.fit(text, word("cut"));
    }
}
