package org.koemine.themes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.koemine.text.Mention;

/**
 * Why a mention stands where it stands. Likeness is from 0 to 1, half of it by meaning and half by spelling.
 *
 * @param theme the one it stands in, or else the one it is nearest to; empty where there is none
 * @param exemplars of that theme, the likest first
 * @param ties what of the mention's words makes it like that theme, the strongest first
 * @param other the next best theme
 */
public record Explanation(
        Mention mention,
        Standing standing,
        Optional<Nearness> theme,
        List<Likeness> exemplars,
        List<Tie> ties,
        Optional<Nearness> other) {

    /**
     * How near a mention is to a theme.
     *
     * @param followed false where a person retired the theme
     * @param meaning mean likeness by meaning to the theme's core, part of the sum
     * @param spelling the same by spelling
     * @param needed to join it at night
     */
    public record Nearness(
            ThemeId theme, String label, boolean followed, double meaning, double spelling, double needed) {
        public double similarity() {
            return meaning + spelling;
        }
    }

    /** How like an exemplar a mention is. */
    public record Likeness(Mention exemplar, double similarity) {}

    /**
     * A term of the mention and what it is like in the theme.
     *
     * @param like the theme's term nearest in meaning; the same one where it is shared
     * @param closeness cosine of the two terms' meanings
     * @param weight what the term adds to the likeness by meaning
     */
    public record Tie(String term, String like, double closeness, double weight) {
        public boolean isShared() {
            return term.equals(like);
        }
    }

    public Explanation {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(other, "other");
        exemplars = List.copyOf(exemplars);
        ties = List.copyOf(ties);
    }
}
