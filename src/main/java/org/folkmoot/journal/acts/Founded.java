package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * The assembly is founded: its name, its first rules, and the desk that records for it.
 *
 * <p>First entry of the founding deed; the founding list and the first trust follow in the same deed.
 *
 * @param name the assembly's name, 1 to 120 characters
 * @param rules the six sentences and whatever else the founders chose; rules not named stand at the program's suggestion
 * @param openSeasonUntil the first day on which people no longer accept everyone's circles, or null when the founders
 *     answered no
 * @param program the version of the program that the assembly records with
 */
public record Founded(
        String name, List<RuleChoice> rules, @Nullable Day openSeasonUntil, String program) implements Act {}
