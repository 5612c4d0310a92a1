package org.folkmoot.money;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * One line of the ledger: a holding becomes more or less.
 *
 * @param kind why
 * @param holder whose holding
 * @param issuer whose circles
 * @param delta how much more; negative for less
 * @param day the day on which the holding stands afterwards
 * @param after the holding afterwards, on that day, from 0
 */
public record Posting(Kind kind, Id holder, Id issuer, Circles delta, Day day, Circles after) {
    /** Why a holding changes. */
    public enum Kind {
        /** Basic income for completed hours. */
        ISSUED,
        /** Circles created for somebody who joined. */
        WELCOME,
        /** Yearly loss since the holding was last touched; above 0 where loss taken before is given back. */
        LOSS,
        /** Other people's yearly loss, received by the common fund. */
        LOSS_RECEIVED,
        /** Paid to somebody. */
        PAYMENT_OUT,
        /** Received from somebody. */
        PAYMENT_IN,
        /** Gone for good: what an inviter gives up for a newcomer. */
        BURNED,
        /** Common circles that came into being for circles that were brought in. */
        MINTED,
        /** Common circles that are gone, because circles were taken out for them. */
        REDEEMED,
        /** Yearly loss of common circles, apart because what lies in their treasury loses, too. */
        COMMON_LOSS;

        /** Tells whether it creates circles of a person; common circles only stand for those. */
        public boolean creates() {
            return switch (this) {
                case ISSUED, WELCOME -> true;
                case LOSS, LOSS_RECEIVED, PAYMENT_OUT, PAYMENT_IN, BURNED, MINTED, REDEEMED, COMMON_LOSS -> false;
            };
        }

        /** Tells whether it moves circles from one hand to another. */
        public boolean pays() {
            return switch (this) {
                case PAYMENT_OUT, PAYMENT_IN -> true;
                case ISSUED, WELCOME, LOSS, LOSS_RECEIVED, BURNED, MINTED, REDEEMED, COMMON_LOSS -> false;
            };
        }

        /** Tells whether it is what somebody's own holding lost in time. */
        public boolean isOwnLoss() {
            return this == LOSS || this == COMMON_LOSS;
        }
    }
}
