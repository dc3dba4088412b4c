package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttributesJsonTest {
    @Test
    void keysAreSortedAndCharactersEscaped() {
        TreeMap<String, String> attributes = new TreeMap<>(Map.of("b", "1\n\t\"\\", "a", "色\u0001"));

        assertThat(AttributesJson.write(attributes)).isEqualTo("{\"a\":\"色\\u0001\",\"b\":\"1\\n\\t\\\"\\\\\"}");
    }

    @Test
    void noAttributesAreAnEmptyObject() {
        assertThat(AttributesJson.write(new TreeMap<>())).isEqualTo("{}");
        assertThat(AttributesJson.read("{}")).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            TreeMap<String, String> attributes = new TreeMap<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                attributes.put(text(random), text(random));
            }

            assertThat(AttributesJson.read(AttributesJson.write(attributes))).isEqualTo(attributes);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x80) : 0x3040 + random.nextInt(0x100));
        }
        return text.toString();
    }

    @Test
    void jsonOfOthersIsReadToo() {
        assertThat(AttributesJson.read("{ \"a\" : \"\\u8272\\/\\r\\b\\f\" , \"b\" : \"\" }"))
                .isEqualTo(new TreeMap<>(Map.of("a", "色/\r\b\f", "b", "")));
    }
}
