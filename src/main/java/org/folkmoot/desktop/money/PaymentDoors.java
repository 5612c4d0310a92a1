package org.folkmoot.desktop.money;

/**
 * What the page of a payment has from other rooms.
 *
 * @param picture draws the way on the map
 * @param asking asks people whether they would accept somebody's circles
 */
public record PaymentDoors(WayPicture picture, TrustAsking asking) {}
