package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * A member stops their own income for good; they stay a member, and keep their vote and what they hold.
 *
 * <p>As {@code stop} of Hub.sol in Circles v2, which only the person can call and nothing takes back. Whoever records could
 * otherwise end anybody's income alone, so it takes what the person signed or their presence, and a second person.
 *
 * @param person whose income stops
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 * @param second a member who saw it; neither whose income stops nor who records
 */
public record IssuanceStopped(Id person, Assent assent, String slip, Id second) implements Act {}
