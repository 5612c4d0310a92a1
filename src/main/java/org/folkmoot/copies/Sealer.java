package org.folkmoot.copies;

import org.folkmoot.desk.CopySigner;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.book.Keyring;

/** Who seals copies on this computer. */
interface Sealer {
    /** Returns the device, 64 hex digits. */
    String device();

    /** Seals. */
    Seal seal(Seal.Terms terms);

    /** Seals through an open desk. */
    record ByDesk(String device, CopySigner signer) implements Sealer {
        @Override
        public Seal seal(Seal.Terms terms) {
            return signer.sign(terms);
        }
    }

    /** Seals with a key from the keyring. */
    record ByKey(Keyring.Held held, LineCodec codec) implements Sealer {
        @Override
        public String device() {
            return held.key().device();
        }

        @Override
        public Seal seal(Seal.Terms terms) {
            return held.key().seal(codec, terms);
        }
    }
}
