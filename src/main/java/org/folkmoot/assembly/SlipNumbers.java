package org.folkmoot.assembly;

import java.util.HashSet;
import java.util.Set;

/**
 * The numbers of slips that payments carry which stand, or slips that wait.
 *
 * <p>One paper typed in two ways must not be paid twice, so a number is known however it is written.
 */
final class SlipNumbers {
    private final Set<String> used = new HashSet<>();

    SlipNumbers copy() {
        SlipNumbers copy = new SlipNumbers();
        copy.used.addAll(used);
        return copy;
    }

    void add(String number) {
        used.add(Slip.same(number));
    }

    void remove(String number) {
        used.remove(Slip.same(number));
    }

    boolean has(String number) {
        return used.contains(Slip.same(number));
    }
}
