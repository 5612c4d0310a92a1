/** Tests of the sample assembly. */
@NullMarked
package org.folkmoot.sample;

import org.jspecify.annotations.NullMarked;
