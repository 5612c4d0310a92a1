/** Tests of what can be sent: against the plainest computation, and leg by leg. */
@NullMarked
package org.folkmoot.trust.flow;

import org.jspecify.annotations.NullMarked;
