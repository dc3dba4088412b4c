package org.koemine.text;

import java.util.List;

/**
 * What is said of what: 駐車場が少ない, 型番違い; or of whatever it is: 受け取っていない.
 *
 * @param key the same for the same statement in other inflections, of the topic as of the subject
 * @param subject of what it is said: 駐車場; empty where nothing is named
 * @param text a form fit to stand as a label
 * @param topic whether it is said of a topic (荷物は, 箱も): what the noun is to the predicate is left open
 * @param terms of the phrase, as a mention of just these words would have
 * @param weak whether it tells no problem by itself
 * @param problem whether what is said is a problem by the word alone: something broken, late, wrong or not done
 */
public record Phrase(
        String key, String subject, String text, boolean topic, List<String> terms, boolean weak, boolean problem) {
    public Phrase {
        terms = List.copyOf(terms);
    }
}
