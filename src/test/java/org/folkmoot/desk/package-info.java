/** Tests of the desk, told as an assembly would. */
@NullMarked
package org.folkmoot.desk;

import org.jspecify.annotations.NullMarked;
