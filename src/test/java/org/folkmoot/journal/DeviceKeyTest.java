package org.folkmoot.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DeviceKeyTest {
    private final LineCodec codec = new LineCodec();
    private final DeviceKey key =
            DeviceKey.of(HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

    @Test
    void the_public_key_follows_from_the_seed_as_in_rfc_8032() {
        assertEquals("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", key.device());
    }

    @Test
    void a_seal_verifies_and_a_changed_one_does_not() {
        Seal.Terms terms = new Seal.Terms("a".repeat(64), key.device(), 3, "b".repeat(64), 1_764_000_000, null);
        Seal seal = key.seal(codec, terms);
        assertEquals(seal, key.seal(codec, terms));
        assertTrue(DeviceKey.verifies(codec, seal));
        Seal.Terms later = new Seal.Terms("a".repeat(64), key.device(), 3, "b".repeat(64), 1_764_000_001, null);
        assertFalse(DeviceKey.verifies(codec, new Seal(later, seal.signature())));
        assertFalse(DeviceKey.verifies(codec, new Seal(terms, "0".repeat(128))));
        assertFalse(DeviceKey.verifies(codec, new Seal(terms, "f".repeat(128))));
    }

    @Test
    void a_made_up_device_verifies_nothing() {
        for (String device : new String[] {"0".repeat(64), "f".repeat(64), "e".repeat(64)}) {
            Seal.Terms terms = new Seal.Terms("a".repeat(64), device, 3, "b".repeat(64), 1_764_000_000, null);
            assertFalse(DeviceKey.verifies(codec, new Seal(terms, "0".repeat(128))));
        }
    }
}
