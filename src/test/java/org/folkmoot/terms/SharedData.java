package org.folkmoot.terms;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Real inputs with known answers that lie beside the project; a test that wants them is skipped where they do not. */
public final class SharedData {
    private static final Path FOLDER = Path.of("..", "shared", "data");

    private SharedData() {}

    /** Returns a file of the folder, or skips the test and says so. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "SKIPPED: " + file + " is not there");
        return file;
    }

    /** Returns the content of a JSON file. */
    public static Node json(String name) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file(name))) {
            parser.nextToken();
            return new Node(value(parser));
        }
    }

    /**
     * A part of a JSON file.
     *
     * @param value a map, a list or a text (numbers and truth values as written)
     */
    public record Node(Object value) {
        /** Returns what stands under a name in an object. */
        public Node at(String name) {
            return new Node(Objects.requireNonNull(((Map<?, ?>) value).get(name), name));
        }

        /** Tells whether something stands under a name in an object. */
        public boolean has(String name) {
            return ((Map<?, ?>) value).containsKey(name);
        }

        /** Returns the parts of a list. */
        public List<Node> list() {
            return ((List<?>) value).stream().map(Node::new).toList();
        }

        /** Returns a whole number. */
        public long number(String name) {
            return Long.parseLong(at(name).text());
        }

        /** Returns the text, or the number as it is written. */
        public String text() {
            return value.toString();
        }

        /** Returns the text under a name in an object. */
        public String text(String name) {
            return at(name).text();
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            default -> Objects.requireNonNull(parser.getString());
        };
    }
}
