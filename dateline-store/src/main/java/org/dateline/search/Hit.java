package org.dateline.search;

import org.dateline.incident.Incident;

/**
 * An incident that was found.
 *
 * @param incident what the reports say
 * @param version version of the data in which it came to be as it is
 * @param review new, reviewed, frozen or rejected
 */
public record Hit(Incident incident, long version, String review) {}
