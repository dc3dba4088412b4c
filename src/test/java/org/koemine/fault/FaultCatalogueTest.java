package org.koemine.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault can be worded, and every wording belongs to a fault. */
class FaultCatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    @Test
    void noNumberIsGivenTwice() {
        assertThat(FaultId.values()).extracting(FaultId::code).doesNotHaveDuplicates();
    }

    @Test
    void numbersRunUpwardWithinTheirHundreds() {
        for (int hundred = 1; hundred <= 7; hundred++) {
            String prefix = "K-" + hundred;
            assertThat(Arrays.stream(FaultId.values()).map(FaultId::code).filter(code -> code.startsWith(prefix)))
                    .as(prefix)
                    .isNotEmpty()
                    .isSorted();
        }
    }

    @Test
    void faultsOfSettingsAreNumberedFromOneHundred() {
        assertThat(FaultId.values())
                .filteredOn(id -> id.code().startsWith("K-1"))
                .allMatch(id -> id.kind() == FaultKind.SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyFaultHasAMessageAndEveryMessageAFault(String language) {
        assertThat(bundle(Locale.forLanguageTag(language)).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FaultId.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSameThings(FaultId id) {
        String english = bundle(Locale.ENGLISH).getString(id.name());
        String japanese = bundle(Locale.JAPANESE).getString(id.name());

        assertThat(placeholders(japanese)).isEqualTo(placeholders(english));
        assertThat(english).matches("\\p{ASCII}*[«»…’\\p{ASCII}]*");
        assertThat(japanese).containsPattern("[ぁ-んァ-ヶ]");
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageCanBeWorded(FaultId id) {
        Fault fault = Fault.of(id, new Place("ファイル", 7, "列", "値"), "A0", "A1", "A2", "A3", "A4");

        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(new FaultMessages(locale).word(fault))
                    .endsWith(" [" + id.code() + "]")
                    .doesNotContain("{", "}", "''", "null")
                    .hasSizeGreaterThan(20);
        }
    }

    private static List<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.koemine.fault.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
