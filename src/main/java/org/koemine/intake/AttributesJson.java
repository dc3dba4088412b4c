package org.koemine.intake;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Attributes as a JSON object of strings, keys sorted: the one form in which they are stored, compared and digested. */
public final class AttributesJson {
    private final String json;
    private int at;

    private AttributesJson(String json) {
        this.json = json;
    }

    static String write(SortedMap<String, String> attributes) {
        if (attributes.isEmpty()) {
            return "{}";
        }
        StringBuilder json = new StringBuilder("{");
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            json.append(json.length() == 1 ? "" : ",");
            quote(attribute.getKey(), json);
            json.append(':');
            quote(attribute.getValue(), json);
        }
        return json.append('}').toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        json.append('"');
    }

    /** Reads what {@link #write} wrote, and any other JSON object of strings. */
    public static SortedMap<String, String> read(String json) {
        return new AttributesJson(json).object();
    }

    private SortedMap<String, String> object() {
        SortedMap<String, String> attributes = new TreeMap<>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            attributes.put(key, string());
            if (peek() == ',') {
                at++;
            }
        }
        return attributes;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(json.substring(at, at += 4), 16);
            default -> c;
        };
    }

    private char peek() {
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return json.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("JSON of attributes is broken at " + at);
        }
        at++;
    }
}
