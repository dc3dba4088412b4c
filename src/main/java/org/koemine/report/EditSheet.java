package org.koemine.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.koemine.fault.FaultMessages;
import org.koemine.prevention.edits.Edit;
import org.koemine.prevention.edits.Edit.Outcome;
import org.koemine.prevention.edits.EditKey;
import org.koemine.prevention.edits.EditKey.Kind;
import org.koemine.prevention.edits.EditStore.Kept;
import org.koemine.prevention.edits.EditStore.Returned;
import org.koemine.prevention.edits.MarkStore;
import org.koemine.themes.ThemeId;

/** What became of everything that people typed in workbooks: what could not be taken first, with the reason. */
final class EditSheet {
    private static final int MOST_LINES = 8;
    private static final int LAST = 10;
    private static final String THEME_ID = "T-\\d{4,9}";

    /** More than this nobody reads; the table of edits has all of them. */
    private static final int MOST = 2_000;

    private final Material material;
    private final Register register;
    private final FaultMessages messages;
    private final SheetDraft draft;

    EditSheet(Material material) {
        this.material = material;
        this.register = material.content().register();
        this.messages = new FaultMessages(material.wording().locale());
        this.draft = new SheetDraft(material.word("edits.name"), 9, 12, 24, 13, 7, 26, 14, 28, 18, 18, 46);
    }

    Sheet layOut() {
        material.title(draft, "edits", 3);
        draft.add(20, wide(lead(), Look.LEAD));
        register.returned().forEach(file -> draft.add(18, wide(file(file), Look.SENTENCE)));
        draft.header(2, 26, header());
        List<Kept> open = edits(false).toList();
        open.stream().limit(MOST).forEach(edit -> draft.addFitting(MOST_LINES, row(edit)));
        edits(true).limit(MOST).forEach(edit -> draft.addFitting(MOST_LINES, row(edit)));
        if (register.edits().isEmpty()) {
            draft.add(20, wide(material.word("edits.none"), Look.SENTENCE));
        } else {
            draft.filterUpTo(draft.next() - 1, LAST);
        }
        draft.gap(8);
        Stream.of(Outcome.APPLIED, Outcome.REFUSED, Outcome.CONFLICT)
                .forEach(outcome -> draft.add(20, wide(material.word("edits.meaning." + outcome), Look.NOTE)));
        return draft.finish(true, false);
    }

    private Stream<Kept> edits(boolean applied) {
        return register.edits().stream().filter(kept -> (kept.edit().outcome() == Outcome.APPLIED) == applied);
    }

    private String lead() {
        return material.word(
                "edits.lead",
                register.returned().size(),
                count(Outcome.APPLIED),
                count(Outcome.REFUSED),
                count(Outcome.CONFLICT));
    }

    private long count(Outcome outcome) {
        return register.edits().stream()
                .filter(kept -> kept.edit().outcome() == outcome)
                .count();
    }

    private String file(Returned returned) {
        if (returned.edition() == 0) {
            return material.fit(material.word("edits.file.refused", returned.file()));
        }
        long edits = register.edits().stream()
                .filter(kept -> kept.run().value() == register.mark().edition())
                .filter(kept -> kept.edit().origin().file().equals(returned.file()))
                .count();
        return material.fit(material.word(edits == 0 ? "edits.file.none" : "edits.file", returned.file(), edits));
    }

    private Cell wide(String text, Look look) {
        return Cell.text(text, look).across(LAST + 1);
    }

    private List<Cell> header() {
        return Stream.of(
                        "outcome",
                        "day",
                        "file.column",
                        "sheet",
                        "cell",
                        "about",
                        "field",
                        "typed",
                        "before",
                        "now",
                        "reason")
                .map(key -> Cell.text(material.word("edits." + key), Look.HEADER))
                .toList();
    }

    private List<Cell> row(Kept kept) {
        Edit edit = kept.edit();
        Optional<EditKey> key = edit.key();
        return List.of(
                Cell.text(
                        material.word("edits.outcome." + edit.outcome()),
                        edit.outcome() == Outcome.APPLIED ? Look.RECORD : Look.ALERT),
                Cell.day(kept.day(), Look.RECORD),
                text(edit.origin().file()),
                text(edit.origin().sheet()),
                text(edit.origin().cell()),
                text(key.map(this::about).orElse("")),
                text(key.map(this::field).orElse("")),
                text(edit.typed()),
                text(edit.before()),
                text(key.map(about -> value(about, edit.now())).orElse(edit.now())),
                text(edit.reason().map(messages::word).orElse("")));
    }

    private String about(EditKey key) {
        return key.isSound() ? named(key) : key.entity();
    }

    private String named(EditKey key) {
        return switch (key.kind()) {
            case THEME, MERGE -> theme(key.entity());
            case COUNTERMEASURE -> key.entity().startsWith("new-") ? material.word("register.new") : key.entity();
            case MENTION -> material.word("edits.complaint", after(key));
            case SEVERITY -> material.word("edits.danger", after(key), material.word("severity." + before(key)));
            case SIGNAL -> material.word("edits.signal", theme(before(key)), after(key));
        };
    }

    private String field(EditKey key) {
        if (!key.isSound()) {
            return key.field();
        }
        return switch (key.kind()) {
            case COUNTERMEASURE -> material.word("register." + key.field());
            case SIGNAL -> material.word(key.field().equals(MarkStore.MEMO) ? "signals.memo" : "signals.checked");
            default -> material.word("edits.field." + key.kind());
        };
    }

    private static String before(EditKey key) {
        return key.entity().split("/", 2)[0];
    }

    private static String after(EditKey key) {
        return key.entity().substring(key.entity().indexOf('/') + 1);
    }

    /** A value as it is kept, as people write it. */
    private String value(EditKey key, String value) {
        if (value.matches(THEME_ID)) {
            return theme(value);
        }
        if (key.kind() == Kind.MENTION && value.equals("-")) {
            return material.word("edit.none");
        }
        if (key.kind() == Kind.COUNTERMEASURE && key.field().equals("STATUS") && !value.isEmpty()) {
            return material.word("register.status." + value);
        }
        if (key.kind() == Kind.SEVERITY && !value.isEmpty()) {
            return material.word("verdict." + value);
        }
        if (key.kind() == Kind.SIGNAL && key.field().equals(MarkStore.CHECKED) && !value.isEmpty()) {
            return material.word("signals.seen-to");
        }
        return key.kind() == Kind.THEME ? material.masking().text(value) : value;
    }

    private String theme(String id) {
        return material.choice(new ThemeId(id));
    }

    private Cell text(String text) {
        return Cell.text(material.fit(text), Look.RECORD);
    }
}
