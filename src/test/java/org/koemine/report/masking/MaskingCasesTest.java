package org.koemine.report.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;

/** Every line of the files beside this test's resources: customer, text, masked text. */
class MaskingCasesTest {
    private static final Path CASES = Path.of("src/test/resources/org/koemine/report/masking");
    private static final Masking MASKING =
            new Masking(Masks.JAPANESE, List.of("勅使河原 陸", "佐藤 花子", "John Smith", "匿名", ""));
    private static final Masking KNOWING_NOBODY = new Masking(Masks.JAPANESE, List.of());

    record Case(String file, String customer, String text, String masked) {
        @Override
        public String toString() {
            return file + ": " + text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream().flatMap(MaskingCasesTest::cases);
        }
    }

    private static Stream<Case> cases(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").split("\t", -1))
                    .map(parts -> new Case(file.getFileName().toString(), parts[0], parts[1], parts[2]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void masksWhatIsPersonalAndNothingElse(Case example) {
        assertThat(mask(example.customer(), example.text())).isEqualTo(example.masked());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void maskingTwiceChangesNothingMore(Case example) {
        assertThat(mask(example.customer(), example.masked())).isEqualTo(example.masked());
    }

    @Test
    void thereAreCasesOfEveryKind() throws IOException {
        assertThat(cases().map(Case::file).distinct())
                .containsExactly(
                        "addresses.tsv",
                        "cards.tsv",
                        "known-customers.tsv",
                        "mail-and-accounts.tsv",
                        "names-by-pattern.tsv",
                        "own-name.tsv",
                        "telephone.tsv");
    }

    private static String mask(String customer, String text) {
        if (customer.equals("*")) {
            return MASKING.text(text);
        }
        Complaint complaint = new Complaint(
                new ComplaintId("C-1"),
                ReceiptDate.of(LocalDate.of(2026, 11, 20)),
                text,
                new Origin("", customer, "", "", ""),
                Handling.NONE);
        return KNOWING_NOBODY.complaint(complaint).text();
    }
}
