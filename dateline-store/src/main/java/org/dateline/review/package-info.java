/** What people make of incidents: corrections, queues, coding by several people, and how right the machine was. */
@NullMarked
package org.dateline.review;

import org.jspecify.annotations.NullMarked;
