package org.folkmoot.cli;

import java.nio.file.Path;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes a command's words to the parser, with everything that help says about them. */
final class Description {
    static final String JSON = "--json";
    static final String HELP = "--help";

    private final CommandSpec spec = CommandSpec.create();
    private final Wording words;
    private int positions;

    /** Begins the description of a command; {@code about} is the key of what it does. */
    Description(Wording words, String name, String about) {
        this.words = words;
        spec.name(name);
        spec.usageMessage()
                .description(plain(about))
                .synopsisHeading(words.text("cli.usage") + " ")
                .parameterListHeading("\n")
                .optionListHeading("\n")
                .commandListHeading("\n")
                .width(100);
        spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(plain("cli.help"))
                .build());
    }

    /** Adds a file or folder that must be named. */
    Description path(String label, String about) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(positions++))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(Path.class)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds a file or folder that may be named. */
    Description pathIfAny(String label, String about) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(positions++))
                .arity("0..1")
                .required(false)
                .paramLabel(label)
                .type(Path.class)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds a file or folder behind an option. */
    Description path(String label, String about, boolean required, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .paramLabel(label)
                .type(Path.class)
                .required(required)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds something that must be said, in one word. */
    Description text(String label, String about) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(positions++))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds an option with a value that must be said. */
    Description value(String name, String label, String about) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds an option with a value that may be said. */
    Description valueIfAny(String name, String label, String about) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds an option without a value. */
    Description flag(String name, String about) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds an option with the value that it has when it is not said. */
    Description value(String name, String label, String about, String otherwise) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .defaultValue(otherwise)
                .description(plain(about) + " " + words.text("cli.otherwise", otherwise))
                .build());
        return this;
    }

    /** Adds a word behind an option that may be left out. */
    Description word(String label, String about, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .description(plain(about))
                .build());
        return this;
    }

    /** Adds the option that asks for one JSON object, and says where its fields are described. */
    Description json(String fields) {
        spec.addOption(OptionSpec.builder(JSON)
                .type(boolean.class)
                .description(plain("cli.json") + " " + plain(fields))
                .build());
        return this;
    }

    CommandSpec spec() {
        return spec;
    }

    /** The parser fills its texts like a format; a per cent sign in them means itself. */
    private String plain(String key) {
        return words.text(key).replace("%", "%%");
    }
}
