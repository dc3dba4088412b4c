package org.koemine.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleComplaintsTest {
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)0\\d{1,3}-\\d{2,4}-\\d{4}");
    private static final Pattern MAIL = Pattern.compile("[\\w.]+@([\\w.]+)");
    private static List<SampleComplaint> complaints;

    @BeforeAll
    static void make() {
        complaints = new Shop(new Random(SampleWriter.SEED)).complaints();
    }

    @Test
    void noTwoComplaintsOfAThemeHaveTheSameWords() {
        assertThat(complaints)
                .filteredOn(complaint -> !isOneOff(complaint))
                .extracting(SampleComplaint::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void everySlotAndEveryChoiceIsFilled() {
        assertThat(texts()).noneMatch(text -> text.matches("(?s).*[{}|¶].*"));
    }

    @Test
    void everyTelephoneNumberIsOneThatCannotExist() {
        assertThat(found(TELEPHONE).map(MatchResult::group)).allMatch(number -> number.matches("(03|090)-0000-\\d{4}"));
    }

    @Test
    void everyMailAddressIsOfAnExampleDomain() {
        assertThat(found(MAIL).map(address -> address.group(1)))
                .allMatch(domain -> domain.matches("example\\.(com|jp)"));
    }

    @Test
    void everyComplaintIsOfTheThreeMonths() {
        assertThat(complaints)
                .allMatch(complaint -> !complaint.day().isBefore(Phase.FIRST)
                        && complaint.day().isBefore(Phase.END));
    }

    @Test
    void batteriesOnlyHeatInGoodsThatHaveThem() {
        assertThat(complaints)
                .filteredOn(complaint -> complaint.keys().get(0).equals("battery-heats"))
                .extracting(SampleComplaint::product)
                .containsOnly("充電式ハンドウォーマー", "モバイルバッテリー10000mAh");
    }

    private static boolean isOneOff(SampleComplaint complaint) {
        return complaint.keys().get(0).length() == 2;
    }

    private static Stream<String> texts() {
        return complaints.stream().map(SampleComplaint::text);
    }

    private static Stream<MatchResult> found(Pattern pattern) {
        return texts().flatMap(text -> pattern.matcher(text).results());
    }
}
