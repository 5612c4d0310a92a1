package org.folkmoot.people;

/** What somebody is to the assembly at a moment. */
public enum Standing {
    /** Issues income, votes, holds circles. */
    MEMBER,
    /** Asked to join; may be accepted by members, does not vote or issue yet. */
    WAITING,
    /** Left, or came with an earlier network; holds what they hold. */
    FORMER,
    /** Holds and accepts circles, never issues, has no vote. */
    ORGANISATION
}
