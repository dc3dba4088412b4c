package org.koemine.jobs.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/** Kuromoji alone over texts: what no analysis of Japanese can do without. */
final class Yardstick {
    private final int threads;

    /** @param threads as many as the analysis step has */
    Yardstick(int threads) {
        this.threads = threads;
    }

    /**
     * Splits every text into its words, each thread a share of the texts as the analysis step deals them.
     *
     * @return how many words
     */
    long tokens(List<String> texts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Long>> shares = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                List<String> share = texts.subList(
                        (int) ((long) texts.size() * t / threads), (int) ((long) texts.size() * (t + 1) / threads));
                shares.add(pool.submit(() -> count(share)));
            }
            long tokens = 0;
            for (Future<Long> share : shares) {
                tokens += share.get();
            }
            return tokens;
        } catch (ExecutionException e) {
            throw new IllegalStateException("kuromoji failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long count(List<String> texts) {
        JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
        long tokens = 0;
        try {
            for (String text : texts) {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    tokens++;
                }
                tokenizer.end();
                tokenizer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
