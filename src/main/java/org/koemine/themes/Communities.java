package org.koemine.themes;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** Communities of the neighbour graph by the Leiden algorithm (Traag, Waltman and van Eck 2019), for modularity. */
final class Communities {
    private static final int ITERATIONS = 10;

    private Communities() {}

    /**
     * The community of each mention, from 0.
     *
     * @param resolution of modularity: higher gives more and smaller communities
     */
    static int[] of(Neighbours neighbours, double resolution, long seed) {
        int nodes = neighbours.neighbour().length;
        LargeIntArray from = new LargeIntArray(0);
        LargeIntArray to = new LargeIntArray(0);
        LargeDoubleArray weight = new LargeDoubleArray(0);
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < neighbours.neighbour()[i].length; j++) {
                int other = neighbours.neighbour()[i][j];
                boolean mutual = neighbours.has(other, i);
                if (!mutual || i < other) {
                    from.append(i);
                    to.append(other);
                    // A mutual edge counts from both ends.
                    weight.append(neighbours.similarity()[i][j] * (mutual ? 2 : 1));
                }
            }
        }
        Network network = new Network(nodes, true, new LargeIntArray[] {from, to}, weight, false, false);
        double scaled = resolution / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(scaled, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
        Clustering clustering = leiden.findClustering(network);
        return clustering.getClusters();
    }
}
