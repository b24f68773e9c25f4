package org.dateline.actor;

/**
 * A name that a user's file gives another meaning than the shipped files do. The user's holds.
 *
 * @param name the name as written in the user's file
 * @param kept file and line of the user's entry
 * @param dropped file and line of the shipped entry
 */
public record ActorConflict(String name, String kept, String dropped) {}
