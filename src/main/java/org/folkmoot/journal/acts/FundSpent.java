package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Id;

/**
 * The common fund pays a grant, or a part of it; a note on it stands in the personal part, "reason".
 *
 * @param vote the vote that decided the grant
 * @param payee who is paid: whom the grant names
 * @param legs the chosen movements in order, at most 500
 * @param second a second person who looked at it: neither who records nor who is paid
 */
public record FundSpent(Id vote, Id payee, List<Leg> legs, Id second) implements Act {}
