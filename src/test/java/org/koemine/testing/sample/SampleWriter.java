package org.koemine.testing.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes {@code sample-data/} anew, the same every time. From the project's folder:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.mainClass=org.koemine.testing.sample.SampleWriter -Dexec.classpathScope=test</pre>
 */
public final class SampleWriter {
    static final long SEED = 20_261_031;

    private SampleWriter() {}

    /**
     * Writes all files.
     *
     * @param arguments the folder to write into, or nothing for {@code sample-data}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "sample-data" : arguments[0]);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Everything in {@code sample-data/}, by its path there. */
    static Map<String, byte[]> files() {
        Shop shop = new Shop(new Random(SEED));
        List<LogFile> inbox = new Inbox(shop).files();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (LogFile log : inbox) {
            byte[] bytes = log.form() == LogForm.RETURNS ? ReturnsWorkbook.bytes(log) : TextLogWriter.bytes(log);
            files.put("inbox/" + log.name(), bytes);
        }
        List<SampleComplaint> accepted = accepted(inbox);
        files.put("labelled.tsv", utf8(LabelledSample.text(accepted)));
        files.put("ANSWERS.md", utf8(new AnswersPage(shop.themes(), inbox, accepted).text()));
        return files;
    }

    /** In the order in which an intake records them. */
    private static List<SampleComplaint> accepted(List<LogFile> inbox) {
        return inbox.stream()
                .flatMap(log -> log.rows().stream())
                .filter(row -> row.fate() == LogRow.Fate.NEW)
                .map(LogRow::complaint)
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
