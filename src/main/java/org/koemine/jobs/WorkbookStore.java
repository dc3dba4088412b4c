package org.koemine.jobs;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.koemine.run.RunId;
import org.koemine.run.TextDigest;
import org.koemine.trends.Edition;

/** The tables {@code workbook} and {@code workbook_part}. It never commits. */
public final class WorkbookStore {
    /** Bytes in a row; H2 holds no more than a million in a value of this type. */
    private static final int PART = 1 << 19;

    private static final RowMapper<KeptWorkbook> KEPT = (row, context) -> new KeptWorkbook(
            new RunId(row.getLong("run_id")),
            row.getString("file_name"),
            row.getObject("business_date", LocalDate.class),
            row.getLong("size_bytes"),
            row.getString("sha256"));

    private final Jdbi jdbi;

    public WorkbookStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps a workbook of a run.
     *
     * @param edition none for the night's own
     * @param oldest day of the oldest complaint that stands in it
     */
    void keep(Run run, String fileName, Optional<Edition> edition, LocalDate oldest, byte[] bytes) {
        String sql = """
                INSERT INTO workbook (run_id, file_name, edition, business_date, oldest, size_bytes, sha256)
                VALUES (:run, :file, :edition, :date, :oldest, :size, :sha256)
                """;
        jdbi.useHandle(handle -> {
            handle.createUpdate(sql)
                    .bind("run", run.id().value())
                    .bind("file", fileName)
                    .bind("edition", edition.map(WorkbookStore::key).orElse(""))
                    .bind("date", run.businessDate())
                    .bind("oldest", oldest)
                    .bind("size", bytes.length)
                    .bind("sha256", TextDigest.of(bytes))
                    .execute();
            IntStream.range(0, (bytes.length + PART - 1) / PART)
                    .forEach(part -> handle.execute(
                            "INSERT INTO workbook_part (run_id, file_name, part, content) VALUES (?, ?, ?, ?)",
                            run.id().value(),
                            fileName,
                            part,
                            Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART))));
        });
    }

    private static String key(Edition edition) {
        return edition.kind().word() + " " + edition.name();
    }

    /** What a run made, the night's own first. */
    public List<KeptWorkbook> of(RunId run) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT * FROM workbook WHERE run_id = :run ORDER BY edition, file_name
                        """).bind("run", run.value()).map(KEPT).list());
    }

    /** The last one that was made for a night; for the last night where no date is given. */
    public Optional<KeptWorkbook> ofNight(Optional<LocalDate> date) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM workbook
                        WHERE edition = '' AND business_date >= :from AND business_date <= :to
                        ORDER BY business_date DESC, run_id DESC FETCH FIRST ROW ONLY
                        """)
                .bind("from", date.orElse(LocalDate.of(1, 1, 1)))
                .bind("to", date.orElse(LocalDate.of(9999, 12, 31)))
                .map(KEPT)
                .findOne());
    }

    /** The last one that was made for a week or month. */
    public Optional<KeptWorkbook> ofEdition(Edition edition) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT * FROM workbook WHERE edition = :edition
                        ORDER BY run_id DESC FETCH FIRST ROW ONLY
                        """).bind("edition", key(edition)).map(KEPT).findOne());
    }

    /**
     * A kept workbook, byte for byte.
     *
     * @throws IllegalStateException if it is not what was kept
     */
    public byte[] content(KeptWorkbook kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT content FROM workbook_part WHERE run_id = :run AND file_name = :file ORDER BY part
                        """)
                .bind("run", kept.run().value())
                .bind("file", kept.fileName())
                .mapTo(byte[].class)
                .forEach(bytes::writeBytes));
        if (!TextDigest.of(bytes.toByteArray()).equals(kept.sha256())) {
            throw new IllegalStateException(
                    kept.fileName() + " of run " + kept.run() + " has other bytes than were kept");
        }
        return bytes.toByteArray();
    }

    /** Forgets the workbooks of business dates before a day. */
    void forgetBefore(LocalDate day) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM workbook WHERE business_date < :day")
                    .bind("day", day)
                    .execute();
            removeOrphans(handle);
        });
    }

    /**
     * Deletes every workbook in which a complaint stands that was received before a day, and those of business dates
     * before it.
     *
     * @return how many
     */
    long purgeBefore(LocalDate day) {
        return jdbi.withHandle(handle -> {
            long purged = handle.createUpdate("DELETE FROM workbook WHERE business_date < :day OR oldest < :day")
                    .bind("day", day)
                    .execute();
            removeOrphans(handle);
            return purged;
        });
    }

    private static void removeOrphans(Handle handle) {
        handle.execute("""
                DELETE FROM workbook_part
                WHERE NOT EXISTS (SELECT 1 FROM workbook w
                                  WHERE w.run_id = workbook_part.run_id AND w.file_name = workbook_part.file_name)
                """);
    }
}
