package org.koemine.intake.csv;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.koemine.intake.cells.CellLimits;

/**
 * Finds what stands between cells: the separator under which most rows at the beginning of a file have the same number of
 * cells. Titles above the header have one cell and say nothing; on a tie the earlier of comma, tab, semicolon, bar.
 */
final class SeparatorFinder {
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};
    private static final int ROWS = 100;

    private final CellLimits limits;

    SeparatorFinder(CellLimits limits) {
        this.limits = limits;
    }

    /** The separator of a text, of which the beginning suffices; a comma where there is none. */
    char find(String beginning) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(beginning, candidate);
            if (score > bestScore + 1e-9) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(String beginning, char separator) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        int rows = 0;
        LineReader lines = new LineReader(new StringReader(beginning), limits.longestRow());
        try (RecordReader records = new RecordReader(lines, separator, limits, "")) {
            while (records.hasNext() && rows < ROWS) {
                rowsByCells.merge(records.next().cells().size(), 1, Integer::sum);
                rows++;
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> count : rowsByCells.entrySet()) {
            if (count.getKey() > 1) {
                best = Math.max(best, (double) count.getValue() / rows);
            }
        }
        return best;
    }
}
