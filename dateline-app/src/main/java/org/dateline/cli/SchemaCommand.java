package org.dateline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.dateline.RecordJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the record. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema that every record satisfies.")
final class SchemaCommand implements Callable<Integer> {
    private final Screen screen;

    SchemaCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = RecordJson.class.getResourceAsStream("record.schema.json")) {
            if (schema == null) {
                throw new FileNotFoundException("record.schema.json is missing from the program");
            }
            schema.transferTo(screen.out());
        }
        screen.out().flush();
        return ExitCode.DONE;
    }
}
