package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.List;

/** One file of the inbox. */
record LogFile(String name, LogForm form, List<LogRow> rows) {

    LogFile {
        rows = List.copyOf(rows);
    }

    long count(LogRow.Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    LogFile withFirst(List<LogRow> first) {
        List<LogRow> all = new ArrayList<>(first);
        all.addAll(rows);
        return new LogFile(name, form, all);
    }

    LogFile withLast(List<LogRow> last) {
        List<LogRow> all = new ArrayList<>(rows);
        all.addAll(last);
        return new LogFile(name, form, all);
    }

    LogFile with(int index, LogRow row) {
        List<LogRow> all = new ArrayList<>(rows);
        all.set(index, row);
        return new LogFile(name, form, all);
    }
}
