package org.koemine.prevention.edits;

import java.util.List;
import java.util.Optional;
import org.koemine.fault.FaultId;
import org.koemine.intake.ComplaintStore;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.text.MentionId;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.Standing;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;

/** In which theme a complaint's mentions stand that stood in the theme it was listed under. */
final class MentionPlaces implements Editable {
    /** In no theme. */
    private static final String NOWHERE = "-";

    private final ComplaintStore complaints;
    private final LedgerStore ledger;
    private final ThemeReference themes;
    private final Deciding deciding;
    private final EditWords words;

    MentionPlaces(
            ComplaintStore complaints, LedgerStore ledger, ThemeReference themes, Deciding deciding, EditWords words) {
        this.complaints = complaints;
        this.ledger = ledger;
        this.themes = themes;
        this.deciding = deciding;
        this.words = words;
    }

    /** Empty while they stand where they were listed, for so does the cell. */
    @Override
    public Optional<String> now(EditKey key) {
        List<Standing> standings = standings(key);
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        String place = place(standings, key);
        return Optional.of(place.equals(listed(key)) ? "" : place);
    }

    /** Where they were listed, if any stands there still. */
    private static String place(List<Standing> standings, EditKey key) {
        boolean still = standings.stream().anyMatch(standing -> place(standing).equals(listed(key)));
        return still ? listed(key) : place(standings.get(0));
    }

    /** The mentions that stand where the complaint was listed, or went from there. */
    List<MentionId> mentions(EditKey key) {
        List<Standing> standings = standings(key);
        String place = place(standings, key);
        return standings.stream()
                .filter(standing -> place(standing).equals(place))
                .map(Standing::mention)
                .toList();
    }

    @Override
    public Value read(EditKey key, String typed) {
        if (words.isNone(typed)) {
            return Value.of(NOWHERE);
        }
        Optional<String> begun = words.begunName(typed);
        ThemeId theme = themes.standing(begun.orElse(typed), FaultId.EDIT_PLACE_UNKNOWN, typed);
        return new Value(theme.value(), begun.map(name -> Refusal.fault(FaultId.EDIT_THEME_JOINED, name, theme)));
    }

    /** All of them or none: a theme is not left without any mention. */
    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        Optional<ThemeId> to = value.equals(NOWHERE) ? Optional.empty() : Optional.of(new ThemeId(value));
        List<MentionId> mentions = mentions(key);
        String from = place(standings(key), key);
        if (!from.equals(NOWHERE)
                && !from.equals(value)
                && ledger.members(new ThemeId(from)).size() == mentions.size()) {
            throw Refusal.of(FaultId.THEME_LEFT_EMPTY, complaint(key), from);
        }
        mentions.forEach(mention -> deciding.carryOut(new ThemeDecision.Move(mention, to), entry));
    }

    private List<Standing> standings(EditKey key) {
        return complaints
                .byId(complaint(key))
                .map(complaint -> ledger.standings(complaint.serial()))
                .orElse(List.of());
    }

    private static String place(Standing standing) {
        return standing.theme().map(ThemeId::value).orElse(NOWHERE);
    }

    private static String listed(EditKey key) {
        return key.entity().substring(0, key.entity().indexOf('/'));
    }

    private static String complaint(EditKey key) {
        return key.entity().substring(key.entity().indexOf('/') + 1);
    }
}
