package org.koemine.themes.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.text.MentionId;
import org.koemine.themes.ThemeId;
import org.koemine.themes.inspection.FilledSheet.Field;
import org.koemine.themes.inspection.FilledSheet.FilledRow;

/** Holds a filled-in sheet against what stands: each row becomes a verdict or a fault, and no row stops another. */
public final class SampleCheck {
    private final Map<MentionId, Standing> standing;
    private final Map<SampleId, SampleVerdict> known;
    private final ThemeWords themes;

    /**
     * @param standing the mentions the sheet names, those that are there
     * @param known verdicts on them that were read before, by what was drawn
     * @param labels of the themes that stand
     */
    public SampleCheck(
            Map<MentionId, Standing> standing, Map<SampleId, SampleVerdict> known, Map<ThemeId, String> labels) {
        this.standing = Map.copyOf(standing);
        this.known = Map.copyOf(known);
        this.themes = new ThemeWords(labels);
    }

    /** What came of a sheet: a verdict or a fault a row, in the sheet's order. */
    public record Checked(List<SampleVerdict> verdicts, List<Fault> faults) {
        public Checked {
            verdicts = List.copyOf(verdicts);
            faults = List.copyOf(faults);
        }
    }

    /** The mentions that a sheet names; whether they are there is another question. */
    public static Set<MentionId> mentions(FilledSheet sheet) {
        Set<MentionId> mentions = new HashSet<>();
        sheet.rows().forEach(row -> SampleId.parse(row.cell(Field.ID)).ifPresent(id -> mentions.add(id.mention())));
        return mentions;
    }

    /**
     * Checks every row.
     *
     * @throws KoemineException if the sheet has no rows, or none of them was drawn from this database
     */
    public Checked check(FilledSheet sheet) {
        Place file = Place.file(sheet.file());
        if (sheet.rows().isEmpty()) {
            throw new KoemineException(Fault.of(FaultId.ROWS_NONE, file));
        }
        if (sheet.rows().stream().allMatch(row -> drawn(row).isEmpty())) {
            throw new KoemineException(Fault.of(FaultId.SAMPLE_OF_ANOTHER_DATABASE, file));
        }
        List<SampleVerdict> verdicts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<SampleId> seen = new HashSet<>();
        for (FilledRow row : sheet.rows()) {
            new RowCheck(sheet, row, themes).verdict(drawn(row), this::movedSince, seen, verdicts, faults);
        }
        return new Checked(verdicts, faults);
    }

    /** What a row was drawn as, where its checksum says that it was. */
    private Optional<SampleId> drawn(FilledRow row) {
        Optional<ThemeId> theme = ThemeWords.id(row.cell(Field.THEME));
        return SampleId.parse(row.cell(Field.ID)).filter(id -> {
            Standing now = standing.get(id.mention());
            return now != null
                    && theme.isPresent()
                    && SampleId.of(id.draw(), now, theme.get()).equals(id);
        });
    }

    /** Whether the mention is in another theme than it was drawn from, and not because of a verdict on this very row. */
    private boolean movedSince(SampleId id, ThemeId theme) {
        boolean stands =
                themes.stands(theme) && standing.get(id.mention()).theme().equals(Optional.of(theme));
        return !stands && !known.containsKey(id);
    }
}
