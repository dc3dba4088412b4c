package org.koemine.themes.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.koemine.text.MentionId;

/**
 * A simple random sample without replacement: every mention gets a random number of its own, and those with the smallest are
 * drawn (bottom-k, Cohen and Kaplan 2007). No theme is favoured: a large one is drawn as often as it is large. A mention's
 * number depends on the seed and its id only, so that the order of asking does not matter, a larger sample holds the smaller
 * one, and what arrives later moves only few. O(n log k) time, O(k) memory.
 */
public final class Lottery {
    private record Ticket(long number, MentionId mention) {}

    private static final Comparator<Ticket> SMALLEST_FIRST =
            Comparator.comparingLong(Ticket::number).thenComparing(Ticket::mention);

    private final long seed;
    private final int size;
    private final PriorityQueue<Ticket> drawn = new PriorityQueue<>(SMALLEST_FIRST.reversed());
    private long asked;

    /** @param size mentions to draw, 1 or more */
    public Lottery(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    public void add(MentionId mention) {
        asked++;
        drawn.add(new Ticket(number(mention), mention));
        if (drawn.size() > size) {
            drawn.remove();
        }
    }

    /** How many took part. */
    public long asked() {
        return asked;
    }

    /** The mentions drawn, in random order; all of them where there are fewer than wanted. */
    public List<MentionId> drawn() {
        return drawn.stream().sorted(SMALLEST_FIRST).map(Ticket::mention).toList();
    }

    private long number(MentionId mention) {
        return mix(mix(mix(seed) + mention.complaint()) + mention.ordinal());
    }

    /** SplitMix64's next number after {@code state} (Steele, Lea and Flood 2014). */
    private static long mix(long state) {
        long z = state + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
