package org.koemine.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.run.RunId;
import org.koemine.store.RowBatch;

/**
 * Keeps the guides that runs were ordered with, by digest, and what was last gone by. Writes the tables {@code guide_row}
 * and {@code guide_followed}. */
public final class GuideStore {
    private final Jdbi jdbi;

    public GuideStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a guide, once. */
    public void keep(Guide guide) {
        String digest = guide.digest();
        if (digest.isEmpty() || !get(digest).tables().isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> guide.tables().forEach(table -> {
            List<Integer> ordinals =
                    IntStream.range(0, table.rows().size()).boxed().toList();
            RowBatch.execute(handle, """
                    INSERT INTO guide_row (guide, kind, row_ordinal, file_name, file_row, cells)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """, ordinals, (to, ordinal) -> {
                GuideRow row = table.rows().get(ordinal);
                to.setString(1, digest);
                to.setString(2, table.kind().name());
                to.setInt(3, ordinal);
                to.setString(4, table.file());
                to.setLong(5, row.row());
                to.setString(6, row.text(table.kind()));
            });
        }));
    }

    /**
     * By what all that is kept was looked at.
     *
     * @param lexicon digest of the words; empty for none of the company's own
     * @param categories digest of what decides on categories; empty for none
     * @param run that looked at it; what was read later was not; 0 where none did
     */
    public record Followed(String lexicon, String categories, long run) {}

    /** By what was last looked at all that is kept. */
    public Followed followed() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT lexicon, categories, run_id FROM guide_followed ORDER BY run_id")
                        .map((row, context) -> new Followed(row.getString(1), row.getString(2), row.getLong(3)))
                        .findFirst()
                        .orElse(new Followed("", "", 0)));
    }

    /** Says that a run has looked at all that is kept, by a guide. */
    public void follow(Guide guide, RunId run) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM guide_followed");
            handle.execute(
                    "INSERT INTO guide_followed (lexicon, categories, run_id) VALUES (?, ?, ?)",
                    guide.lexiconDigest(),
                    guide.categoryDigest(),
                    run.value());
        });
    }

    /** The guide with a digest; one that says nothing where none is kept. */
    public Guide get(String digest) {
        Map<GuideKind, String> files = new EnumMap<>(GuideKind.class);
        Map<GuideKind, List<GuideRow>> rows = new EnumMap<>(GuideKind.class);
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT kind, file_name, file_row, cells FROM guide_row
                        WHERE guide = :guide ORDER BY kind, row_ordinal
                        """)
                .bind("guide", digest)
                .map((row, context) -> {
                    GuideKind kind = GuideKind.valueOf(row.getString(1));
                    files.put(kind, row.getString(2));
                    return rows.computeIfAbsent(kind, first -> new ArrayList<>())
                            .add(GuideRow.of(kind, row.getLong(3), row.getString(4)));
                })
                .forEach(added -> {}));
        return new Guide(files.entrySet().stream()
                .map(file -> new GuideTable(file.getKey(), file.getValue(), rows.get(file.getKey())))
                .toList());
    }
}
