package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;

class GroupNamerTest {
    private static final KnownTheme FEW = theme(1, "バスの本数が少ない", "バスの便が少ない", "バスが一時間に一本しかない", "バスが少ない");
    private static final KnownTheme LATE = theme(2, "バスが遅れる", "バスが来ない", "バスが遅れて困った");
    private static final KnownTheme DEAR = theme(3, "値段が高い", "値段が高い", "料金が高すぎる", "値段が高いと感じた");
    private static final KnownTheme HOTEL = theme(4, "宿が高い", "宿泊費が高い", "宿が高い");
    private static final KnownTheme STAFF = theme(5, "店員の態度が悪い", "店員の態度が悪い", "店員が無愛想だった");

    private final GroupNamer namer = new GroupNamer(List.of(FEW, LATE, DEAR, HOTEL, STAFF), new PhraseFinder());
    private final Set<String> taken = new HashSet<>();

    private static KnownTheme theme(int number, String label, String... texts) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> core = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            core.addAll(analyser.analyse(100L * number + i, texts[i]));
        }
        return new KnownTheme(ThemeId.of(number), label, true, core);
    }

    private String label(KnownTheme... themes) {
        return namer.label(List.of(themes).stream().map(KnownTheme::id).toList(), taken);
    }

    @Test
    void aNounThatSomethingIsSaidOfInSeveralThemesIsTheLabel() {
        assertThat(label(FEW, LATE)).isEqualTo("バス");
    }

    @Test
    void themesWithoutACommonNounAreLabelledWithTheFirst() {
        assertThat(label(DEAR, HOTEL)).isEqualTo("値段が高い ほか");
    }

    @Test
    void aNounOfFewerThanHalfOfTheThemesIsNotShared() {
        assertThat(label(FEW, LATE, DEAR, HOTEL)).isEqualTo("バス");
        assertThat(label(FEW, LATE, DEAR, HOTEL, STAFF)).isEqualTo("バスの本数が少ない ほか");
    }

    @Test
    void aNounOfOneThemeOnlyIsNotShared() {
        assertThat(label(HOTEL, STAFF)).isEqualTo("宿が高い ほか");
    }

    @Test
    void noLabelIsGivenTwice() {
        assertThat(label(FEW, LATE)).isEqualTo("バス");
        assertThat(label(FEW, LATE)).isEqualTo("バスの本数が少ない ほか");
        assertThat(label(FEW, LATE)).isEqualTo("バスが遅れる ほか");
        assertThat(taken).containsExactlyInAnyOrder("バス", "バスの本数が少ない ほか", "バスが遅れる ほか");
    }
}
