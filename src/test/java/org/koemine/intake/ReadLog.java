package org.koemine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.koemine.complaint.Complaint;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.IntakeSettings;
import org.koemine.settings.SourceSettings;

/** A log read to its end. */
record ReadLog(String encoding, List<AcceptedRow> accepted, List<RejectedRow> rejected, List<Fault> notes) {
    static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 1, 31);
    static final String HEADER = "受付番号,受付日,商品名,申告内容\n";

    static ReadLog of(Path file) {
        return of(file, IntakeSettings.DEFAULT);
    }

    static ReadLog of(Path file, IntakeSettings settings) {
        List<AcceptedRow> accepted = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        try (ComplaintLog log = new ComplaintLogReader(settings, BUSINESS_DATE).open(file)) {
            while (log.hasNext()) {
                RowOutcome outcome = log.next();
                if (outcome instanceof AcceptedRow row) {
                    accepted.add(row);
                } else {
                    rejected.add((RejectedRow) outcome);
                }
            }
            return new ReadLog(log.encoding(), accepted, rejected, log.notes());
        }
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) {
        return write(folder, name, text.getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings that say something about every file. */
    static IntakeSettings saying(SourceSettings source) {
        IntakeSettings usual = IntakeSettings.DEFAULT;
        return new IntakeSettings(
                usual.zone(), List.of(source), usual.rejectLimit(), usual.longestCell(), usual.mostColumns());
    }

    static IntakeSettings limited(int longestCell, int mostColumns) {
        IntakeSettings usual = IntakeSettings.DEFAULT;
        return new IntakeSettings(usual.zone(), List.of(), usual.rejectLimit(), longestCell, mostColumns);
    }

    List<Complaint> complaints() {
        return accepted.stream().map(AcceptedRow::complaint).toList();
    }

    List<String> texts() {
        return complaints().stream().map(Complaint::text).toList();
    }

    List<String> ids() {
        return complaints().stream().map(c -> c.id().value()).toList();
    }

    /** Why a row was rejected: row and reason. */
    List<String> reasons() {
        return rejected.stream().map(row -> row.row() + " " + row.reason().id()).toList();
    }

    /** The fault for which a file is refused whole; fails where it is not. */
    static Fault refusal(Path file) {
        return refusal(file, IntakeSettings.DEFAULT);
    }

    static Fault refusal(Path file, IntakeSettings settings) {
        try {
            ReadLog read = of(file, settings);
            throw new AssertionError("was read: " + read);
        } catch (KoemineException e) {
            return e.faults().get(0);
        }
    }

    static FaultId refusalId(Path file) {
        return refusal(file).id();
    }

    static String worded(Fault fault) {
        return new FaultMessages(Locale.ENGLISH).word(fault);
    }
}
