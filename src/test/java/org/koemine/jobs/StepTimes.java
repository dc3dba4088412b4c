package org.koemine.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the steps of a run began and ended, as its log tells. */
record StepTimes(Map<String, Long> durations) {

    static StepTimes of(Path log) throws IOException {
        Map<String, Long> durations = new HashMap<>();
        OffsetDateTime begun = null;
        for (String line : lines(log)) {
            if (line.matches(".* step \\w+ begins")) {
                begun = time(line);
            } else if (begun != null && line.matches(".* step \\w+ ended.*")) {
                String step = line.replaceAll(".* step (\\w+) ended.*", "$1");
                durations.put(step, begun.until(time(line), ChronoUnit.MILLIS));
            }
        }
        return new StepTimes(durations);
    }

    static int begun(Path log, String step) throws IOException {
        return (int) lines(log).stream()
                .filter(line -> line.endsWith(" step " + step + " begins"))
                .count();
    }

    long millis(String step) {
        return durations.get(step);
    }

    private static List<String> lines(Path log) throws IOException {
        return Files.exists(log) ? Files.readAllLines(log, StandardCharsets.UTF_8) : List.of();
    }

    private static OffsetDateTime time(String line) {
        return OffsetDateTime.parse(line.substring(0, line.indexOf(' ')));
    }
}
