package org.koemine.prevention.edits;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;

/**
 * Words to choose a value by.
 *
 * @param words with their values, in every language a workbook may have been made in
 * @param offered those of them that are named to whoever typed another
 */
public record WordChoice<V>(Map<String, V> words, List<String> offered) {
    public WordChoice {
        words = Map.copyOf(words);
        offered = List.copyOf(offered);
    }

    /**
     * The value of a word, whether its letters are wide or narrow.
     *
     * @throws KoemineException if there is no such word
     */
    V of(String typed) {
        return Optional.ofNullable(words.get(narrow(typed)))
                .orElseThrow(() -> Refusal.of(FaultId.EDIT_WORD_UNKNOWN, String.join("・", offered)));
    }

    /** Text as words are compared. */
    static String narrow(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
