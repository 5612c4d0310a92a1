package org.folkmoot.desktop.founding;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;

/** What will stand in the record when the assembly is founded. */
final class LastLook {
    private final Host host;
    private final FoundingModel model;
    private final Day today;

    LastLook(Host host, FoundingModel model, Day today) {
        this.host = host;
        this.model = model;
        this.today = today;
    }

    Sheet sheet(Runnable record) {
        Wording words = host.words();
        return ConfirmPane.withPoints(
                words.text("founding.confirm.title"),
                sentence(),
                sentences(),
                follows(),
                words.text("founding.confirm.found"),
                record,
                words.text("founding.confirm.leave"),
                host::closeSheet);
    }

    String sentence() {
        Wording words = host.words();
        String founded = words.text(
                "founding.confirm.founded", model.cleanName(), model.founders().size());
        String desk = words.text("founding.confirm.desk", names(model.keepers()), today.plus((int)
                model.term().get().orElse(FoundingModel.SEASON_DAYS)));
        String season = Boolean.TRUE.equals(model.openSeason().get())
                ? words.text("founding.confirm.season", FoundingModel.seasonEnds(today))
                : words.text("founding.confirm.no-season");
        int ties = model.brought().get().ties().size();
        String trusts = ties == 0
                ? ""
                : " " + words.text("founding.confirm.trusts", words.figures().count(ties));
        return founded + " " + desk + " " + season + trusts;
    }

    /** The sentences that everybody starts with, as they were left. */
    List<String> sentences() {
        return Rules.sixSentences().stream()
                .map(rule -> host.words().say(RuleSentences.with(rule, model.value(rule)), id -> ""))
                .toList();
    }

    private String follows() {
        Wording words = host.words();
        int unsigned = (int) model.people().stream()
                .filter(each -> !each.founds() && !each.isFormer())
                .count();
        String rules = words.text("founding.confirm.rules", Rules.sixSentences().size());
        return unsigned == 0 ? rules : rules + " " + words.text("founding.confirm.unsigned", unsigned);
    }

    private static String names(List<Founder> keepers) {
        return keepers.stream().map(Founder::name).collect(Collectors.joining(", "));
    }
}
