/**
 * From a complaint's text to its mentions: normalised, split into sentences and clauses, tokenised, with terms and
 * negation.
 *
 * <p>In: a text. Out: {@link org.koemine.text.Mention}s, the unit that is clustered, each a span of the text as it was
 * written. What always holds: normalising twice changes nothing. Open {@code TextAnalyser} first.
 */
package org.koemine.text;
