package org.koemine.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void aMessageNamesFileLineValueAndCode() {
        Fault fault = Fault.of(
                FaultId.SETTING_OUT_OF_RANGE, Place.row("s.yaml", 12_345).column("trends.period", "0 d"), "1 … 366 d");

        assertThat(new FaultMessages(Locale.ENGLISH).word(fault))
                .isEqualTo("s.yaml, line 12345: trends.period is «0 d», which is outside 1 … 366 d. [K-118]");
        assertThat(new FaultMessages(Locale.JAPANESE).word(fault))
                .isEqualTo("s.yaml の 12345 行: trends.period の「0 d」は範囲 1 … 366 d の外です。 [K-118]");
    }

    @Test
    void anyOtherLanguageIsWordedInEnglish() {
        Fault fault = Fault.of(FaultId.SETTINGS_FILE_NOT_UTF8, Place.file("s.yaml"));

        assertThat(new FaultMessages(Locale.FRENCH).word(fault))
                .isEqualTo("s.yaml is not UTF-8. Save it again as UTF-8. [K-104]");
    }

    @Test
    void whatAValueLooksLikeDoesNotMatter() {
        Fault fault = Fault.of(
                FaultId.SETTING_OUT_OF_RANGE,
                Place.row("{0}'s.yaml", 1).column("trends.period", "{9} '' d"),
                "1 … 366 d");

        assertThat(new FaultMessages(Locale.ENGLISH).word(fault))
                .isEqualTo("{0}'s.yaml, line 1: trends.period is «{9} '' d», which is outside 1 … 366 d. [K-118]");
    }

    @Test
    void aLongValueIsCut() {
        assertThat(Place.NOWHERE.column("c", "x".repeat(200)).value()).isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void aLongValueIsNotCutThroughACharacter() {
        assertThat(Place.NOWHERE.column("c", "x" + "🍣".repeat(40)).value()).isEqualTo("x" + "🍣".repeat(39) + "…");
    }

    @Test
    void anExceptionSaysAllOfItsFaultsAndWhoMustAct() {
        KoemineException thrown = new KoemineException(List.of(
                Fault.of(FaultId.SETTINGS_FILE_NOT_UTF8, Place.file("a.yaml")),
                Fault.of(FaultId.SETTINGS_FILE_NOT_UTF8, Place.file("b.yaml"))));

        assertThat(thrown.kind()).isEqualTo(FaultKind.SETTINGS);
        assertThat(thrown)
                .hasMessage("a.yaml is not UTF-8. Save it again as UTF-8. [K-104]" + System.lineSeparator()
                        + "b.yaml is not UTF-8. Save it again as UTF-8. [K-104]");
    }
}
