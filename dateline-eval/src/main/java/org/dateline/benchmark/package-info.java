/** How fast Dateline is: micro-benchmarks and whole runs. */
@NullMarked
package org.dateline.benchmark;

import org.jspecify.annotations.NullMarked;
