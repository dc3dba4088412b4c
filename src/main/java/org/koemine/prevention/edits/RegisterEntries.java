package org.koemine.prevention.edits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.intake.DateReader;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.prevention.CountermeasureField;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.CountermeasureStore;

/** The register of countermeasures, as people enter it. */
final class RegisterEntries implements Editable {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 200;
    private static final Set<CountermeasureField> LINES = Set.of(CountermeasureField.OWNER, CountermeasureField.TARGET);

    private final CountermeasureStore store;
    private final ThemeReference themes;
    private final EditWords words;

    RegisterEntries(CountermeasureStore store, ThemeReference themes, EditWords words) {
        this.store = store;
        this.themes = themes;
        this.words = words;
    }

    @Override
    public Optional<String> now(EditKey key) {
        CountermeasureField field = CountermeasureField.valueOf(key.field());
        return store.find(key.entity()).map(measure -> value(measure, field));
    }

    /** A theme that was merged stands for its heir. */
    private String value(Countermeasure measure, CountermeasureField field) {
        return field == CountermeasureField.THEME
                ? themes.heirs().of(measure.theme()).value()
                : field.of(measure);
    }

    @Override
    public Value read(EditKey key, String typed) {
        CountermeasureField field = CountermeasureField.valueOf(key.field());
        return switch (field) {
            case THEME ->
                Value.of(themes.standing(filled(typed), FaultId.EDIT_THEME_UNKNOWN)
                        .value());
            case STATUS -> Value.of(words.statuses().of(filled(typed)).name());
            case DUE, STARTED_ON -> Value.of(typed.isEmpty() ? "" : day(typed));
            default -> text(field, typed);
        };
    }

    private static String filled(String typed) {
        if (typed.isEmpty()) {
            throw Refusal.of(FaultId.EDIT_NOT_EMPTY);
        }
        return typed;
    }

    private static String day(String typed) {
        return DateReader.day(typed)
                .orElseThrow(() -> Refusal.of(FaultId.EDIT_DAY_UNREADABLE))
                .toString();
    }

    private static Value text(CountermeasureField field, String typed) {
        boolean line = LINES.contains(field);
        int longest = line ? LONGEST_LINE : LONGEST;
        if (typed.length() > longest) {
            throw Refusal.of(FaultId.EDIT_TOO_LONG, typed.length(), longest);
        }
        if (!line || typed.indexOf('\n') < 0) {
            return Value.of(typed);
        }
        Fault note = Refusal.fault(FaultId.EDIT_LINE_BREAK);
        return new Value(typed.replaceAll("\\s*\\n\\s*", " "), Optional.of(note));
    }

    @Override
    public void change(EditKey key, String value, CountermeasureChange.Entry entry) {
        store.change(store.find(key.entity()).orElseThrow(), CountermeasureField.valueOf(key.field()), value, entry);
    }

    /** The id that is given next. */
    CountermeasureId next() {
        return CountermeasureId.of(
                1 + store.last().map(CountermeasureId::number).orElse(0));
    }

    void add(Countermeasure measure, CountermeasureChange.Entry entry) {
        store.add(measure, entry);
    }

    /** What a field said when its countermeasure was entered. */
    String first(CountermeasureId measure, CountermeasureField field) {
        List<CountermeasureChange> history = store.history(measure);
        return history.stream()
                .filter(change -> change.field() == field && change.before().isEmpty())
                .filter(change -> change.entry().equals(history.get(0).entry()))
                .findFirst()
                .map(CountermeasureChange::after)
                .orElse("");
    }
}
