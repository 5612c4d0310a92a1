package org.folkmoot.money;

import org.folkmoot.terms.Id;

/**
 * Which holding.
 *
 * @param holder who holds
 * @param issuer whose circles
 */
record Key(Id holder, Id issuer) {}
