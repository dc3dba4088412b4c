package org.koemine.jobs.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.trends.detection.Judgement;
import org.koemine.trends.detection.Series;

/** Judgements written as a table, a row a period; it takes its place when it is whole. */
final class AlarmTable implements AutoCloseable {
    private final Path target;
    private final Path made;
    private final BufferedWriter out;

    private AlarmTable(Path target, Path made) throws IOException {
        this.target = target;
        this.made = made;
        this.out = Files.newBufferedWriter(made, StandardCharsets.UTF_8);
    }

    /** @throws KoemineException where its folder cannot be written to */
    static AlarmTable create(Path file) {
        Path target = file.toAbsolutePath().normalize();
        try {
            AlarmTable table =
                    new AlarmTable(target, Files.createTempFile(target.getParent(), ".koemine-signals", ".tsv"));
            table.out.write("series\tdate\tobserved\texpected\tupper\tscore\talarm\n");
            return table;
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    void add(Series series, List<Judgement> judged) {
        try {
            for (Judgement one : judged) {
                out.write(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%d\t%.3f\t%.0f\t%.3f\t%d\n",
                        series.name(),
                        one.date(),
                        one.observed(),
                        one.expected(),
                        one.upper(),
                        one.score(),
                        one.alarmed() ? 1 : 0));
            }
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    /** Takes the place of what was there. */
    void finish() {
        try {
            out.close();
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    /** Leaves nothing behind that is half written. */
    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(made);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    private static KoemineException notWritten(Path target, IOException e) {
        Place place = Place.file(String.valueOf(target.getFileName()));
        return new KoemineException(
                Fault.of(FaultId.TABLE_NOT_WRITTEN, place, e.getClass().getSimpleName()), e);
    }
}
