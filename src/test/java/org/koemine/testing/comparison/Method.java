package org.koemine.testing.comparison;

import java.util.List;

/** A way to find themes that Koemine is compared with. */
public enum Method {
    K_MEANS("TF-IDF + k-means, told the number", true) {
        @Override
        public List<List<String>> find(List<TokenisedText> texts, List<TokenisedText> history, int themes, long seed) {
            return KMeans.find(texts, history, themes, seed);
        }
    },
    LDA("LDA (MALLET), told the number", true) {
        @Override
        public List<List<String>> find(List<TokenisedText> texts, List<TokenisedText> history, int themes, long seed) {
            return TopicModel.find(texts, history, themes, seed);
        }
    },
    LINGO("Lingo (Carrot2), told the number", false) {
        @Override
        public List<List<String>> find(List<TokenisedText> texts, List<TokenisedText> history, int themes, long seed) {
            return Lingo.find(texts, themes);
        }
    };

    private final String title;
    private final boolean learnsFromHistory;

    Method(String title, boolean learnsFromHistory) {
        this.title = title;
        this.learnsFromHistory = learnsFromHistory;
    }

    public String title() {
        return title;
    }

    /** Whether texts that are not to be clustered change anything. */
    public boolean learnsFromHistory() {
        return learnsFromHistory;
    }

    /**
     * The themes of each text, the main one first; none where it is unassigned.
     *
     * @param history further texts to learn from
     * @param themes how many there are according to the labels
     */
    public abstract List<List<String>> find(
            List<TokenisedText> texts, List<TokenisedText> history, int themes, long seed);
}
