package org.folkmoot.store;

import java.util.List;
import org.folkmoot.assembly.questions.Found;
import org.folkmoot.assembly.questions.SearchQuestions;
import org.folkmoot.terms.Id;
import org.jdbi.v3.core.statement.Query;

/** Searches in the folded texts; they are few enough to be read through. */
final class SearchAnswers implements SearchQuestions {
    private static final int MOST_WORDS = 20;

    private static final String FIND = """
        select case when kind = 'notice' then 'meeting' else kind end as kind,
               case when kind = 'notice' then (select max(meeting.id) from meeting where meeting.notice = found.id)
                    else id end as id,
               shown
        from found
        where %s
            and (kind <> 'notice' or exists (select 1 from meeting where meeting.notice = found.id))
        order by case when position(:begin in folded) = 1 then 0 else 1 end, folded, entry_no, place, personal
        fetch first :most rows only
        """;

    private final Tables tables;

    SearchAnswers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Found> find(String text, int most) {
        List<String> words = Folding.words(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty() || most < 1) {
            return List.of();
        }
        StringBuilder eachWord = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            eachWord.append(i == 0 ? "" : " and ")
                    .append("position(:word")
                    .append(i)
                    .append(" in folded) > 0");
        }
        return tables.ask(handle -> {
            try (Query query = handle.createQuery(FIND.formatted(eachWord))) {
                query.bind("begin", Folding.of(text)).bind("most", most);
                for (int i = 0; i < words.size(); i++) {
                    query.bind("word" + i, words.get(i));
                }
                return query.map((row, context) -> new Found(
                                Code.read(Found.Kind.class, row.getString("kind")),
                                Id.parse(row.getString("id")),
                                row.getString("shown")))
                        .list();
            }
        });
    }
}
