package org.folkmoot.desktop.map;

/** What a screen reader says of the map: whoever is at hand, or how to use it. */
interface MapSpeech {
    /** Says somebody. */
    void say(int person);

    /** Says the map itself. */
    void saysMap();
}
