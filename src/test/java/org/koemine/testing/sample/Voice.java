package org.koemine.testing.sample;

/** A way of putting a complaint into words. */
interface Voice {
    Telling.Told tell(Story story);
}
