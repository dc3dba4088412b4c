package org.koemine.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.intake.AcceptedRow;
import org.koemine.intake.ComplaintLog;
import org.koemine.intake.ComplaintLogReader;
import org.koemine.intake.ComplaintStore;
import org.koemine.intake.RejectedRow;
import org.koemine.intake.RowCounts;
import org.koemine.run.RunId;
import org.koemine.settings.IntakeSettings;
import org.koemine.store.Database;

/** What ANSWERS.md says of files and rows is what the intake finds in the committed files. */
class SampleIntakeTest {
    private static final ComplaintLogReader READER =
            new ComplaintLogReader(IntakeSettings.DEFAULT, LocalDate.of(2026, 11, 1));

    private final List<LogFile> inbox = new Inbox(new Shop(new Random(SampleWriter.SEED))).files();

    @Test
    void theIntakeRejectsTheBadRowsAndNoOthers() throws IOException {
        for (LogFile file : inbox) {
            List<Long> rejected = new ArrayList<>();
            read(file, new ArrayList<>(), rejected);
            assertThat(rejected).as(file.name()).isEqualTo(badRows(file));
        }
    }

    @Test
    void noRowOfTheSampleLooksGarbled() throws IOException {
        for (LogFile file : inbox) {
            List<AcceptedRow> accepted = new ArrayList<>();
            read(file, accepted, new ArrayList<>());
            assertThat(accepted)
                    .as(file.name())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.doubt()).isEmpty());
        }
    }

    @Test
    void theIntakeFindsEveryRowNewUpdatedOrDuplicateAsPlanted(@TempDir Path folder) throws IOException {
        String address = folder.resolve("sample").toString();
        try (Database database = Database.open(address, Optional.empty(), Optional.empty())) {
            database.migrate();
            ComplaintStore store = new ComplaintStore(database.jdbi());
            for (int i = 0; i < inbox.size(); i++) {
                LogFile file = inbox.get(i);
                List<AcceptedRow> accepted = new ArrayList<>();
                read(file, accepted, new ArrayList<>());
                int ordinal = i;
                RowCounts counts = database.inTransaction(() -> store.record(new RunId(1), ordinal, accepted));
                assertThat(counts).as(file.name()).isEqualTo(planted(file));
            }
        }
    }

    private static void read(LogFile file, List<AcceptedRow> accepted, List<Long> rejected) throws IOException {
        try (ComplaintLog log = READER.open(CommittedSample.files().get("inbox/" + file.name()))) {
            log.forEachRemaining(row -> {
                if (row instanceof RejectedRow) {
                    rejected.add(row.row());
                } else {
                    accepted.add((AcceptedRow) row);
                }
            });
        }
    }

    private static List<Long> badRows(LogFile file) {
        List<Long> numbers = Books.numbers(file);
        List<Long> bad = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (file.rows().get(i).fate() == LogRow.Fate.REJECTED) {
                bad.add(numbers.get(i));
            }
        }
        return bad;
    }

    private static RowCounts planted(LogFile file) {
        return new RowCounts(
                file.count(LogRow.Fate.NEW), file.count(LogRow.Fate.UPDATED), 0, file.count(LogRow.Fate.DUPLICATE), 0);
    }
}
