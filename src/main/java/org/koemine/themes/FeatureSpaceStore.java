package org.koemine.themes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.koemine.text.Mention;
import org.koemine.text.MentionStore;

/** Keeps what words were last found to mean. Writes the table {@code feature_space}. */
public final class FeatureSpaceStore {
    /** Bytes in a row; H2 holds no more than a million in a value of this type. */
    private static final int PART = 1 << 19;

    /** A history that grew to this many times what was learned from says more than was learned. */
    private static final double OUTGROWN = 1.25;

    private final Jdbi jdbi;
    private final Encoder encoder;

    /** A store that leaves out what an encoder says. */
    public FeatureSpaceStore(Jdbi jdbi) {
        this(jdbi, Encoder.NONE);
    }

    /** @param encoder what joins the meaning of words, or none */
    public FeatureSpaceStore(Jdbi jdbi, Encoder encoder) {
        this.jdbi = jdbi;
        this.encoder = encoder;
    }

    /** Name of the encoder that joined what was last learned; empty for none. */
    public String encoder() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT encoder FROM feature_space ORDER BY part")
                .mapTo(String.class)
                .findFirst()
                .orElse(""));
    }

    /**
     * What was learned with this encoder, unless the history has outgrown it.
     *
     * @param mentions there are by now
     */
    public Optional<FeatureSpace> learned(long mentions) {
        long from = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT MAX(mentions) AS n FROM feature_space WHERE encoder = :encoder ORDER BY n")
                .bind("encoder", encoder.name())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
        return mentions > from * OUTGROWN ? Optional.empty() : newest();
    }

    /** Without an encoder, whatever was learned less its encoder's part. */
    private Optional<FeatureSpace> newest() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT content FROM feature_space WHERE encoder = :encoder OR :encoder = '' ORDER BY part
                        """)
                .bind("encoder", encoder.name())
                .mapTo(byte[].class)
                .forEach(bytes::writeBytes));
        return bytes.size() == 0 ? Optional.empty() : Optional.of(FeatureSpaceBytes.read(bytes.toByteArray(), encoder));
    }

    /** What was last learned; where that was forgotten, it is learned from all mentions and not kept. */
    public FeatureSpace newest(long seed) {
        return newest().orElseGet(() -> {
            List<Mention> all = new MentionStore(jdbi).all();
            return FeatureSpace.learn(all, all, seed).with(encoder, all);
        });
    }

    /** Forgets what was learned, so that it is learned anew: its words may come from texts that are deleted. */
    public void forget() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM feature_space"));
    }

    /** Keeps a space in place of the one before. */
    public void save(FeatureSpace space, long mentions) {
        byte[] bytes = FeatureSpaceBytes.write(space);
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM feature_space");
            IntStream.range(0, (bytes.length + PART - 1) / PART)
                    .forEach(part -> handle.execute(
                            "INSERT INTO feature_space (part, mentions, encoder, content) VALUES (?, ?, ?, ?)",
                            part,
                            mentions,
                            space.encoded().encoder().name(),
                            Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART))));
        });
    }
}
