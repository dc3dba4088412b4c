package org.koemine.trends;

import java.time.LocalDate;

/**
 * A rise of a theme that nights have spoken of.
 *
 * @param from its first day
 * @param until the last night that spoke of it
 */
public record PastRise(LocalDate from, LocalDate until) {}
