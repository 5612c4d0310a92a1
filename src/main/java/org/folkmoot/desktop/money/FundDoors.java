package org.folkmoot.desktop.money;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folkmoot.terms.Id;

/**
 * Where the common fund leads to in other rooms.
 *
 * @param propose to a new proposal for money from the common fund
 * @param decision to the page of a proposal and its decision
 * @param commonCircles to the page of the common circles
 * @param ways to what the page of a payment has from other rooms
 */
public record FundDoors(Runnable propose, Consumer<Id> decision, Runnable commonCircles, Supplier<PaymentDoors> ways) {}
