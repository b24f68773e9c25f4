package org.dateline.review;

import org.dateline.store.PostgresForTests;

class PostgresReviewsTest extends ReviewsContract {
    @Override
    String address() {
        return PostgresForTests.freshDatabase();
    }
}
