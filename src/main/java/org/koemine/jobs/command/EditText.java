package org.koemine.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.koemine.fault.FaultMessages;
import org.koemine.prevention.edits.Edit;

/** Shows what becomes of what was typed in a workbook. */
final class EditText {
    private final Texts texts;

    EditText(Texts texts) {
        this.texts = texts;
    }

    void print(Path file, List<Edit> edits, PrintWriter out) {
        out.println(texts.get("check.edits", file.getFileName(), edits.size()));
        Columns columns = new Columns("  ", "lllll");
        FaultMessages messages = new FaultMessages(texts.locale());
        edits.forEach(edit -> columns.row(
                texts.get("check.edit." + edit.outcome()),
                edit.origin().sheet() + "!" + edit.origin().cell(),
                edit.key().map(key -> key.entity()).orElse(""),
                edit.typed().replaceAll("\\s+", " "),
                edit.reason().map(messages::word).orElse("")));
        columns.print(out);
    }
}
