package org.koemine.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as it was read from a cell.
 *
 * @param time of day, where the cell has one
 * @param exact false where the cell says more than was understood, such as 夕方 behind the day
 */
record LogDate(LocalDate date, Optional<LocalTime> time, boolean exact) {}
