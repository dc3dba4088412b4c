/**
 * What a company says beforehand: categories of themes, words of its own, synonyms, stop phrases, units sold, pages.
 *
 * <p>In: up to six files, xlsx or YAML, units sold and pages also CSV. Out: a {@link org.koemine.guide.Guide}, or every problem of all files at once, with
 * file, row, value and remedy, before the first step. What always holds: a guide that exists is consistent, and a run goes
 * by the guide it was ordered with, however often it is restarted ({@link org.koemine.guide.GuideStore} keeps it). Open
 * {@link org.koemine.guide.GuideReader} first.
 *
 * <p>Trap: synonyms are kept as terms (届かない is 届く¬), so they depend on the dictionary and are worked out anew from the
 * rows each time.
 */
package org.koemine.guide;
