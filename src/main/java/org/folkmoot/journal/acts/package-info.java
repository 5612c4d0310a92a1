/**
 * What can be recorded: each act is one thing that people did, said in the domain's words.
 *
 * <p>An act holds only what replay needs: ids, amounts, days and choices. Names and free text that people typed travel
 * beside it in the entry's personal part and may be removed later without changing what the record computes.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>No act changes a rule, admits a person or renews the desk.</b> A {@link org.folkmoot.journal.acts.BallotsCounted} that passed,
 *       was confirmed and stayed uncontested does, on its day. So a crash cannot separate a count from its effect, and
 *       no command can be given instead of a vote. There is therefore no act that admits a member.
 *   <li><b>A batch is one act</b> with at most 1,000 rows; what it creates is identified by the entry and the row.
 *   <li><b>The assembly's own name</b> stands in the body: it is the name of a public body, not of a person.
 * </ul>
 */
@NullMarked
package org.folkmoot.journal.acts;

import org.jspecify.annotations.NullMarked;
