package org.dateline.cli;

import org.dateline.Dateline;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program itself: it only holds the commands. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        description = "Reads news reports and writes coded events: who did what to whom, where, when, how many were"
                + " hurt, and who says so, each value tied to the words that say it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline code report.txt --published 2021-10-09     read one report on the screen",
            "  dateline code news/ --format jsonl --out coded.jsonl",
            "  dateline code page.html --format html --out page-coded.html",
            "  producer | dateline code --stream | consumer        one record a line, as each is ready",
            "  dateline explain report.txt --why-not               why each value is there, and what is not",
            "  dateline add news/                                  keep reports in a store, merged into incidents",
            "  dateline search type:PROTEST country:KEN            incidents of the store; show, timeline, positions too",
            "  dateline serve --open                               the store in the browser: map, timeline, evidence, review",
            "  dateline export --format bundle --out share.zip     incidents of the store, with their evidence",
            "  dateline stats --out plots/                         counts and plots of what the store holds",
            "  dateline diff old.jsonl new.jsonl                   what changed between two codings",
            "  dateline eval gold/                                 measure the coder on gold sets",
            "  dateline codebook | less                            all event types and the words that lead to them",
            "",
            "Exit codes: 0 done; 1 done, with more problems than --max-problems; 2 wrong usage;",
            "3 nothing could be read; 4 the output cannot be written; 130 interrupted (what is out so far is kept)."
        })
final class DatelineCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageException("say what to do, for example: dateline code report.txt; or see dateline --help");
    }

    /** Version of the program, from its jar. */
    static String version() {
        String version = Dateline.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** What {@code --version} shows. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "dateline " + version(),
                "Java " + Runtime.version() + ", GPL-3.0-or-later, no warranty; credits in NOTICE"
            };
        }
    }
}
