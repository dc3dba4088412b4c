package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NegationsTest {
    private final TextAnalyser analyser = new TextAnalyser();

    /** A new case is a line and no Java. */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/koemine/text/negations.csv", numLinesToSkip = 1)
    void whatIsSaidNotToBeIsAnotherTerm(String written, String terms) {
        assertThat(String.join(" ", analyser.terms(written))).isEqualTo(terms == null ? "" : terms);
    }
}
