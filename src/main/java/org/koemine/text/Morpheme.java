package org.koemine.text;

/**
 * A token as the dictionary has it.
 *
 * @param surface as written
 * @param partOfSpeech IPADIC's, levels joined with hyphens: 名詞-一般
 * @param base dictionary form, or the surface where the dictionary has none
 * @param inflection IPADIC's inflection type, such as 五段・カ行イ音便, or empty
 */
record Morpheme(String surface, String partOfSpeech, String base, String inflection) {

    /** Whether the part of speech begins with these levels. */
    boolean is(String levels) {
        return partOfSpeech.startsWith(levels);
    }
}
