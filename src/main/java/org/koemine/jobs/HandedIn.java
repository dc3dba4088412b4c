package org.koemine.jobs;

/** Something artifacts may have injected: one instance, under one type. */
record HandedIn<T>(Class<T> type, T instance) {}
