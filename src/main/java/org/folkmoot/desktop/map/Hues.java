package org.folkmoot.desktop.map;

import java.util.List;
import org.folkmoot.drawing.Discs;
import org.folkmoot.drawing.Look;
import org.folkmoot.people.Standing;

/**
 * The colours of the map as the theme has them, each 0xRRGGBB.
 *
 * @param paper background
 * @param ink names
 * @param accent links of the selected person
 * @param member fill of members
 * @param waiting fill of those who wait to join
 * @param organisation fill of organisations
 * @param former fill of former members, still to be paled
 * @param mark outline of those who alone link others
 */
record Hues(int paper, int ink, int accent, int member, int waiting, int organisation, int former, int mark) {
    /** Before the theme is known. */
    static final Hues PLAIN = new Hues(0xFFFFFF, 0x1D2A35, 0x0F766E, 0x0072B2, 0xC08400, 0x009E73, 0x64707E, 0xB03A24);

    /** Returns the colours for the drawing. */
    Look look() {
        int link = mixed(ink, paper, isDark() ? 0.52 : 0.62);
        return new Look(paper, ink, link, accent, ink, List.of(member));
    }

    /** Returns the fill of somebody's disc. */
    int fill(Standing standing) {
        return switch (standing) {
            case MEMBER -> member;
            case WAITING -> waiting;
            case ORGANISATION -> organisation;
            case FORMER -> mixed(former, paper, 0.55);
        };
    }

    /** Returns how large a hole somebody's disc has besides its colour: those who wait are rings. */
    private static double hole(Standing standing) {
        return switch (standing) {
            case MEMBER, FORMER -> 0;
            case WAITING -> 0.68;
            case ORGANISATION -> 0.36;
        };
    }

    /** Returns the discs of a view in these colours; those marked have an outline. */
    Discs discs(TrustView view, boolean[] marked) {
        int size = view.people().size();
        int[] fill = new int[size];
        int[] core = new int[size];
        double[] hole = new double[size];
        int[] rim = new int[size];
        for (int i = 0; i < size; i++) {
            Standing standing = view.person(i).standing();
            fill[i] = fill(standing);
            hole[i] = hole(standing);
            core[i] = hole[i] > 0 ? paper : -1;
            rim[i] = marked[i] ? mark : -1;
        }
        return Discs.byAcceptance(view.graph(), member)
                .filled(fill)
                .cored(core, hole)
                .marked(rim);
    }

    private boolean isDark() {
        return (paper >> 8 & 0xFF) < 0x80;
    }

    private static int mixed(int one, int other, double share) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = one >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            result |= (int) (a + (b - a) * share + 0.5) << shift;
        }
        return result;
    }
}
