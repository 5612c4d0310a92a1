package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A meeting opens; from now until it closes, who may vote is fixed.
 *
 * @param notice the notice that called it, or null when none was given: then nothing that needs notice can be decided
 * @param facilitator who leads through it
 * @param heldOn for a meeting held on paper and entered later: the day on which it was held; null when entered live
 */
public record MeetingOpened(
        @Nullable Id notice, Id facilitator, @Nullable Day heldOn) implements Act {}
