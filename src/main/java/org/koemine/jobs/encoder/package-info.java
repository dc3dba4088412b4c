/**
 * The sentence encoder that a user may switch on: opens its two files and hands the stages a function.
 *
 * <p>In: {@link org.koemine.settings.EncoderSettings}. Out: an {@link org.koemine.themes.Encoder}, or all problems of both
 * files at once. What always holds: the vector of a text depends on the text alone, because each is encoded by itself. In a
 * batch the others would change it: a quantised model scales by the largest value of the whole batch. Open {@link
 * org.koemine.jobs.encoder.SentenceEncoder} first.
 *
 * <p>Trap: the libraries are no part of koemine.jar. Only {@code OnnxModel} and {@code TokenizerFile} may name their
 * classes, so that all else works without them.
 */
package org.koemine.jobs.encoder;
