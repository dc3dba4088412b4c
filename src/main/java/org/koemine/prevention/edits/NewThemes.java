package org.koemine.prevention.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.text.MentionId;
import org.koemine.text.Normaliser;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;

/** Complaints that are to go to a theme that is yet to begin: those with the same new name are one theme. */
final class NewThemes {
    private final MentionPlaces places;
    private final ThemeReference themes;
    private final Deciding deciding;
    private final EditWords words;

    NewThemes(MentionPlaces places, ThemeReference themes, Deciding deciding, EditWords words) {
        this.places = places;
        this.themes = themes;
        this.deciding = deciding;
        this.words = words;
    }

    /** Under which name a cell lets a theme begin, as names are compared; empty where there is a theme of that name. */
    Optional<String> name(TypedCell cell) {
        return cell.key().kind() == EditKey.Kind.MENTION
                ? words.begunName(cell.text())
                        .filter(name -> themes.called(name).isEmpty())
                        .map(Normaliser::normalise)
                : Optional.empty();
    }

    /** Takes cells in, each of which lets its complaint's mentions go to the theme. */
    private final class Gathering implements Editable {
        private final List<EditKey> gathered = new ArrayList<>();
        private String name = "";

        @Override
        public Optional<String> now(EditKey key) {
            return places.now(key);
        }

        @Override
        public Value read(EditKey key, String typed) {
            String begun = words.begunName(typed).orElseThrow();
            if (begun.isEmpty()) {
                throw Refusal.of(FaultId.THEME_NAME_EMPTY);
            }
            return ThemeNames.line(begun);
        }

        @Override
        public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
            name = name.isEmpty() ? value : name;
            gathered.add(key);
        }

        ThemeId begin(CountermeasureChange.Entry entry) {
            List<MentionId> mentions = gathered.stream()
                    .flatMap(key -> places.mentions(key).stream())
                    .toList();
            return deciding.carryOut(new ThemeDecision.Split(Optional.empty(), mentions, name), entry)
                    .orElseThrow();
        }
    }

    /** Lets a theme begin with what all these cells are about, or with none of it. */
    List<Edit> begin(
            ReturnedWorkbook workbook,
            List<TypedCell> cells,
            Predicate<EditKey> mayGoOn,
            CountermeasureChange.Entry entry) {
        Gathering gathering = new Gathering();
        List<Edit> edits = cells.stream()
                .flatMap(cell -> new Judge(workbook, gathering, mayGoOn.test(cell.key()))
                        .judge(cell, workbook.shown(cell.key()), entry).stream())
                .toList();
        if (gathering.gathered.isEmpty()) {
            return edits;
        }
        try {
            Fault begun = Refusal.fault(FaultId.EDIT_THEME_BEGUN, gathering.begin(entry));
            return ended(edits, Edit.Outcome.APPLIED, begun);
        } catch (KoemineException refused) {
            return ended(edits, Edit.Outcome.REFUSED, refused.faults().get(0));
        }
    }

    private static List<Edit> ended(List<Edit> edits, Edit.Outcome outcome, Fault why) {
        return edits.stream()
                .map(edit -> edit.outcome() == Edit.Outcome.APPLIED ? edit.as(outcome, why) : edit)
                .toList();
    }
}
