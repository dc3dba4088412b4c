/**
 * From mentions to themes: term weights, word vectors learned from the company's own history, a neighbour graph,
 * communities, labels, exemplars, and the permanent id of each theme.
 *
 * <p>In: every {@link org.koemine.text.Mention}, the themes known so far. Out: a {@link org.koemine.themes.ThemeSet}. What
 * always holds: the same mentions, settings and seed give the same themes; every mention is in one theme or unassigned.
 * Open {@code ThemeFinder} first; {@code Agreement} says how good themes are where a person gave labels.
 */
package org.koemine.themes;
