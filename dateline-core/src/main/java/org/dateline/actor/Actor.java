package org.dateline.actor;

import org.jspecify.annotations.Nullable;

/**
 * Someone who can act in politics or conflict, resolved for the day of the report.
 *
 * @param name canonical name, or the words themselves for an actor in no dictionary
 * @param code CAMEO/PLOVER actor code, country first ("AFGGOV"); null if unknown
 * @param country ISO 3166-1 alpha-3; null if none applies
 * @param role PLOVER sector; null for a bare country or capital
 * @param ethnic ethnic group, where the words say so
 * @param religion religious group, where the words say so
 * @param anonymous whether the report withholds the name ("a US official")
 */
public record Actor(
        String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String role,
        @Nullable String ethnic,
        @Nullable String religion,
        boolean anonymous) {}
