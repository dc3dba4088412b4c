package org.koemine.report;

import java.util.List;
import org.koemine.run.InputDigest;
import org.koemine.run.RunProvenance;
import org.koemine.run.RunProvenance.SettingUsed;

/** How the report was made, complete enough to make it again, and how to read its figures. */
final class ConditionsSheet {
    private static final List<String> NOTES = List.of("share", "signal", "chronic", "provisional", "masking", "export");
    private static final int WIDTH = 4;

    private final Material material;
    private final RunProvenance provenance;
    private final SheetDraft draft;

    ConditionsSheet(Material material) {
        this.material = material;
        this.provenance = material.content().provenance();
        this.draft = new SheetDraft(material.word("conditions.name"), 36, 30, 14, 72);
    }

    Sheet layOut() {
        material.title(draft, "conditions", 1);
        draft.add(20, Cell.text(material.word("conditions.lead"), Look.LEAD).across(WIDTH));
        draft.gap(8);
        run();
        settings();
        inputs();
        notes();
        return draft.finish(true, false);
    }

    private void run() {
        section("run");
        fact("run-id", Cell.text(provenance.run().toString(), Look.BODY));
        fact("business-date", Cell.day(provenance.businessDate(), Look.BODY_LEFT));
        fact("version", Cell.text(provenance.version(), Look.BODY));
        fact("seed", Cell.of(new Value.Whole(provenance.seed()), Look.BODY_LEFT));
        fact("details", Cell.whole(material.blocks().sorted().size(), Look.BODY_LEFT));
        fact(
                "left-out",
                Cell.whole(
                        material.content().complaints()
                                - material.blocks().sorted().size(),
                        Look.BODY_LEFT));
        draft.gap(12);
    }

    private void fact(String key, Cell value) {
        draft.add(
                RowHeight.of(1),
                Cell.text(material.word("conditions." + key), Look.STRONG),
                value,
                Cell.text(material.word("conditions." + key + ".meaning"), Look.BODY)
                        .across(2));
    }

    private void settings() {
        section("settings");
        header("key", "value", "unit", "meaning");
        for (SettingUsed setting : provenance.settings()) {
            String meaning =
                    material.wording().maybe("setting." + setting.key()).orElse("");
            draft.add(
                    RowHeight.of(3, setting.value(), draft.width(1), meaning, draft.width(3)),
                    text(setting.key(), Look.STRONG),
                    text(setting.value(), Look.BODY),
                    text(setting.unit(), Look.BODY),
                    text(meaning, Look.BODY));
        }
        draft.gap(12);
    }

    private void inputs() {
        section("inputs");
        header("file", "size", "bytes", "sha256");
        for (InputDigest input : provenance.inputs()) {
            draft.add(
                    RowHeight.of(2, input.file(), draft.width(0)),
                    text(input.file(), Look.STRONG),
                    Cell.whole(input.size(), Look.BODY),
                    Cell.text(material.word("conditions.bytes.value"), Look.BODY),
                    text(input.sha256(), Look.BODY));
        }
        draft.gap(12);
    }

    private void notes() {
        section("notes");
        for (String note : NOTES) {
            String words = material.word("note." + note);
            draft.add(
                    RowHeight.of(4, words, draft.width(0) + draft.width(1) + draft.width(3)),
                    Cell.text(words, Look.SENTENCE).across(WIDTH));
        }
    }

    private void section(String key) {
        draft.add(
                24,
                Cell.text(material.word("conditions.section." + key), Look.SECTION)
                        .across(WIDTH));
    }

    private void header(String... keys) {
        draft.add(new Row(
                22,
                List.of(keys).stream()
                        .map(key -> Cell.text(material.word("conditions." + key), Look.HEADER))
                        .toList()));
    }

    private Cell text(String text, Look look) {
        return Cell.text(material.fit(text), look);
    }
}
