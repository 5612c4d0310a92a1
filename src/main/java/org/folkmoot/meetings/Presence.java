package org.folkmoot.meetings;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a person in a meeting.
 *
 * @param person who
 * @param from when they came, unix seconds
 * @param until when they left, unix seconds, or null while they are here
 */
public record Presence(Id person, long from, @Nullable Long until) {}
