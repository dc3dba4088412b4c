package org.koemine.text;

/**
 * What is said of what: 駐車場が少ない.
 *
 * @param key the same for the same statement in other inflections
 * @param text a form fit to stand as a label
 * @param subject the noun phrase
 */
public record Phrase(String key, String text, String subject) {}
