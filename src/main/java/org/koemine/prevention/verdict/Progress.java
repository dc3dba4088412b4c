package org.koemine.prevention.verdict;

/**
 * How far the evidence had come when a week was over, in hundredths of the limits at which it decides: 100 and more is
 * beyond, below 0 it speaks for the contrary. Between no effect and the target both may be passed in the end.
 *
 * @param fewer that there are fewer complaints, so that the limit is that of 効果あり
 * @param missed that the target is not reached, so that it is that of 効果なし
 */
public record Progress(int fewer, int missed) {
    static Progress of(Score unchanged, Score onTarget) {
        return new Progress(
                hundredths(-unchanged.ofBoundary(Deliberation.CHANCE)),
                hundredths(onTarget.ofBoundary(Deliberation.CHANCE)));
    }

    /** Rounded down: nothing looks decided before it is. */
    private static int hundredths(double ofBoundary) {
        return (int) Math.floor(100 * ofBoundary);
    }
}
