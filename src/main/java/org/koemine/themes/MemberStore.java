package org.koemine.themes;

import java.sql.ResultSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Hands over which complaints are in which theme. It writes nothing, and reads an index alone, part by part: over a million
 * complaints a database takes several times as long to look up the rows of their assignments.
 */
public final class MemberStore {
    private static final int AT_ONCE = 20_000;

    private final Jdbi jdbi;

    public MemberStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Is told of a complaint in a theme. */
    @FunctionalInterface
    public interface Visitor {
        void member(ThemeId theme, long serial);
    }

    /** By theme and serial; a complaint with several mentions in a theme comes once or more, one after another. */
    public void each(Visitor visitor) {
        jdbi.useHandle(handle -> {
            List<ThemeId> themes = handle.createQuery("SELECT theme_id FROM theme ORDER BY theme_id")
                    .mapTo(String.class)
                    .map(ThemeId::new)
                    .list();
            for (ThemeId theme : themes) {
                for (long after = 0; after < Long.MAX_VALUE; ) {
                    after = part(handle, theme, after, visitor);
                }
            }
        });
    }

    /** The last serial of a full part; where it was the last part, none is behind it. */
    private static long part(Handle handle, ThemeId theme, long after, Visitor visitor) {
        return handle.createQuery("""
                        SELECT serial FROM assignment WHERE theme_id = :theme AND serial > :after
                        ORDER BY theme_id, serial FETCH FIRST :most ROWS ONLY
                        """)
                .bind("theme", theme.value())
                .bind("after", after)
                .bind("most", AT_ONCE)
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    long last = after;
                    int read = 0;
                    while (row.next()) {
                        last = row.getLong(1);
                        visitor.member(theme, last);
                        read++;
                    }
                    return read < AT_ONCE ? Long.MAX_VALUE : last;
                });
    }
}
