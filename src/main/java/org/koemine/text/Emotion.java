package org.koemine.text;

/** What is felt behind a complaint. */
public enum Emotion {
    ANGER,
    ANXIETY,
    DISAPPOINTMENT,
    FATIGUE
}
