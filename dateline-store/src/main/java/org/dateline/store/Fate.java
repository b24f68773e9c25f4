package org.dateline.store;

import org.jspecify.annotations.Nullable;

/** A change that is not in the list yet; see {@link Change}. */
record Fate(Change.Kind kind, String incident, @Nullable String successor, String reason) {}
