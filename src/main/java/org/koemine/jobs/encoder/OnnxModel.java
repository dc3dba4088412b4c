package org.koemine.jobs.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;

/** The model of a sentence encoder in ONNX. Used by several threads at once, each of which computes by itself. */
final class OnnxModel implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Set<String> inputs;
    private final String output;

    private OnnxModel(OrtEnvironment environment, OrtSession session, String file) throws OrtException {
        this.environment = environment;
        this.session = session;
        this.inputs = session.getInputInfo().keySet();
        this.output = session.getOutputInfo().entrySet().stream()
                .filter(node -> isTensor(node.getValue(), OnnxJavaType.FLOAT, 3))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        boolean known = Set.of(IDS, MASK, TYPES).containsAll(inputs) && inputs.containsAll(Set.of(IDS, MASK));
        if (!known
                || !session.getInputInfo().values().stream().allMatch(node -> isTensor(node, OnnxJavaType.INT64, 2))) {
            throw fault(FaultId.ENCODER_OTHER_INPUTS, file, described(session.getInputInfo()), null);
        }
        if (output.isEmpty()) {
            throw fault(FaultId.ENCODER_OTHER_OUTPUTS, file, described(session.getOutputInfo()), null);
        }
    }

    static OnnxModel open(Path path) {
        String file = path.getFileName().toString();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // What goes wrong is told by the exception: nothing is printed past the command line.
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "koemine");
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return checked(environment, environment.createSession(path.toString(), options), file);
        } catch (OrtException wrong) {
            throw fault(FaultId.ENCODER_NOT_ONNX, file, reason(wrong), wrong);
        }
    }

    private static OnnxModel checked(OrtEnvironment environment, OrtSession session, String file) throws OrtException {
        try {
            return new OnnxModel(environment, session, file);
        } catch (KoemineException wrong) {
            session.close();
            throw wrong;
        }
    }

    /**
     * The mean of the vectors of a text's tokens (Reimers and Gurevych 2019).
     *
     * @throws IllegalStateException where the model fails on these tokens
     */
    float[] encode(Tokens tokens) {
        Map<String, long[]> values = Map.of(IDS, tokens.ids(), MASK, tokens.mask(), TYPES, tokens.types());
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            for (String input : inputs) {
                long[] shape = {1, tokens.ids().length};
                given.put(input, OnnxTensor.createTensor(environment, LongBuffer.wrap(values.get(input)), shape));
            }
            try (OrtSession.Result result = session.run(given, Set.of(output))) {
                return mean((OnnxTensor) result.get(0), tokens.mask());
            }
        } catch (OrtException failed) {
            throw new IllegalStateException(reason(failed), failed);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] mean(OnnxTensor tensor, long[] mask) {
        FloatBuffer vectors = tensor.getFloatBuffer();
        float[] mean = new float[(int) tensor.getInfo().getShape()[2]];
        float counted = 0;
        for (int token = 0; token < mask.length; token++) {
            counted += mask[token];
            for (int d = 0; d < mean.length; d++) {
                mean[d] += mask[token] * vectors.get(token * mean.length + d);
            }
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= Math.max(1, counted);
        }
        return mean;
    }

    private static boolean isTensor(NodeInfo node, OnnxJavaType type, int rank) {
        return node.getInfo() instanceof TensorInfo tensor && tensor.type == type && tensor.getShape().length == rank;
    }

    private static String described(Map<String, NodeInfo> nodes) {
        Map<String, String> types = new TreeMap<>();
        nodes.forEach((name, node) -> types.put(
                name,
                node.getInfo() instanceof TensorInfo tensor
                        ? tensor.type + " of rank " + tensor.getShape().length
                        : "no tensor"));
        return types.toString();
    }

    /** What a library says went wrong, its first line and not all of that. */
    static String reason(Exception wrong) {
        String message = String.valueOf(wrong.getMessage()).strip();
        String line = message.lines().findFirst().orElse("");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }

    private static KoemineException fault(FaultId id, String file, String what, OrtException cause) {
        return new KoemineException(Fault.of(id, Place.file(file), what), cause);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException(reason(failed), failed);
        }
    }
}
