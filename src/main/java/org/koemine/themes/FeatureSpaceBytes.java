package org.koemine.themes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A feature space as bytes, big-endian: the same bytes for the same space. */
final class FeatureSpaceBytes {

    private FeatureSpaceBytes() {}

    static byte[] write(FeatureSpace space) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Vocabulary vocabulary = space.vocabulary();
            out.writeLong(vocabulary.total());
            out.writeInt(vocabulary.size());
            for (int i = 0; i < vocabulary.size(); i++) {
                out.writeUTF(vocabulary.term(i));
                out.writeInt(vocabulary.count(i));
            }
            out.writeInt(space.words().dimensions());
            for (float[] vector : space.words().vectors()) {
                write(out, vector);
            }
            write(out, space.weights().terms());
            write(out, space.weights().grams());
            write(out, space.common().direction());
            if (!space.encoded().encoder().isNone()) {
                write(out, space.encoded().common().direction());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param encoder what joined the space that was written, or none to have it without */
    static FeatureSpace read(byte[] bytes, Encoder encoder) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long total = in.readLong();
            int size = in.readInt();
            List<String> terms = new ArrayList<>(size);
            int[] counts = new int[size];
            for (int i = 0; i < size; i++) {
                terms.add(in.readUTF());
                counts[i] = in.readInt();
            }
            int dimensions = in.readInt();
            float[][] vectors = new float[size][];
            for (int i = 0; i < size; i++) {
                vectors[i] = floats(in);
            }
            FeatureSpace space = new FeatureSpace(
                    Vocabulary.of(terms, counts, total),
                    new WordVectors(vectors, dimensions),
                    new TopicWeights(floats(in), floats(in)),
                    new CommonDirection(floats(in)));
            return encoder.isNone() ? space : space.with(new EncodedMeaning(encoder, new CommonDirection(floats(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        byte[] bytes = in.readNBytes(Float.BYTES * values.length);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }
}
