package org.koemine.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The smallest ONNX models there are: each output is one of the inputs again. Fields by their numbers in onnx.proto. */
public final class TinyModel {
    public static final int FLOAT = 1;
    public static final int INT64 = 7;

    private TinyModel() {}

    /** An input or output. */
    public record Port(String name, int type, int rank) {}

    /** A model whose output n is its input n. */
    public static byte[] of(List<Port> inputs, List<Port> outputs) {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        for (int i = 0; i < outputs.size(); i++) {
            ByteArrayOutputStream node = new ByteArrayOutputStream();
            text(node, 1, inputs.get(i).name());
            text(node, 2, outputs.get(i).name());
            text(node, 4, "Identity");
            field(graph, 1, node);
        }
        text(graph, 2, "graph");
        inputs.forEach(port -> field(graph, 11, port(port)));
        outputs.forEach(port -> field(graph, 12, port(port)));
        ByteArrayOutputStream operators = new ByteArrayOutputStream();
        number(operators, 2, 13);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        number(model, 1, 8);
        field(model, 7, graph);
        field(model, 8, operators);
        return model.toByteArray();
    }

    private static ByteArrayOutputStream port(Port port) {
        ByteArrayOutputStream shape = new ByteArrayOutputStream();
        for (int d = 0; d < port.rank(); d++) {
            ByteArrayOutputStream dimension = new ByteArrayOutputStream();
            text(dimension, 2, "d" + d);
            field(shape, 1, dimension);
        }
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        number(tensor, 1, port.type());
        field(tensor, 2, shape);
        ByteArrayOutputStream type = new ByteArrayOutputStream();
        field(type, 1, tensor);
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        text(value, 1, port.name());
        field(value, 2, type);
        return value;
    }

    private static void number(ByteArrayOutputStream out, int field, int value) {
        out.write(field << 3);
        out.write(value);
    }

    private static void text(ByteArrayOutputStream out, int field, String text) {
        field(out, field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(ByteArrayOutputStream out, int field, ByteArrayOutputStream content) {
        field(out, field, content.toByteArray());
    }

    private static void field(ByteArrayOutputStream out, int field, byte[] content) {
        out.write((field << 3) | 2);
        int length = content.length;
        for (; length > 127; length >>>= 7) {
            out.write((length & 127) | 128);
        }
        out.write(length);
        out.writeBytes(content);
    }
}
