package org.koemine.trends.simulation;

import java.util.SplittableRandom;

/** Numbers drawn from the distributions that the simulations need; the same for the same seed. */
public final class Draws {
    private final SplittableRandom random;
    private final double size;

    public Draws(long seed) {
        this(seed, 1);
    }

    /** @param size what the sizes of outbreaks are multiplied by */
    Draws(long seed, double size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    /** The size of an outbreak, in standard deviations of the usual count, where sizes are as they come. */
    double deviations(double least, double most) {
        return size * between(least, most);
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Both ends may be drawn. */
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** By Box and Muller (1958). */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    double logNormal(double mu, double sigma) {
        return StrictMath.exp(mu + sigma * normal());
    }

    /** By Marsaglia and Tsang (2000). */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && StrictMath.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }

    /** By halving the mean through a gamma waiting time while it is large (Ahrens and Dieter 1974), then by Knuth. */
    public int poisson(double mean) {
        int count = 0;
        double left = mean;
        while (left > 30) {
            int steps = (int) (left * 7 / 8);
            double waited = gamma(steps);
            if (waited > left) {
                return count + binomial(steps - 1, left / waited);
            }
            count += steps;
            left -= waited;
        }
        double product = 1 - random.nextDouble();
        double limit = StrictMath.exp(-left);
        while (product > limit) {
            count++;
            product *= 1 - random.nextDouble();
        }
        return count;
    }

    int binomial(int trials, double chance) {
        int hits = 0;
        for (int i = 0; i < trials; i++) {
            if (random.nextDouble() < chance) {
                hits++;
            }
        }
        return hits;
    }

    /** A negative binomial count of variance {@code dispersion} times its mean; of dispersion 1, a Poisson count. */
    public int count(double mean, double dispersion) {
        if (mean <= 0) {
            return 0;
        }
        return dispersion <= 1 ? poisson(mean) : poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1));
    }
}
