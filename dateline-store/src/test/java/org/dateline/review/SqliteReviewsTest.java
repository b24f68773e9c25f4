package org.dateline.review;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewsTest extends ReviewsContract {
    @TempDir
    private Path folder;

    @Override
    String address() {
        return folder.resolve("a.db").toString();
    }
}
