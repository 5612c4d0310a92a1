/**
 * How much can be sent from one person to another through people who trust one another, and the way it takes.
 *
 * <p>A payment takes circles that the payee, or people between, accept: each of them receives circles that they accept and
 * passes on as many of their own, and ends as they began. What can be sent is the maximum flow from the payer to the payee.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Pools, not pairs.</b> Holders give into the pool of an issuer, those who accept take from it
 *       ({@link org.folkmoot.trust.flow.PoolForm}); the network is as large as holdings and trusts together.
 *   <li><b>Augmenting ways from both ends, not push-relabel.</b> Payments in a village meet what the payer holds after a
 *       few short ways; push-relabel would move circles through the whole network and back. Shortest ways also pass through
 *       few people.
 *   <li><b>Whole numbers of as many limbs as the sum needs</b>, so that every amount up to 10^37 is exact and common ones
 *       cost what a long costs.
 *   <li><b>Few people</b> is a question of its own ({@link org.folkmoot.trust.flow.Wish#people}): the most through so many
 *       is no flow problem and is searched, exactly where that is feasible, and the answer says when it may not be.
 *   <li><b>Conditions on who hands to whom</b> (consented flow, not being passed through) are part of the network, so that
 *       no answer can forget them.
 * </ul>
 */
@NullMarked
package org.folkmoot.trust.flow;

import org.jspecify.annotations.NullMarked;
