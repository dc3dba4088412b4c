package org.koemine.themes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.koemine.store.Database;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.MentionStore;
import org.koemine.text.MentionStore.Analysed;
import org.koemine.themes.ThemeEvent.Kind;

/** What a run finds, of which only what a test is about differs. */
final class ThemeSets {
    private ThemeSets() {}

    static ThemeSet of(List<Theme> themes, List<Assignment> assignments, List<ThemeEvent> events) {
        return new ThemeSet(themes, assignments, new TreeMap<>(), events);
    }

    static MentionId mention(long complaint, int ordinal) {
        return new MentionId(complaint, ordinal);
    }

    static Theme theme(int number, String label) {
        return new Theme(ThemeId.of(number), label, List.of(label + "の語"), List.of());
    }

    static Assignment member(long complaint, int ordinal, int theme) {
        return new Assignment(mention(complaint, ordinal), Optional.of(ThemeId.of(theme)), 0.75);
    }

    static Assignment unassigned(long complaint, int ordinal) {
        return new Assignment(mention(complaint, ordinal), Optional.empty(), 0);
    }

    static ThemeEvent event(int theme, Kind kind, String evidence) {
        return new ThemeEvent(ThemeId.of(theme), kind, evidence);
    }

    /** What a query answers, a text a row. */
    static List<String> rows(Database database, String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) -> {
                            Object[] cells = new Object[row.getMetaData().getColumnCount()];
                            for (int i = 0; i < cells.length; i++) {
                                cells[i] = row.getObject(i + 1);
                            }
                            return Arrays.toString(cells);
                        })
                        .list());
    }

    /** Writes one mention a text, all of complaint 1. */
    static void mentions(Database database, String... texts) {
        List<Mention> mentions = IntStream.range(0, texts.length)
                .mapToObj(i -> new Mention(mention(1, i), 0, texts[i].length(), texts[i], List.of("語")))
                .toList();
        new MentionStore(database.jdbi()).replace(List.of(new Analysed(1, "d", mentions)));
    }
}
