/**
 * From a complaint's text to its mentions: normalised, split into sentences and clauses, tokenised, with terms and
 * negation; and to the dangers it tells of and what is felt in it.
 *
 * <p>In: a text. Out: {@link org.koemine.text.Mention}s, the unit that is clustered, each a span of the text as it was
 * written; {@link org.koemine.text.Severity}s with their words; {@link org.koemine.text.FeltMention}s. What always holds:
 * normalising twice changes nothing. Who noted a complaint down and how ({@code ReportedSpeech}) makes no terms. A text is
 * split once ({@link org.koemine.text.SplitText}) for all three. Open {@code TextAnalyser} first, then
 * {@code SeverityFinder} and {@code EmotionFinder}.
 *
 * <p>Trap: with every change of what is found, raise {@code TextAnalyser.VERSION}; otherwise what was analysed before stays
 * as it was.
 */
package org.koemine.text;
