package org.koemine.prevention.edits;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.koemine.prevention.Countermeasure.Status;
import org.koemine.text.SeverityVerdict;

/**
 * Words that stand for values, in every language a workbook may have been made in.
 *
 * @param none words for no theme
 * @param begun words before the name of a theme that is to begin, with a colon
 * @param verdicts on a danger
 * @param checked for a signal that somebody has seen to
 */
public record EditWords(
        WordChoice<Status> statuses,
        Set<String> none,
        Set<String> begun,
        WordChoice<SeverityVerdict> verdicts,
        WordChoice<Boolean> checked) {
    public EditWords {
        none = plain(none);
        begun = plain(begun);
    }

    private static Set<String> plain(Set<String> words) {
        return words.stream().map(EditWords::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Without brackets and blanks, in narrow small letters. */
    private static String plain(String word) {
        return WordChoice.narrow(word).replaceAll("[()\\s]", "").toLowerCase(Locale.ROOT);
    }

    boolean isNone(String typed) {
        return none.contains(plain(typed));
    }

    /** The name of the theme that is to begin; empty where a text speaks of none such. */
    Optional<String> begunName(String typed) {
        int end = 1 + typed.replace('：', ':').indexOf(':');
        return Optional.of(typed.substring(end).strip()).filter(name -> begun.contains(plain(typed.substring(0, end))));
    }
}
