package org.koemine.text;

/** Whether a danger came true; the graver first. */
public enum SeverityLevel {
    HAPPENED,
    /** It was a narrow escape: けがをするところだった. */
    NEARLY
}
