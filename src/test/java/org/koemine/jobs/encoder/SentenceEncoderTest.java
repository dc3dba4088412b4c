package org.koemine.jobs.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.settings.EncoderSettings;
import org.koemine.testing.TestEncoder;
import org.koemine.themes.Encoder;

class SentenceEncoderTest {
    @TempDir
    private static Path folder;

    private static SentenceEncoder open;

    @BeforeAll
    static void open() {
        open = SentenceEncoder.open(Optional.of(TestEncoder.in(folder)));
    }

    @AfterAll
    static void close() {
        open.close();
    }

    private static float[] vector(String text) {
        return open.encoder().vectors().apply(text);
    }

    private static double cosine(String one, String other) {
        float[] a = vector(one);
        float[] b = vector(other);
        return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    }

    private static double dot(float[] a, float[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    @Test
    void whatMeansTheSameIsLikelier() {
        List<String> others = new ArrayList<>(List.of("今天天气很好", "客服态度恶劣", "快递迟迟不到", "包裹还没收到"));

        others.sort(Comparator.comparingDouble(other -> -cosine("包裹一直没有送到", other)));

        assertThat(others).containsExactly("包裹还没收到", "快递迟迟不到", "客服态度恶劣", "今天天气很好");
    }

    @Test
    void aVectorIsTheMeanOfTheTokens() {
        assertThat(vector("包裹")).hasSize(512);
        assertThat(cosine("包裹", "包裹")).isCloseTo(1, within(1e-6));
    }

    @Test
    void aVectorDependsOnTheTextAloneHoweverManyAreEncodedBeside() {
        List<String> texts =
                IntStream.range(0, 64).mapToObj(i -> "包裹".repeat(1 + i % 9) + i).toList();
        List<float[]> alone = texts.stream().map(SentenceEncoderTest::vector).toList();

        List<float[]> together =
                texts.parallelStream().map(SentenceEncoderTest::vector).toList();

        assertThat(together).usingElementComparator(Arrays::compare).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀", "\uD83D", "a\0b", "\n"})
    void anOddTextHasAVectorToo(String text) {
        assertThat(vector(text)).hasSize(512).doesNotContain(Float.NaN, Float.POSITIVE_INFINITY);
    }

    @Test
    void ofALongTextTheBeginningIsRead() {
        String beginning = "包裹没有送到".repeat(30);

        assertThat(vector(beginning + "天气".repeat(100_000))).isEqualTo(vector(beginning));
    }

    @Test
    void itIsNamedByItsFilesAndTheirDigestsNotByWhereTheyLie() {
        assertThat(open.encoder().name())
                .isEqualTo("bge-small-zh-v1.5-q.onnx (SHA-256 %s), bge-small-zh-v1.5-q-tokenizer.json (SHA-256 %s)"
                        .formatted("15b717c382bc", "48cea5d44424"));
    }

    @Test
    void aLinkIsFollowed(@TempDir Path other) throws IOException {
        Path link = Files.createSymbolicLink(other.resolve(TestEncoder.MODEL), folder.resolve(TestEncoder.MODEL));
        EncoderSettings linked = new EncoderSettings(link, folder.resolve(TestEncoder.TOKENIZER));

        try (SentenceEncoder same = SentenceEncoder.open(Optional.of(linked))) {
            assertThat(same.encoder().name()).isEqualTo(open.encoder().name());
        }
    }

    @Test
    void aTokenizerOfAnotherKindIsReadAsWell(@TempDir Path other) throws IOException {
        Path unigram = Files.writeString(other.resolve("tokenizer.json"), """
                {"version":"1.0","pre_tokenizer":{"type":"Metaspace","replacement":"▁","prepend_scheme":"always"},
                 "model":{"type":"Unigram","unk_id":0,"vocab":[["<unk>",0],["▁",-2],["包",-3],["裹",-3]]}}
                """);
        EncoderSettings files = new EncoderSettings(folder.resolve(TestEncoder.MODEL), unigram);

        try (TokenizerFile tokenizer = TokenizerFile.open(unigram);
                SentenceEncoder encoder = SentenceEncoder.open(Optional.of(files))) {
            assertThat(tokenizer.tokens("包裹").ids()).containsExactly(1, 2, 3);
            assertThat(encoder.encoder().vectors().apply("包裹")).hasSize(512);
        }
    }

    @Test
    void withoutFilesNothingIsSaid() {
        try (SentenceEncoder none = SentenceEncoder.open(Optional.empty())) {
            assertThat(none.encoder()).isEqualTo(Encoder.NONE);
        }
    }

    @Test
    void theJarsAreThoseOfThePom() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String onnxruntime = pom.replaceAll("(?s).*<onnxruntime.version>(.*?)<.*", "$1");
        String djl = pom.replaceAll("(?s).*<djl.version>(.*?)<.*", "$1");

        assertThat(SentenceEncoder.JARS)
                .isEqualTo("onnxruntime-%s.jar, tokenizers-%s.jar, api-%s.jar".formatted(onnxruntime, djl, djl));
        assertThat(pom)
                .contains("<Class-Path>encoder/onnxruntime-${onnxruntime.version}.jar"
                        + " encoder/tokenizers-${djl.version}.jar encoder/api-${djl.version}.jar</Class-Path>");
    }
}
