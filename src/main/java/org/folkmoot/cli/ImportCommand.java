package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Recording;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.NameText;
import org.folkmoot.imports.PeoplePreview;
import org.folkmoot.imports.Problem;
import org.folkmoot.imports.Reading;
import org.folkmoot.imports.TrustPreview;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot import}: takes people and trust from files, as a new assembly or into one that is there. */
@picocli.CommandLine.Command(name = "import")
final class ImportCommand implements Command {
    /** What stands for letters that the system did not understand. */
    private static final char LOST_LETTER = '\uFFFD';

    private Console here = Console.ofThisProcess();

    @Parameters(index = "0", paramLabel = "MEMBERS.csv", descriptionKey = "cli.import.members")
    private Path members = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "CERTS.csv", descriptionKey = "cli.import.certs")
    private @Nullable Path certs;

    @Option(names = "--assembly", required = true, paramLabel = "DIR", descriptionKey = "cli.import.assembly")
    private Path assembly = Path.of("");

    @Option(names = "--found", paramLabel = "NAME", descriptionKey = "cli.import.found")
    private @Nullable String found;

    @Option(names = "--recorder", paramLabel = "NAME", descriptionKey = "cli.import.recorder")
    private @Nullable String recorder;

    @Option(names = "--name-column", paramLabel = "COLUMN", descriptionKey = "cli.import.name-column")
    private List<String> nameColumns = new ArrayList<>();

    @Option(names = "--windows-1252", descriptionKey = "cli.import.windows-1252")
    private boolean windows1252;

    @Option(names = "--date-is-right", descriptionKey = "cli.import.date-is-right")
    private boolean dateIsRight;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.import.json")
    private boolean json;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec describe(Wording words) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(this);
        spec.resourceBundle(words.bundle());
        spec.usageMessage()
                .description(words.text("cli.import.about"))
                .synopsisHeading(words.text("cli.usage") + " ")
                .parameterListHeading("\n")
                .optionListHeading("\n")
                .width(100);
        spec.addOption(OptionSpec.builder("-h", Description.HELP)
                .usageHelp(true)
                .description(words.text("cli.help"))
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        here = console;
        ImportReport report = new ImportReport(here, json, dryRun);
        try {
            return run(report);
        } catch (Stop stop) {
            return report.stopped(stop.result(), stop.problem());
        }
    }

    private int run(ImportReport report) throws Stop {
        List<@Nullable String> typed = new ArrayList<>(nameColumns);
        Collections.addAll(typed, found, recorder, found == null ? baseName(members) : null);
        for (String name : typed) {
            if (name != null && name.indexOf(LOST_LETTER) >= 0) {
                throw Stop.wrongUsage("cli.import.lost-letters", name);
            }
        }
        CsvFile people = read(members);
        CsvFile trust = certs == null ? null : read(certs);
        if (!Files.exists(new BookFolder(assembly).books())) {
            return foundAssembly(plan(people, trust, Basis.ofFounding()), report);
        }
        switch (Desk.open(assembly, here.setting(), Progress.SILENT)) {
            case Opened.Not not
            when not.isToFound() -> {
                return foundAssembly(plan(people, trust, Basis.ofFounding()), report);
            }
            case Opened.Not not -> {
                return new Obstacle(here, name(), json).notOpened(assembly, not.reason());
            }
            case Opened.Ready(Desk desk) -> {
                try (desk) {
                    if (found != null) {
                        throw Stop.wrongUsage("cli.import.founded-already", assembly.toString());
                    }
                    ImportPlan plan = plan(people, trust, Basis.of(desk));
                    return report.took(plan, desk, null, record(plan, desk));
                }
            }
        }
    }

    private CsvFile read(Path file) throws Stop {
        Letters letters = windows1252 ? Letters.WINDOWS_1252 : Letters.UNICODE;
        return switch (CsvFile.read(file, letters, Progress.SILENT)) {
            case Reading.Ready ready -> ready.file();
            case Reading.Refused refused -> {
                Problem problem = refused.problem();
                boolean other = problem.reason().key().equals("import.file.not-utf-8");
                throw Stop.unreadable(other ? withOption(problem, "cli.import.windows-1252-helps") : problem);
            }
        };
    }

    private ImportPlan plan(CsvFile people, @Nullable CsvFile trust, Basis basis) throws Stop {
        ColumnMap columns = NameColumns.of(people, nameColumns);
        stopIfMissing(people, columns.missingForPeople());
        PeoplePreview preview = PeoplePreview.of(people, columns, basis);
        if (trust == null) {
            return new ImportPlan(preview, null);
        }
        ColumnMap pairs = ColumnMap.ofTrust(trust);
        stopIfMissing(trust, pairs.missingForTrust());
        return new ImportPlan(preview, TrustPreview.of(trust, pairs, basis, preview));
    }

    private static void stopIfMissing(CsvFile file, @Nullable Sentence missing) throws Stop {
        if (missing != null) {
            Problem problem = new Problem(file.name(), file.header().line(), missing);
            boolean names = missing.key().equals("import.columns.no-name");
            throw Stop.unreadable(names ? withOption(problem, "cli.import.name-column-helps") : problem);
        }
    }

    /** What windows have a button for, the command line has an option for. */
    private static Problem withOption(Problem problem, String helps) {
        return new Problem(problem.file(), problem.line(), Sentence.of(helps, problem.reason()));
    }

    private int foundAssembly(ImportPlan plan, ImportReport report) throws Stop {
        String name = assemblyName();
        ImportedFounding founders = new ImportedFounding(plan, here.version());
        Sentence few = founders.tooFew();
        if (few != null) {
            return report.took(plan, null, null, few);
        }
        Integer first = recorder == null ? Integer.valueOf(founders.firstFounder()) : founders.founder(recorder);
        if (first == null) {
            throw Stop.wrongUsage(
                    "cli.import.recorder-no-founder", NameText.clean(String.valueOf(recorder)), plan.fileNames());
        }
        Founding founding = founders.named(name, first);
        DeskSetting setting = here.setting();
        FoundedByImport founded =
                new FoundedByImport(founding, Day.of(setting.clock().getAsLong()), assembly, setting.keys());
        if (dryRun) {
            return report.took(plan, null, founded, null);
        }
        return switch (Desk.found(assembly, founding, setting)) {
            case Opened.Not not -> report.took(plan, null, null, not.reason());
            case Opened.Ready(Desk desk) -> {
                desk.close();
                yield report.took(plan, null, founded, null);
            }
        };
    }

    /** An assembly is called by the rule by which people are. */
    private String assemblyName() throws Stop {
        return switch (NameText.judge(found == null ? baseName(members) : found)) {
            case NameText.Judged.Good good -> good.name();
            case NameText.Judged.Bad bad -> throw Stop.wrongUsage("cli.import.name-bad", bad.reason());
        };
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Takes the rows into the open assembly; returns why not, or null. */
    private @Nullable Sentence record(ImportPlan plan, Desk desk) throws Stop {
        Id by = recorderId(desk);
        if (plan.isEmpty() || dryRun) {
            return null;
        }
        Sentence doubt = desk.dateDoubt();
        if (doubt != null && !dateIsRight) {
            return Sentence.of("cli.import.date-doubt", doubt);
        }
        if (doubt != null) {
            desk.confirmDate();
        }
        desk.takeSeat(by);
        return switch (plan.record(desk, Progress.SILENT)) {
            case Recording.Recorded recorded -> {
                if (recorded.warning() != null) {
                    here.complain(here.said(recorded.warning()));
                }
                yield null;
            }
            case Recording.Refused refused -> refused.cause();
            case Recording.NotWritten not -> not.cause();
            case Recording.NotKnown not -> not.cause();
        };
    }

    private Id recorderId(Desk desk) throws Stop {
        List<Id> able = members(desk);
        if (recorder == null) {
            throw Stop.wrongUsage("cli.import.recorder-missing", keepers(desk));
        }
        String wanted = NameText.clean(recorder);
        List<Id> called = able.stream()
                .filter(id -> NameText.clean(desk.names().shown(id)).equals(wanted))
                .toList();
        if (called.size() != 1) {
            throw Stop.wrongUsage("cli.import.recorder-unknown", wanted, called.size(), keepers(desk));
        }
        return called.getFirst();
    }

    private static List<String> keepers(Desk desk) {
        List<Id> kept = desk.ask(state -> {
            var term = state.desk(Math.max(desk.now(), state.latest()));
            return term == null ? List.<Id>of() : term.keepers();
        });
        return kept.stream().map(desk.names()::shown).toList();
    }

    private static List<Id> members(Desk desk) {
        long now = desk.now();
        return desk.ask(state -> {
            List<Id> ids = new ArrayList<>();
            for (Person person : state.people().everybody()) {
                if (person.isMember(Math.max(now, state.latest()))) {
                    ids.add(person.id());
                }
            }
            return ids;
        });
    }
}
