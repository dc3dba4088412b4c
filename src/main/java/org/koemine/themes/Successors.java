package org.koemine.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

/**
 * Which mention of a complaint is which, now that its text was analysed again. The same words are the same mention: first at
 * the same place in the order, then at another. What has the same place, shares some of the text and most of its words'
 * characters is the same mention with a correction in it.
 */
final class Successors {
    /** Share of the pairs of characters two texts have in common (Dice 1945) from which one is a correction of the other. */
    private static final double ALIKE = 0.5;

    private final Map<Long, List<Mention>> now = new HashMap<>();
    private final Map<MentionId, MentionId> found = new HashMap<>();
    private final Set<MentionId> taken = new HashSet<>();

    private Successors(Map<Long, List<Mention>> now) {
        this.now.putAll(now);
    }

    /**
     * Finds them.
     *
     * @param former mentions as they were, by id
     * @param now the mentions their complaints have, by complaint, in their order
     * @return where each former mention is that is still there; no two in one place
     */
    static Map<MentionId, MentionId> find(Collection<Mention> former, Map<Long, List<Mention>> now) {
        Successors successors = new Successors(now);
        successors.match(former, (was, is) -> sameOrdinal(was, is) && was.text().equals(is.text()));
        successors.match(former, (was, is) -> was.text().equals(is.text()));
        successors.match(former, Successors::corrected);
        return successors.found;
    }

    private void match(Collection<Mention> former, BiPredicate<Mention, Mention> same) {
        for (Mention was : former) {
            if (!found.containsKey(was.id())) {
                now.getOrDefault(was.id().complaint(), List.of()).stream()
                        .filter(is -> !taken.contains(is.id()) && same.test(was, is))
                        .findFirst()
                        .ifPresent(is -> {
                            found.put(was.id(), is.id());
                            taken.add(is.id());
                        });
            }
        }
    }

    private static boolean sameOrdinal(Mention was, Mention is) {
        return was.id().ordinal() == is.id().ordinal();
    }

    private static boolean corrected(Mention was, Mention is) {
        boolean overlap = was.start() < is.end() && is.start() < was.end();
        return sameOrdinal(was, is) && overlap && likeness(pairs(was.text()), pairs(is.text())) >= ALIKE;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
