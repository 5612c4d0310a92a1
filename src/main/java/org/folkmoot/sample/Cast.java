package org.folkmoot.sample;

import java.util.List;

/** Who plays in the sample: names from many languages, in four close groups. */
final class Cast {
    /** How many of each group found the assembly; the others join later. */
    static final int FOUNDERS_A_GROUP = 7;

    /** The one who leaves after some months. */
    static final String LEAVES = "Željko";

    /** The one who comes to no meeting and pays nobody. */
    static final String INACTIVE = "Karim";

    /** Links the people of the north side to everybody else, together with {@link #NORTH_LINK}. */
    static final String SOUTH_LINK = "Jonas";

    /** The other end of the only link. */
    static final String NORTH_LINK = "Tomás";

    /** The group that hangs on the only link. */
    static final int NORTH = 2;

    static final List<List<String>> GROUPS = List.of(
            List.of("Amina", "Farid", "Noor", "Vera", "Dora", "Rosa", "Leyla", "Béla", "Hugo", "Zoe", "Jana"),
            List.of("Jonas", "Wanda", "Otto", "Emil", "Carla", "Sami", "Anton", "Ines", "Greta", "Karim", "Milan"),
            List.of("Tomás", "Ilya", "Mira", "Clara", "Gül", "Yara", "Quim", "Elif", "Kofi", "Uwe"),
            List.of("Lena", "Paula", "Bruno", "Fatma", "Željko", "Xenia", "Jorge", "Tala", "Lior", "Hana", "Søren"));

    static final List<String> ORGANISATIONS = List.of("Bakery", "Tool library");

    private Cast() {}
}
