package org.folkmoot.cli;

import java.nio.file.Path;
import org.folkmoot.desk.BooksCompared;
import org.folkmoot.desk.CheckProgress;
import org.folkmoot.desk.CheckReport;
import org.folkmoot.desk.Checking;
import org.folkmoot.desk.Desk;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot check DIR}: do the tables say what the book says, to the last row, account and unit? */
final class CheckCommand implements Command {
    private static final String NAME = "check";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.check.about")
                .path("DIR", "cli.check.path")
                .json("cli.check.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path folder = given.matchedPositionalValue(0, Path.of(""));
        boolean json = given.hasMatchedOption(Description.JSON);
        Obstacle obstacle = new Obstacle(console, NAME, json);
        Finding file = obstacle.fileForFolder(folder);
        if (file != null) {
            return obstacle.notARecord(file);
        }
        if (!console.disk().exists(new BookFolder(folder).books())) {
            Sentence reason = Sentence.of("journal.book.none-here");
            return obstacle.notARecord(new Finding(folder.toString(), 0, reason));
        }
        long begin = console.clock().getAsLong();
        return switch (Desk.check(folder, console.setting(), CheckProgress.SILENT)) {
            case Checking.Not not -> obstacle.notOpened(folder, not.reason());
            case Checking.Done done -> {
                if (json) {
                    compared(done, new Answer(console, NAME, done.isRight() ? "RIGHT" : "DIFFERS"))
                            .with("entries", done.entries())
                            .with("tablesWereFilled", done.wereFilled())
                            .with(
                                    "differences",
                                    done.differences().stream()
                                            .map(each -> said(each, done, console))
                                            .toList())
                            .problems(done.findings())
                            .with(
                                    "notices",
                                    done.remarks().stream().map(console::said).toList())
                            .print();
                } else {
                    print(done, console);
                    console.say("cli.check.took", console.clock().getAsLong() - begin);
                }
                yield done.isRight() ? YES : NO;
            }
        };
    }

    private static void print(Checking.Done done, Console console) {
        console.say(done.isRight() ? "cli.check.right" : "cli.check.differs", done.entries());
        CheckReport.done(done).forEach(sentence -> console.tell(console.said(sentence)));
        BooksCompared compared = done.compared();
        if (compared != null) {
            CheckReport.sums(compared).forEach(sentence -> console.tell(console.said(sentence)));
        }
        done.remarks().forEach(remark -> console.tell(console.said(remark)));
        done.findings().forEach(finding -> console.tell(Obstacle.line(console, finding)));
        done.differences().forEach(difference -> console.tell(said(difference, done, console)));
        Sentence now = CheckReport.now(done);
        if (now != null) {
            console.tell(console.said(now));
        }
    }

    private static String said(Sentence sentence, Checking.Done done, Console console) {
        return console.words().say(sentence, done.names()::shown);
    }

    private static Answer compared(Checking.Done done, Answer answer) {
        BooksCompared compared = done.compared();
        return compared == null
                ? answer
                : answer.with("rows", compared.rows())
                        .with("movements", compared.movements())
                        .with("ledgerLines", compared.ledgerLines())
                        .with("accounts", compared.accounts())
                        .with("holdings", compared.holdings())
                        .with("issued", compared.book().issued().toString())
                        .with("held", compared.book().held().toString())
                        .with("lost", compared.book().lost().toString())
                        .with("burned", compared.book().burned().toString());
    }
}
