package org.folkmoot.drawing;

import java.util.List;

/**
 * The colours of a map, each 0xRRGGBB.
 *
 * @param paper background
 * @param ink names
 * @param link lines and arrows between people
 * @param accent links of the selected person, and routes
 * @param chosen outline of the selected person
 * @param groups fills for close groups, told apart also by colour-blind people
 */
public record Look(int paper, int ink, int link, int accent, int chosen, List<Integer> groups) {
    /** Okabe and Ito, "Color Universal Design" (2008), without black, yellow last: weak on paper. */
    private static final List<Integer> OKABE_ITO =
            List.of(0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442);

    /** Copies the list. */
    public Look {
        groups = List.copyOf(groups);
    }

    /** Dark on white paper. @return the colours of the light theme */
    public static Look light() {
        return new Look(0xFFFFFF, 0x1F2937, 0xA39B8B, 0x0F766E, 0x1F2937, OKABE_ITO);
    }

    /** Light on dark paper. @return the colours of the dark theme */
    public static Look dark() {
        return new Look(0x1B2230, 0xE5E7EB, 0x717B8C, 0x4FD1C5, 0xF9FAFB, OKABE_ITO);
    }

    /** The fill of a close group; with more groups than colours they begin again. @param group from 0 @return 0xRRGGBB */
    public int group(int group) {
        return groups.get(Math.floorMod(group, groups.size()));
    }
}
