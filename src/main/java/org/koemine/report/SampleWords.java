package org.koemine.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koemine.themes.inspection.FilledSheet.Field;
import org.koemine.themes.inspection.Judgement;

/**
 * The words of a sheet for ticking by which it is read back.
 *
 * @param headings over the columns that are read
 * @param judgements to choose from
 */
public record SampleWords(Map<Field, String> headings, Map<Judgement, String> judgements) {

    public SampleWords {
        headings = new EnumMap<>(headings);
        judgements = new EnumMap<>(judgements);
    }

    /** In every language a sheet may have been made in. */
    public static List<SampleWords> all() {
        return List.of(of(new Wording(Locale.JAPANESE)), of(new Wording(Locale.ENGLISH)));
    }

    static SampleWords of(Wording wording) {
        return new SampleWords(
                named(Field.values(), field -> wording.of("sample." + field)),
                named(Judgement.values(), judgement -> wording.of("sample." + judgement)));
    }

    private static <T> Map<T, String> named(T[] all, Function<T, String> word) {
        return Arrays.stream(all).collect(Collectors.toMap(Function.identity(), word));
    }
}
