package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.server.Role;
import org.dateline.server.Token;
import org.dateline.server.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes, lists and revokes the tokens of a server. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {TokenCommand.Add.class, TokenCommand.Listing.class, TokenCommand.Revoke.class},
        description = {
            "Makes, lists and revokes the tokens by which people and programs are let in to dateline serve.",
            "As soon as there is one, nobody is let in without; a running server takes note within a second.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline token add --role review --name Amina --days 90",
            "  dateline token list",
            "  dateline token revoke 3f9a12c4"
        })
final class TokenCommand implements Runnable {
    private final Screen screen;

    TokenCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        throw new UsageException("say add, list or revoke; see dateline token --help");
    }

    /** The tokens that go with a store. */
    static final class Place {
        @Mixin
        private StoreOptions store = new StoreOptions();

        @Option(
                names = "--tokens",
                paramLabel = "FILE",
                description = "Where the tokens are kept; by default beside the store, with .tokens behind its name.")
        private @Nullable Path file;

        /** The address of the store. */
        String store() {
            return store.address();
        }

        Tokens tokens() {
            Path given = file;
            if (given == null) {
                String address = store.address();
                if (address.startsWith("postgresql:") || address.startsWith("jdbc:")) {
                    given = Path.of("dateline.tokens");
                } else {
                    given = Path.of(address + ".tokens");
                }
            }
            return new Tokens(given, InstantSource.system());
        }
    }

    private static void print(Screen screen, String text) throws IOException {
        screen.out().write(text.getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Makes a token and shows it, once.")
    static final class Add implements Callable<Integer> {
        @ParentCommand
        private @Nullable TokenCommand parent;

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "read; review, which may correct and add too; or admin.")
        private String role = "";

        @Option(
                names = "--name",
                required = true,
                paramLabel = "NAME",
                description = "Whose it is; decisions are kept by it.")
        private String name = "";

        @Option(names = "--days", paramLabel = "D", description = "How long it holds; for ever where nothing is said.")
        private @Nullable Integer days;

        @Mixin
        private Place place = new Place();

        @Override
        public Integer call() throws IOException {
            if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
                throw new UsageException("--name is a name on one line");
            }
            if (days != null && days < 1) {
                throw new UsageException("--days is 1 or more, not " + days);
            }
            Tokens.Made made = place.tokens().add(role(), name.strip(), days == null ? null : Duration.ofDays(days));
            Screen screen = screen(parent);
            screen.err().println("dateline: this token is shown once; keep it where no other can read it");
            print(screen, made.secret() + "\n");
            return ExitCode.DONE;
        }

        private Role role() {
            return switch (role.toLowerCase(Locale.ROOT)) {
                case "read" -> Role.READ;
                case "review" -> Role.REVIEW;
                case "admin" -> Role.ADMIN;
                default -> throw new UsageException("--role is read, review or admin, not \"" + role + "\"");
            };
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tokens, without themselves.")
    static final class Listing implements Callable<Integer> {
        @ParentCommand
        private @Nullable TokenCommand parent;

        @Mixin
        private Place place = new Place();

        @Override
        public Integer call() throws IOException {
            StringBuilder lines = new StringBuilder();
            Instant now = Instant.now();
            for (Token token : place.tokens().all()) {
                String until = token.expires() == null ? "for ever" : "until " + token.expires();
                lines.append(String.format(
                        Locale.ROOT,
                        "%s  %-6s  made %s, %s%s  %s%n",
                        token.id(),
                        token.role().label(),
                        token.created(),
                        until,
                        token.holds(now) ? "" : " (over)",
                        token.name()));
            }
            print(screen(parent), lines.toString());
            return ExitCode.DONE;
        }
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Takes a token away.")
    static final class Revoke implements Callable<Integer> {
        @ParentCommand
        private @Nullable TokenCommand parent;

        @Parameters(paramLabel = "ID", description = "As dateline token list shows it.")
        private String id = "";

        @Mixin
        private Place place = new Place();

        @Override
        public Integer call() throws IOException {
            if (!place.tokens().revoke(id)) {
                throw new UsageException("there is no token " + id + "; dateline token list shows all");
            }
            screen(parent).err().println("dateline: the token " + id + " is revoked");
            return ExitCode.DONE;
        }
    }

    private static Screen screen(@Nullable TokenCommand parent) {
        if (parent == null) {
            throw new IllegalStateException("a part of a command without it");
        }
        return parent.screen;
    }
}
