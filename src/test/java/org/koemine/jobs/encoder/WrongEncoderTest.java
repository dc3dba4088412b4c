package org.koemine.jobs.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.koemine.testing.TinyModel.FLOAT;
import static org.koemine.testing.TinyModel.INT64;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.settings.EncoderSettings;
import org.koemine.testing.TestEncoder;
import org.koemine.testing.TinyModel;
import org.koemine.testing.TinyModel.Port;

/** What is wrong with the files of a sentence encoder is said, of both at once. */
class WrongEncoderTest {
    private static final Port IDS = new Port("input_ids", INT64, 2);
    private static final Port MASK = new Port("attention_mask", INT64, 2);

    @TempDir
    private Path folder;

    private List<String> said(String model, String tokenizer) {
        EncoderSettings files = new EncoderSettings(folder.resolve(model), folder.resolve(tokenizer));
        FaultMessages messages = new FaultMessages(Locale.ENGLISH);
        return catchThrowableOfType(KoemineException.class, () -> SentenceEncoder.open(Optional.of(files)))
                .faults()
                .stream()
                .map(messages::word)
                .map(message -> message.replace(folder + "/", ""))
                .toList();
    }

    private void put(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private void put(String name, String content) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filesThatAreNotThere() {
        assertThat(said("a.onnx", "b.json"))
                .containsExactly(
                        "The encoder's file a.onnx is not there. Check its path under encoder in the settings; it is"
                                + " looked for from the settings file's folder. [K-128]",
                        "The encoder's file b.json is not there. Check its path under encoder in the settings; it is"
                                + " looked for from the settings file's folder. [K-128]");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("a.onnx"));
        put("b.json", "{}");

        assertThat(said("a.onnx", "b.json")).hasSize(2).first().asString().endsWith("[K-128]");
    }

    @Test
    void noModelAndNoTokenizer() throws IOException {
        put("a.onnx", "no model");
        put("b.json", "no tokenizer");

        assertThat(said("a.onnx", "b.json"))
                .satisfiesExactly(
                        model -> assertThat(model)
                                .startsWith("a.onnx is no ONNX model that can be used: ")
                                .endsWith(" Name the .onnx file of a sentence encoder as encoder.model. [K-132]"),
                        tokenizer -> assertThat(tokenizer)
                                .startsWith("b.json is no tokenizer that can be used: ")
                                .endsWith(" Name the tokenizer.json that came with the model as encoder.tokenizer."
                                        + " [K-135]"));
    }

    @Test
    void emptyFiles() throws IOException {
        put("a.onnx", "");
        put("b.json", "");

        assertThat(said("a.onnx", "b.json"))
                .extracting(message -> message.replaceAll(".*\\[", "["))
                .containsExactly("[K-132]", "[K-135]");
    }

    @Test
    void aModelThatTakesPictures() throws IOException {
        TestEncoder.in(folder);
        put("a.onnx", TinyModel.of(List.of(new Port("pixels", FLOAT, 4)), List.of(new Port("out", FLOAT, 4))));

        assertThat(said("a.onnx", TestEncoder.TOKENIZER))
                .containsExactly("a.onnx takes the inputs {pixels=FLOAT of rank 4}. A sentence encoder takes input_ids"
                        + " and attention_mask, may take token_type_ids, all of type INT64, and nothing else. [K-133]");
    }

    @Test
    void aModelWithoutAMask() throws IOException {
        TestEncoder.in(folder);
        put("a.onnx", TinyModel.of(List.of(IDS), List.of(new Port("out", INT64, 2))));

        assertThat(said("a.onnx", TestEncoder.TOKENIZER))
                .containsExactly(
                        "a.onnx takes the inputs {input_ids=INT64 of rank 2}. A sentence encoder takes input_ids"
                                + " and attention_mask, may take token_type_ids, all of type INT64, and nothing else. [K-133]");
    }

    @Test
    void aModelThatGivesNoVectors() throws IOException {
        TestEncoder.in(folder);
        put("a.onnx", TinyModel.of(List.of(IDS, MASK), List.of(new Port("classes", INT64, 2))));

        assertThat(said("a.onnx", TestEncoder.TOKENIZER))
                .containsExactly("a.onnx gives the outputs {classes=INT64 of rank 2}. A sentence encoder gives a vector"
                        + " for each token: batch x tokens x dimensions, of type FLOAT. [K-134]");
    }

    @Test
    void theTokenizerOfAnotherModel() throws IOException {
        TestEncoder.in(folder);
        put("b.json", """
                {"version":"1.0","model":{"type":"WordLevel","vocab":{"[UNK]":999999},"unk_token":"[UNK]"}}
                """);

        assertThat(said(TestEncoder.MODEL, "b.json"))
                .singleElement()
                .asString()
                .startsWith("bge-small-zh-v1.5-q.onnx cannot encode what b.json makes of a text: ")
                .endsWith(" Name the tokenizer that came with the model. [K-136]");
    }
}
