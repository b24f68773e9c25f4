package org.dateline.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the command, in the macros of man(7), made of what {@code --help} says. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();
    private final CommandLine line;

    private ManPage(CommandLine line) {
        this.line = line;
    }

    /** The page of a command and of all its commands that are not hidden. */
    static String of(CommandLine line) {
        return new ManPage(line).write();
    }

    private String write() {
        page.append(".TH DATELINE 1 \"\" \"Dateline\" \"User commands\"\n.nh\n.ad l\n");
        heading("NAME");
        text("dateline - news reports in, coded events out");
        heading("SYNOPSIS");
        page.append(".B dateline\n.I command\n.RI [ options ]\n.RI [ arguments ]\n");
        heading("DESCRIPTION");
        text(String.join(" ", line.getCommandSpec().usageMessage().description()));
        heading("COMMANDS");
        commands(line, "dateline");
        examples(line.getCommandSpec());
        environment();
        heading("SEE ALSO");
        text("The manual, the codebook and the accuracy tables in the folder docs/ of the program.");
        return page.toString();
    }

    private void commands(CommandLine parent, String before) {
        for (CommandLine command : parent.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            if (!spec.usageMessage().hidden()) {
                String name = before + " " + spec.name();
                page.append(".SS ").append(escaped(name)).append('\n');
                text(String.join(" ", spec.usageMessage().description()));
                spec.positionalParameters().stream().filter(p -> !p.hidden()).forEach(this::parameter);
                spec.options().stream().filter(o -> !o.hidden()).forEach(this::option);
                commands(command, name);
            }
        }
    }

    private void parameter(PositionalParamSpec parameter) {
        page.append(".TP\n.I ").append(escaped(parameter.paramLabel())).append('\n');
        meaning(parameter);
    }

    private void option(OptionSpec option) {
        String names = Arrays.stream(option.names()).collect(Collectors.joining(", "));
        String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
        page.append(".TP\n\\fB")
                .append(escaped(names))
                .append("\\fR")
                .append(value)
                .append('\n');
        meaning(option);
    }

    private void meaning(ArgSpec argument) {
        text(Ansi.OFF.string(String.join(" ", argument.description())));
    }

    /** The examples and the exit codes, which stand below the help of the program itself. */
    private void examples(CommandSpec spec) {
        heading("EXAMPLES");
        page.append(".nf\n");
        for (String row : spec.usageMessage().footer()) {
            page.append(escaped(row)).append('\n');
        }
        page.append(".fi\n");
    }

    private void environment() {
        heading("ENVIRONMENT");
        variable("DATELINE_STORE", "The store where no --store is given: a file, or an address of PostgreSQL.");
        variable("DATELINE_JAVA_OPTS", "Options for Java, such as -Xmx2g.");
        variable("JAVA_HOME", "Which Java is used.");
        variable("NO_COLOR", "No colours, whatever the terminal can do.");
    }

    private void variable(String name, String meaning) {
        page.append(".TP\n.B ").append(name).append('\n');
        text(meaning);
    }

    private void heading(String name) {
        page.append(".SH ").append(name).append('\n');
    }

    private void text(String words) {
        page.append(escaped(words.strip())).append('\n');
    }

    /** Without what roff would take for its own: a backslash anywhere, a hyphen, a dot or a quote where a line begins. */
    private static String escaped(String words) {
        String plain =
                words.replace("%n", " ").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
