package org.koemine.prevention.verdict;

/**
 * What weeks say against a supposed ratio of rates: the score and its information (Rao 1948), both over the dispersion. As
 * weeks are added, the score moves like a Brownian motion whose clock is the information (Scharfstein, Tsiatis & Robins
 * 1997), so it can be looked at every night without error growing, if it is held against the mixture boundary of Robbins
 * (1970): a true supposition ever meets an e-value of 1/α with probability α at most (Howard, Ramdas, McAuliffe & Sekhon
 * 2021; for estimates in large samples Waudby-Smith et al. 2024).
 *
 * @param score above 0 where the ratio is higher than supposed
 * @param information variance of the score under the supposition
 */
record Score(double score, double information) {
    /** Information at which the boundary is narrowest in proportion; that of some 40 complaints before and after. */
    private static final double MIXING = 5;

    /**
     * Logarithm of the e-value: of the likelihood ratio of the supposed ratio to a normal mixture of others, of variance
     * 1/5 in its logarithm.
     */
    double logE() {
        double spread = information + MIXING;
        return score * score / (2 * spread) - StrictMath.log(spread / MIXING) / 2;
    }

    /** Whether the supposed ratio is ruled out, at every look together with an error of at most {@code chance}. */
    boolean rulesOut(double chance) {
        return logE() >= -StrictMath.log(chance);
    }

    boolean isHigher(double chance) {
        return score > 0 && rulesOut(chance);
    }

    boolean isLower(double chance) {
        return score < 0 && rulesOut(chance);
    }

    /** The score over that which rules the supposed ratio out: beyond 1 or −1 it does. */
    double ofBoundary(double chance) {
        return score / boundary(information, chance);
    }

    /** The score that rules out at this information. */
    static double boundary(double information, double chance) {
        double spread = information + MIXING;
        return StrictMath.sqrt(2 * spread * (StrictMath.log(spread / MIXING) / 2 - StrictMath.log(chance)));
    }
}
