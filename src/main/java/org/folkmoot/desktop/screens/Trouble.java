package org.folkmoot.desktop.screens;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as a person reads it.
 *
 * @param cause why it cannot be, in one sentence
 * @param rule which rule or what that no vote can change says so; null when none does
 * @param now what to do now, in one sentence; null when there is nothing
 */
public record Trouble(
        String cause, @Nullable String rule, @Nullable String now) {
    /** Returns a refusal with a cause only. */
    public static Trouble because(String cause) {
        return new Trouble(cause, null, null);
    }
}
