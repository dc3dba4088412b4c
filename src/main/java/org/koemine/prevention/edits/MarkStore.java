package org.koemine.prevention.edits;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;

/** Keeps what people noted on signals. Writes the table {@code entered_mark}; it never commits. */
public final class MarkStore {
    /** Field of a signal that somebody has seen to; its mark is {@link #YES} or none. */
    public static final String CHECKED = "checked";

    /** Field of a signal for whatever is to be remembered. */
    public static final String MEMO = "memo";

    static final String YES = "YES";

    private final Jdbi jdbi;

    public MarkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The marks of a kind by what they are on; those that were taken back are left out. */
    public Map<EditKey, String> marks(EditKey.Kind kind) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT entity, field, mark FROM entered_mark WHERE kind = :kind AND mark <> ''
                        ORDER BY entity, field
                        """)
                .bind("kind", kind.name())
                .reduceRows(new TreeMap<EditKey, String>(), (marks, row) -> {
                    String entity = row.getColumn("entity", String.class);
                    String field = row.getColumn("field", String.class);
                    marks.put(new EditKey(kind, entity, field), row.getColumn("mark", String.class));
                    return marks;
                }));
    }

    Optional<String> mark(EditKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT mark FROM entered_mark
                        WHERE kind = :kind AND entity = :entity AND field = :field ORDER BY mark
                        """)
                .bind("kind", key.kind().name())
                .bind("entity", key.entity())
                .bind("field", key.field())
                .mapTo(String.class)
                .findFirst());
    }

    void set(EditKey key, String mark, RunId run) {
        String sql = mark(key).isPresent() ? """
                UPDATE entered_mark SET mark = :mark, run_id = :run
                WHERE kind = :kind AND entity = :entity AND field = :field
                """ : """
                INSERT INTO entered_mark (kind, entity, field, mark, run_id)
                VALUES (:kind, :entity, :field, :mark, :run)
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("kind", key.kind().name())
                .bind("entity", key.entity())
                .bind("field", key.field())
                .bind("mark", mark)
                .bind("run", run.value())
                .execute());
    }
}
