package org.koemine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.prevention.edits.EditWords;
import org.koemine.prevention.edits.WordChoice;

/** The words by which values are chosen in a workbook, in every language it may have been made in. */
public final class EditWording {
    private final Wording offered;

    private EditWording(Locale locale) {
        this.offered = new Wording(locale);
    }

    /**
     * The words of every language.
     *
     * @param locale of those that are named to whoever typed another
     */
    public static EditWords of(Locale locale) {
        EditWording wording = new EditWording(locale);
        return new EditWords(
                wording.choice(List.of(Status.values()), status -> "register.status." + status),
                texts("edit.none"),
                texts("edit.begun"),
                wording.choice(SevereSheet.VERDICTS, verdict -> "verdict." + verdict),
                wording.choice(List.of(true), checked -> "signals.seen-to"));
    }

    private <V> WordChoice<V> choice(List<V> values, Function<V, String> key) {
        Map<String, V> words = new HashMap<>();
        values.forEach(value -> texts(key.apply(value)).forEach(word -> words.put(word, value)));
        return new WordChoice<>(words, values.stream().map(key).map(offered::of).toList());
    }

    private static Set<String> texts(String key) {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(locale -> new Wording(locale).of(key))
                .collect(Collectors.toSet());
    }
}
