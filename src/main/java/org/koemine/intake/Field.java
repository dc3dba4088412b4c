package org.koemine.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a log can hold; the keys are those of the settings and of {@code columns.tsv}. */
public enum Field {
    ID("id"),
    RECEIVED_ON("received-on"),
    RECEIVED_AT("received-at"),
    CHANNEL("channel"),
    CUSTOMER("customer"),
    PRODUCT("product"),
    OPERATOR("operator"),
    TEXT("text"),
    RESPONSE("response"),
    CLOSING("closing"),
    FIRST_RESPONSE("first-response"),
    PROMISE("promise"),
    PROMISED_BY("promised-by"),
    STATUS("status"),
    PAGE("page");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** All keys, to name them to somebody who wrote another. */
    static String keys() {
        return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
    }

    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
