package org.koemine.report;

import java.util.ArrayList;
import java.util.List;
import org.koemine.run.InputDigest;
import org.koemine.run.RunProvenance;
import org.koemine.run.RunProvenance.SettingUsed;
import org.koemine.settings.Settings;

/** How the report was made, complete enough to make it again. */
final class ConditionsSheet {
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
        draft.freeze();
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
                    Settings.meaning(setting.key(), material.wording().locale()).orElse("");
            draft.addFitting(
                    3,
                    List.of(
                            text(setting.key(), Look.STRONG),
                            text(setting.value(), Look.BODY),
                            text(setting.unit(), Look.BODY),
                            text(meaning, Look.BODY)));
        }
        draft.gap(12);
    }

    private void inputs() {
        section("inputs");
        header("file", "size", "sha256");
        for (InputDigest input : provenance.inputs()) {
            draft.addFitting(
                    2,
                    List.of(
                            text(input.file(), Look.STRONG),
                            text(material.word("conditions.bytes", input.size()), Look.BODY),
                            text(input.sha256(), Look.BODY).across(2)));
        }
        draft.gap(12);
    }

    private void notes() {
        section("notes");
        draft.addFitting(4, List.of(Cell.text(checked(), Look.SENTENCE).across(WIDTH)));
        draft.add(
                20,
                Cell.text(material.word("conditions.glossary"), Look.LEAD)
                        .across(WIDTH)
                        .to(material.top("glossary")));
    }

    private String checked() {
        return material.content()
                .checked()
                .latest()
                .map(latest -> material.word(
                        "note.checked",
                        material.wording().fullDay(latest.on()),
                        latest.precision().seen(),
                        latest.precision().right(),
                        latest.precision().lower(),
                        latest.precision().upper()))
                .orElseGet(() -> material.word("note.checked.none"));
    }

    private void section(String key) {
        draft.add(
                24,
                Cell.text(material.word("conditions.section." + key), Look.SECTION)
                        .across(WIDTH));
    }

    private void header(String... keys) {
        List<Cell> cells = new ArrayList<>();
        for (String key : keys) {
            Cell name = Cell.text(material.word("conditions." + key), Look.HEADER);
            cells.add(cells.size() == keys.length - 1 ? name.across(WIDTH - cells.size()) : name);
        }
        draft.add(new Row(22, cells));
    }

    private Cell text(String text, Look look) {
        return Cell.text(material.fit(text), look);
    }
}
