package org.folkmoot.desktop.money;

import java.util.function.Supplier;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;

/** Whether the record has a slip of the number that somebody types; asked behind the window whenever it changes. */
public final class SlipAsked {
    private final Sitting sitting;
    private final Host host;
    private final Supplier<String> number;
    private final Runnable changed;
    private boolean used;

    /**
     * Asks nothing yet.
     *
     * @param number what is typed now
     * @param changed runs when it is asked, and when the answer has come
     */
    public SlipAsked(Sitting sitting, Host host, Supplier<String> number, Runnable changed) {
        this.sitting = sitting;
        this.host = host;
        this.number = number;
        this.changed = changed;
    }

    /** Asks about what is typed now; an answer about anything else comes too late. */
    public void ask() {
        String typed = number.get();
        used = false;
        changed.run();
        sitting.ask(host, state -> state.isSlipUsed(typed), found -> {
            if (typed.equals(number.get())) {
                used = found;
                changed.run();
            }
        });
    }

    /** Tells whether the record has it, as far as the answer has come. */
    public boolean isUsed() {
        return used;
    }
}
