/**
 * From mentions to themes: term weights, word vectors learned from the company's own history, a neighbour graph,
 * communities, labels, exemplars, and the permanent id of each theme.
 *
 * <p>In: every {@link org.koemine.text.Mention}, the themes known so far. Out: a {@link org.koemine.themes.ThemeSet}. What
 * always holds: the same mentions, settings and seed give the same themes; every mention is in one theme or unassigned.
 * What a person decides ({@code ThemeDecisions}) stands, whatever a run would find; {@code ThemeExplainer} says why a mention
 * stands where it stands. Open {@code ThemeFinder} first.
 */
package org.koemine.themes;
