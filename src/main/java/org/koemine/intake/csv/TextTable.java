package org.koemine.intake.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRows;
import org.koemine.intake.cells.CellTables;
import org.koemine.settings.SourceSettings;

/** A text file with separated cells, as the one table it is. */
public final class TextTable implements CellTables {
    private final Path path;
    private final CellLimits limits;
    private final Charset charset;
    private final int markLength;
    private final char separator;

    private TextTable(Path path, CellLimits limits, Charset charset, int markLength, char separator) {
        this.path = path;
        this.limits = limits;
        this.charset = charset;
        this.markLength = markLength;
        this.separator = separator;
    }

    /**
     * Finds a file's encoding and separator where the settings do not say them.
     *
     * @throws KoemineException where the file is no text, or its encoding is not found or not known to Java
     * @throws IOException where it cannot be read
     */
    public static TextTable open(Path path, SourceSettings source, CellLimits limits) throws IOException {
        Place place = Place.file(path.getFileName().toString());
        byte[] sample;
        try (InputStream file = Files.newInputStream(path)) {
            sample = Sample.of(file);
        }
        Charset charset = source.encoding().isPresent()
                ? EncodingName.charset(source.encoding().get(), place)
                : find(sample, place);
        int mark = ByteOrderMark.charset(sample).filter(charset::equals).isPresent() ? ByteOrderMark.length(sample) : 0;
        char separator = source.separator().isPresent()
                ? source.separator().get()
                : new SeparatorFinder(limits).find(decode(sample, mark, charset));
        return new TextTable(path, limits, charset, mark, separator);
    }

    private static Charset find(byte[] sample, Place place) {
        Optional<Charset> charset = EncodingFinder.find(sample);
        boolean wide = charset.filter(c -> c.name().startsWith("UTF-16")).isPresent();
        if (!wide && ControlBytes.tellOfBinary(sample)) {
            throw new KoemineException(Fault.of(FaultId.FILE_NOT_TEXT, place, ControlBytes.head(sample)));
        }
        return charset.orElseThrow(() -> new KoemineException(Fault.of(FaultId.ENCODING_NOT_FOUND, place)));
    }

    private static String decode(byte[] sample, int mark, Charset charset) throws IOException {
        InputStream bytes = new ByteArrayInputStream(sample, mark, sample.length - mark);
        StringBuilder text = new StringBuilder();
        char[] block = new char[8_192];
        try (Reader reader = new MarkingReader(bytes, charset)) {
            for (int count = reader.read(block); count >= 0; count = reader.read(block)) {
                text.append(block, 0, count);
            }
        }
        return text.toString();
    }

    @Override
    public String encoding() {
        return charset.name();
    }

    @Override
    public Optional<Character> separator() {
        return Optional.of(separator);
    }

    @Override
    public List<String> names() {
        return List.of("");
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.empty();
    }

    @Override
    public List<Fault> notes() {
        return List.of();
    }

    @Override
    public CellRows open(String name) {
        try {
            InputStream bytes = Files.newInputStream(path);
            bytes.skipNBytes(markLength);
            LineReader lines = new LineReader(new MarkingReader(bytes, charset), limits.longestRow());
            return new RecordReader(lines, separator, limits, path.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Every open(name) has a stream of its own.
    }
}
