package org.folkmoot.desktop.round;

import java.util.List;

/**
 * A sheet that is being typed in and not recorded yet.
 *
 * @param ticked the numbers that are ticked, in the order in which they were
 * @param typed what stands in the field and is not taken yet
 * @param signed whether the sheet was said to be signed
 */
record SheetDraft(List<Integer> ticked, String typed, boolean signed) {
    static final SheetDraft EMPTY = new SheetDraft(List.of(), "", false);

    SheetDraft {
        ticked = List.copyOf(ticked);
    }
}
