package org.koemine.themes.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.FilledSheet.Field;
import org.koemine.themes.inspection.FilledSheet.FilledRow;

/** One row of a filled-in sheet: the verdict in it, or the first thing that is wrong with it. */
final class RowCheck {
    private final FilledSheet sheet;
    private final FilledRow row;
    private final ThemeWords themes;

    RowCheck(FilledSheet sheet, FilledRow row, ThemeWords themes) {
        this.sheet = sheet;
        this.row = row;
        this.themes = themes;
    }

    /** Adds the row's verdict to {@code verdicts}, or what is wrong to {@code faults}. */
    void verdict(
            Optional<SampleId> drawn,
            BiPredicate<SampleId, ThemeId> moved,
            Set<SampleId> seen,
            List<SampleVerdict> verdicts,
            List<Fault> faults) {
        Optional<Fault> fault =
                calculated().or(() -> unusable(drawn, moved, seen)).or(this::misjudged);
        if (fault.isPresent()) {
            faults.add(fault.get());
        } else {
            verdicts.add(new SampleVerdict(
                    drawn.orElseThrow(),
                    theme(),
                    judgement().orElseThrow(),
                    judgement().filter(is -> is == Judgement.RIGHT).isPresent() ? Optional.empty() : rightTheme(),
                    row.cell(Field.REMARK)));
        }
    }

    private ThemeId theme() {
        return ThemeWords.id(row.cell(Field.THEME)).orElseThrow();
    }

    private Optional<ThemeId> rightTheme() {
        return themes.meant(row.cell(Field.RIGHT_THEME));
    }

    private Optional<Judgement> judgement() {
        String word = row.cell(Field.JUDGEMENT);
        return sheet.judgements().entrySet().stream()
                .filter(judgement -> judgement.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a formula says may be something else in the next program that calculates it. */
    private Optional<Fault> calculated() {
        return row.formulas().stream().sorted().findFirst().map(field -> fault(FaultId.SAMPLE_FORMULA, field));
    }

    private Optional<Fault> unusable(
            Optional<SampleId> drawn, BiPredicate<SampleId, ThemeId> moved, Set<SampleId> seen) {
        if (drawn.isEmpty()) {
            return Optional.of(fault(FaultId.SAMPLE_ROW_UNKNOWN, Field.ID));
        }
        if (!seen.add(drawn.get())) {
            return Optional.of(fault(FaultId.SAMPLE_ROW_TWICE, Field.ID));
        }
        return moved.test(drawn.get(), theme())
                ? Optional.of(fault(FaultId.SAMPLE_THEME_CHANGED, Field.THEME))
                : Optional.empty();
    }

    private Optional<Fault> misjudged() {
        if (row.cell(Field.JUDGEMENT).isEmpty()) {
            return Optional.of(fault(FaultId.SAMPLE_VERDICT_MISSING, Field.JUDGEMENT, words()));
        }
        if (judgement().isEmpty()) {
            return Optional.of(fault(FaultId.SAMPLE_VERDICT_UNKNOWN, Field.JUDGEMENT, words()));
        }
        return misplaced(judgement().get());
    }

    private Optional<Fault> misplaced(Judgement judgement) {
        if (row.cell(Field.RIGHT_THEME).isEmpty()) {
            return judgement == Judgement.OTHER_THEME
                    ? Optional.of(fault(FaultId.SAMPLE_RIGHT_THEME_MISSING, Field.RIGHT_THEME))
                    : Optional.empty();
        }
        if (rightTheme().isEmpty()) {
            return Optional.of(fault(FaultId.SAMPLE_RIGHT_THEME_UNKNOWN, Field.RIGHT_THEME));
        }
        boolean same = rightTheme().get().equals(theme());
        return same == (judgement == Judgement.RIGHT)
                ? Optional.empty()
                : Optional.of(fault(FaultId.SAMPLE_CONTRADICTS_ITSELF, Field.RIGHT_THEME, row.cell(Field.JUDGEMENT)));
    }

    private String words() {
        return String.join(" / ", sheet.judgements().values());
    }

    private Fault fault(FaultId id, Field field, Object... arguments) {
        Place place = Place.row(sheet.file(), row.number());
        return Fault.of(id, place.column(sheet.headings().getOrDefault(field, ""), row.cell(field)), arguments);
    }
}
