package org.koemine.testing.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Fragments dealt so that none comes again soon: what was drawn goes back into the lower half. */
final class Deck {
    private final List<Fragment> cards;
    private final Random random;

    Deck(List<Fragment> cards, Random random) {
        this.cards = new ArrayList<>(cards);
        this.random = random;
        Collections.shuffle(this.cards, random);
    }

    Optional<Fragment> draw(Predicate<Fragment> fits) {
        for (int i = 0; i < cards.size(); i++) {
            if (fits.test(cards.get(i))) {
                Fragment drawn = cards.remove(i);
                int half = cards.size() / 2;
                cards.add(half + random.nextInt(cards.size() - half + 1), drawn);
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }
}
