package org.koemine.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
    private static final Corpus CORPUS =
            new Corpus(List.of("荷物が届かない。電話もつながらない。", "箱がつぶれていた。中身も割れている。", "色が写真と違う。", "配送が遅い。"));

    @TempDir
    private Path folder;

    @Test
    void everyStepOfTheWholeNightIsMeasured() throws IOException, InterruptedException {
        List<Measurement> all = new ArrayList<>();
        new Benchmark(CORPUS, Clock.systemUTC()).measure(new Benchmark.Load(60, 5, true), folder, all::add);
        Measurement measured = all.get(0);

        assertThat(measured.complaints()).isEqualTo(60);
        assertThat(measured.characters()).isEqualTo(charactersOf(60));
        assertThat(measured.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(measured.steps())
                .extracting(Measurement.Step::name)
                .containsExactly(
                        "intake",
                        "edits",
                        "analysis",
                        "themes",
                        "trends",
                        "prevention",
                        "workbook",
                        "editions",
                        "archive");
        assertThat(measured.steps().stream()
                        .mapToDouble(step -> step.effort().wall())
                        .sum())
                .isBetween(0.0, measured.whole().wall());
        assertThat(folder.resolve("archive/2026-03-31/complaints.csv")).exists();
        assertThat(folder.resolve("reports/2026-03-31/koemine-2026-03-31.xlsx")).exists();
        assertThat(all).extracting(Measurement::job).containsExactly("nightly", "nightly", "rebuild");
        assertThat(all).extracting(Measurement::complaints).containsExactly(60, 5, 65);
        assertThat(folder.resolve("reports/2026-04-01/koemine-2026-04-01.xlsx")).exists();
    }

    @Test
    void theHeapsPeakIsNoLessThanWhatIsHeldAtTheBeginning() {
        byte[] held = new byte[50_000_000];
        try (HeapPeak heap = HeapPeak.watch()) {
            assertThat(heap.bytes())
                    .isBetween((long) held.length, Runtime.getRuntime().maxMemory());
        }
    }

    private static long charactersOf(int complaints) {
        long characters = 0;
        for (int i = 0; i < complaints; i++) {
            characters += CORPUS.text(i).length();
        }
        return characters;
    }
}
