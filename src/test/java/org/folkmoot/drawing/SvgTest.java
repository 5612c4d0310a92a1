package org.folkmoot.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@Isolated
class SvgTest {
    private static final String NASTY = "<script>\"O'Neil\" & Söhne</script>\u0000\uD800 \u202Eآمنة";

    @Test
    void a_name_can_hold_anything_and_the_drawing_stays_sound() throws Exception {
        Document document = parsed(svg());
        assertEquals(
                "<script>\"O'Neil\" & Söhne</script>\uFFFD\uFFFD \u202Eآمنة",
                document.getElementsByTagName("text").item(0).getTextContent());
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(
                "Who accepts whom",
                document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void people_and_arrows_are_all_there() throws Exception {
        Document document = parsed(svg());
        assertEquals(3, document.getElementsByTagName("circle").getLength());
        assertEquals(2, document.getElementsByTagName("line").getLength());
        assertEquals(1, document.getElementsByTagName("path").getLength(), "one link is one way, one is both ways");
    }

    @Test
    void numbers_are_written_alike_in_every_country() {
        Locale before = Locale.getDefault();
        String here = svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, svg());
        } finally {
            Locale.setDefault(before);
        }
        StringBuilder out = new StringBuilder();
        SvgText.plain(out, -1234.5);
        SvgText.plain(out, 0.004);
        SvgText.plain(out, 7.256);
        assertEquals("-1234.507.26", out.toString());
        assertTrue(here.endsWith("</svg>\n"));
    }

    private static String svg() {
        Graph graph = Networks.links(3, 0, 1, 1, 2, 2, 1);
        Discs discs = Discs.byAcceptance(graph, 0x0072B2);
        Places places = Layout.of(graph, discs).arrange();
        Camera camera = Camera.showing(400, 300, places);
        List<Label> labels = List.of(new Label(0, new Box(10, 10, 60, 25), false));
        return Svg.of(
                new Picture(graph, places, discs, Focus.NOBODY),
                camera,
                Look.light(),
                labels,
                person -> NASTY,
                "Who accepts whom");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
