/**
 * From mentions to themes: term weights, word vectors learned from the company's own history, a neighbour graph of whole
 * complaints, communities, labels, exemplars, and the permanent id of each theme.
 *
 * <p>In: {@link org.koemine.text.Mention}s, what words mean, the themes that stand. Out: a {@link
 * org.koemine.themes.ThemeSet}. What always holds: the same mentions, settings and seed give the same themes; every mention
 * is in one theme or unassigned; a night moves nothing that stands in a theme. Open {@code ThemeFollower} first (a night),
 * then {@code ThemeFinder} (all anew) and {@code ThemeRebuilder} (anew, and matched with what stands); {@code
 * Clusters} finds clusters of whole complaints, {@code Placer} puts mentions in them, {@code Circumstances} tells those that
 * make no themes; {@code FeatureSpace} is what all measure likeness in, where a
 * lexicon and a thesaurus ({@code Retrofit}, {@code Senses}) carry what a small history has not taught, with a sentence
 * encoder ({@code EncodedMeaning}) where a user switched one on; {@code Agreement} says how good themes are where a person
 * gave labels. The trap: a {@link org.koemine.themes.ThemeSet} of a night holds only what changed.
 *
 * <p>Whoever changes where mentions stand, or when complaints came in, does so inside {@link org.koemine.themes.CountLog},
 * which keeps by how much the counts changed, and why: for all that stands {@code counts.during(Reason.REBUILD, act)}.
 *
 * <p>{@code ThemeGrouper} puts themes that are about the same in groups; what stands in a group stays there at night, and
 * a rebuild finds groups anew. A name that a person gave to a group goes with its id.
 *
 * <p>What a person decides ({@code ThemeDecisions}) stands, whatever a run would find; {@code ThemeExplainer} says why a
 * mention stands where it stands.
 */
package org.koemine.themes;
