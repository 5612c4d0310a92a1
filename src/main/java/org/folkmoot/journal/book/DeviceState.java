package org.folkmoot.journal.book;

import org.folkmoot.terms.Sentence;

/** Whether this computer can write on in an assembly's record. */
public sealed interface DeviceState {
    /**
     * It has its key and its book, and writes on.
     *
     * @param device its public key, 64 hex digits
     */
    record Continues(String device) implements DeviceState {}

    /**
     * It would begin a new chain; that is a deliberate step, {@link MinuteBook#beginDevice}.
     *
     * @param why why it cannot continue
     */
    record WouldBegin(Sentence why) implements DeviceState {}

    /**
     * The record is damaged; it can be looked at, and nothing can be recorded.
     *
     * @param why what is wrong
     */
    record OnlyLooks(Sentence why) implements DeviceState {}
}
