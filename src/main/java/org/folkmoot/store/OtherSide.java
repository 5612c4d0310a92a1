package org.folkmoot.store;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** With whom each movement of circles was, as far as it was with somebody. */
final class OtherSide {
    private OtherSide() {}

    /**
     * Returns for each line who gave or received what it moved: for what was paid the other person, for somebody's loss
     * that was received whose it was, for everything else null.
     *
     * <p>A leg of a payment is one line out and the next line in, with nothing but loss between them; loss that somebody
     * receives follows the loss of whoever had it.
     */
    static List<@Nullable Id> of(List<Posting> postings) {
        List<@Nullable Id> others = new ArrayList<>();
        int out = -1;
        for (Posting posting : postings) {
            Id other = null;
            switch (posting.kind()) {
                case PAYMENT_OUT -> out = others.size();
                case PAYMENT_IN -> {
                    if (out >= 0) {
                        other = postings.get(out).holder();
                        others.set(out, posting.holder());
                        out = -1;
                    }
                }
                case LOSS_RECEIVED -> other = loser(postings.subList(0, others.size()), posting);
                // Common circles come from their treasury and go back to it.
                case MINTED, REDEEMED -> other = posting.issuer();
                case LOSS, COMMON_LOSS, ISSUED, WELCOME, BURNED -> {}
            }
            others.add(other);
        }
        return others;
    }

    /** The receiver may have lost something in between, of which this is no part. */
    private static @Nullable Id loser(List<Posting> before, Posting received) {
        for (Posting posting : before.reversed()) {
            if (posting.kind() == Posting.Kind.LOSS
                    && posting.issuer().equals(received.issuer())
                    && !posting.holder().equals(received.holder())) {
                return posting.holder();
            }
        }
        return null;
    }

    /** Tells whether a line is a side of a payment. */
    static boolean isPaid(Posting.Kind kind) {
        return switch (kind) {
            case PAYMENT_OUT, PAYMENT_IN, MINTED, REDEEMED -> true;
            case ISSUED, WELCOME, BURNED, LOSS, LOSS_RECEIVED, COMMON_LOSS -> false;
        };
    }
}
