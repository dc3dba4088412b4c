package org.koemine.jobs.encoder;

/**
 * A text as a model reads it.
 *
 * @param ids of the tokens
 * @param mask 1 for a token of the text, 0 for one that fills up
 * @param types which of several sentences each token is of
 */
record Tokens(long[] ids, long[] mask, long[] types) {}
