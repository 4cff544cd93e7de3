#include <QtTest>

#include "protocols/xml/serialiser.h"
#include "protocols/xml/streamreader.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

namespace {

const QByteArray header =
    "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='urn:s' to='localhost' version='1.0'>";

/// Writes down what it is told, one line each.
struct Heard final : xml::StreamEvents {
    QStringList lines;
    xml::StreamReader* reader = nullptr;
    std::function<void(const xml::Element&)> then;

    void streamOpened(const xml::Element& element) override
    {
        lines.append(u"open %1 {%2} to=%3"_s.arg(element.name(), element.ns(), element.attribute(u"to")));
    }
    void elementReceived(xml::Element element) override
    {
        lines.append(QString::fromUtf8(xml::serialise(element, {u"jabber:client"_s, {}, {}})));
        if (then)
            then(element);
    }
    void streamClosed() override { lines.append(u"closed"_s); }
    void streamBroken(const Error& error) override { lines.append(u"broken "_s + error.code); }
};

QStringList heardOf(const QByteArray& bytes, qsizetype chunk, const xml::Limits& limits = {})
{
    Heard heard;
    xml::StreamReader reader(heard, limits);
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)));
    return heard.lines;
}

} // namespace

class StreamReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsStreams_data();
    void readsStreams();
    void splitsInsideALargeTag();
    void answersAsSoonAsATagIsComplete();
    void limits_data();
    void limits();
    void manySmallTagsInOneChunk();
    void waitsWhilePaused();
    void restartsBehindTheRunningElement();
    void discardsWhatCameBehind();
    void stopsWhenAsked();
    void tellsTheDefaultNamespace_data();
    void tellsTheDefaultNamespace();
    void sharesLongNamespaces();
    void streamsInTurnsKnowNothingOfEachOther();
    void goesOnForLong();
};

void StreamReaderTest::readsStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto open = u"open stream {urn:s} to=localhost"_s;

    QTest::newRow("nothing but a header") << header << QStringList{open};
    QTest::newRow("stanzas and the end") << header
            + "<presence/>\n <message to='a@b'><body>hi &lt; &amp; &#x20AC;</body></message></stream:stream>"
                                         << QStringList{open, u"<presence/>"_s,
                                                u"<message to='a@b'><body>hi &lt; &amp; €</body></message>"_s,
                                                u"closed"_s};
    QTest::newRow("an own namespace inside")
        << header + "<iq id='1'><q xmlns='urn:q'><x:y xmlns:x='urn:x' xml:lang='en'/></q></iq>"
        << QStringList{open, u"<iq id='1'><q xmlns='urn:q'><y xmlns='urn:x' xml:lang='en'/></q></iq>"_s};
    QTest::newRow("CDATA and text around elements") << header + "<message>a<b>c</b><![CDATA[<d>]]></message>"
                                                    << QStringList{open, u"<message>a<b>c</b>&lt;d&gt;</message>"_s};
    QTest::newRow("greater-than inside an attribute")
        << header + "<message a='>>>'/><presence/>" << QStringList{open, u"<message a='>>>'/>"_s, u"<presence/>"_s};
    QTest::newRow("whitespace keeps a stream alive") << header + " \n \n " << QStringList{open};
    QTest::newRow("empty stream") << QByteArray("<stream:stream xmlns:stream='urn:s' to='localhost'/>")
                                  << QStringList{open, u"closed"_s};
    QTest::newRow("nothing counts after the end")
        << header + "</stream:stream><presence/>" << QStringList{open, u"closed"_s};

    const auto broken = [&](const char* name, const QByteArray& bytes, const char* condition) {
        QTest::newRow(name) << header + bytes << QStringList{open, u"broken "_s + QLatin1String(condition)};
    };
    broken("comment", "<!-- hello -->", "restricted-xml");
    broken("comment in a stanza", "<message><!-- hello --></message>", "restricted-xml");
    broken("processing instruction", "<?php echo ?>", "restricted-xml");
    broken("unknown entity", "<message>&nbsp;</message>", "restricted-xml");
    broken("entity in an attribute", "<message a='&nbsp;'/>", "restricted-xml");
    broken("text between stanzas", "hello <presence/>", "bad-format");
    broken("tags that do not match", "<message></presence>", "not-well-formed");
    broken("wrong closing tag", "</message>", "not-well-formed");
    broken("unbound prefix", "<x:message/>", "not-well-formed");
    broken("attribute twice", "<message a='1' a='2'/>", "not-well-formed");
    broken("bad UTF-8", "<message>\xC3\x28</message>", "not-well-formed");
    broken("overlong UTF-8", "<message>\xC0\xAF</message>", "not-well-formed");
    broken("half a surrogate pair", "<message>&#xD800;</message>", "not-well-formed");
    broken("zero byte", QByteArray("<message>\0</message>", 20), "not-well-formed");
    broken("control character", "<message>&#1;</message>", "not-well-formed");
    broken("DTD in the middle", "<!DOCTYPE x>", "not-well-formed");
    broken("a second XML declaration", "<?xml version='1.0'?>", "not-well-formed");

    QTest::newRow("DTD") << QByteArray("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
                         << QStringList{u"broken restricted-xml"_s};
    QTest::newRow("billion laughs") << QByteArray(
        "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><l>&c;</l>")
                                    << QStringList{u"broken restricted-xml"_s};
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE l SYSTEM 'file:///etc/passwd'><l/>")
                                     << QStringList{u"broken restricted-xml"_s};
    QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a/>")
                                      << QStringList{u"broken unsupported-encoding"_s};
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n")
                                      << QStringList{u"broken not-well-formed"_s};
}

void StreamReaderTest::readsStreams()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    for (const auto chunk : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(31)})
        QCOMPARE(heardOf(bytes, chunk), lines);
}

void StreamReaderTest::splitsInsideALargeTag()
{
    const auto stanza = "<message note='" + QByteArray(10'000, 'x') + "'/>";
    const auto bytes = header + stanza + "<presence/>";
    const auto whole = heardOf(bytes, bytes.size());
    QCOMPARE(whole.size(), 3);
    QCOMPARE(whole.at(1), QString::fromUtf8(stanza));
    for (qsizetype split = header.size(); split < bytes.size(); split += 97) {
        Heard heard;
        xml::StreamReader reader(heard);
        reader.feed(QByteArrayView(bytes).first(split));
        reader.feed(QByteArrayView(bytes).sliced(split));
        QCOMPARE(heard.lines, whole);
    }
    QCOMPARE(heardOf(bytes, 1), whole);
}

void StreamReaderTest::answersAsSoonAsATagIsComplete()
{
    Heard heard;
    xml::StreamReader reader(heard);
    reader.feed(header);
    const QByteArray stanza = "<message a='" + QByteArray(9000, 'y') + "'><body>now</body></message>";
    reader.feed(QByteArrayView(stanza).chopped(1));
    QCOMPARE(heard.lines.size(), 1);
    reader.feed(QByteArrayView(stanza).last(1));
    QCOMPARE(heard.lines.size(), 2);
}

void StreamReaderTest::limits_data()
{
    QTest::addColumn<QByteArray>("stanza");
    QTest::addColumn<bool>("allowed");
    const auto deep = [](int depth) { return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth); };
    const auto wide = [](int width) {
        QByteArray tag = "<a";
        for (int i = 0; i < width; ++i)
            tag += " b" + QByteArray::number(i) + "=''";
        return tag + "/>";
    };
    const auto text = [](int size) { return "<a>" + QByteArray(size - 7, 'x') + "</a>"; };
    QTest::newRow("as deep as allowed") << deep(64) << true;
    QTest::newRow("too deep") << deep(65) << false;
    QTest::newRow("as many attributes as allowed") << wide(64) << true;
    QTest::newRow("too many attributes") << wide(65) << false;
    QTest::newRow("10,000 bytes (the least a server must take)") << text(10'000) << true;
    QTest::newRow("as large as allowed") << text(20'000) << true;
    QTest::newRow("too large") << text(20'001) << false;
    QTest::newRow("one endless tag") << "<a b='" + QByteArray(30'000, 'x') << false;
    QTest::newRow("one endless comment") << "<!-- " + QByteArray(30'000, 'x') << false;
    QTest::newRow("endless text") << "<a>" + QByteArray(30'000, 'x') << false;
    QTest::newRow("too many elements") << "<a>" + QByteArray("<b/>").repeated(3000) + "</a>" << false;
    QTest::newRow("a long name") << "<" + QByteArray(1100, 'n') + "/>" << false;
    QTest::newRow("a long namespace") << "<a xmlns='" + QByteArray(1100, 'n') + "'/>" << false;
}

void StreamReaderTest::limits()
{
    QFETCH(QByteArray, stanza);
    QFETCH(bool, allowed);
    xml::Limits limits;
    limits.elementBytes = 20'000;
    limits.elements = 2000;
    const auto bytes = header + " <presence/> \n" + stanza;
    for (const auto chunk : {bytes.size(), qsizetype(1), qsizetype(1000)}) {
        const auto lines = heardOf(bytes, chunk, limits);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.last() == u"broken policy-violation", !allowed);
    }
}

void StreamReaderTest::manySmallTagsInOneChunk()
{
    // The limit is one stanza's, not the chunk's.
    xml::Limits limits;
    limits.elementBytes = 10'000;
    const auto lines = heardOf(header + QByteArray("<presence/>").repeated(5000), 65536, limits);
    QCOMPARE(lines.size(), 5001);
}

void StreamReaderTest::waitsWhilePaused()
{
    Heard heard;
    xml::StreamReader reader(heard);
    heard.then = [&](const xml::Element&) { reader.pause(); };
    reader.feed(header + "<a/><b/><c");
    QCOMPARE(heard.lines.size(), 2);
    reader.feed("/><d/>");
    QCOMPARE(heard.lines.size(), 2);
    reader.resume();
    QCOMPARE(heard.lines.last(), u"<b/>"_s);
    reader.resume();
    QCOMPARE(heard.lines.last(), u"<c/>"_s);
    heard.then = {};
    reader.resume();
    QCOMPARE(heard.lines.last(), u"<d/>"_s);
    QCOMPARE(heard.lines.size(), 5);
}

void StreamReaderTest::restartsBehindTheRunningElement()
{
    for (const bool paused : {false, true}) {
        Heard heard;
        xml::StreamReader reader(heard);
        heard.then = [&](const xml::Element& element) {
            if (element.name() != u"auth")
                return;
            if (paused)
                reader.pause();
            else
                reader.restart();
        };
        reader.feed(header + "<auth/>" + header + "<iq/>");
        if (paused) {
            QCOMPARE(heard.lines.size(), 2);
            reader.restart();
            reader.resume();
        }
        QCOMPARE(heard.lines.size(), 4);
        QVERIFY(heard.lines.at(2).startsWith(u"open"));
        QCOMPARE(heard.lines.at(3), u"<iq/>"_s);
    }
}

void StreamReaderTest::discardsWhatCameBehind()
{
    Heard heard;
    xml::StreamReader reader(heard);
    heard.then = [&](const xml::Element& element) {
        if (element.name() == u"starttls")
            reader.discard();
    };
    reader.feed(header + "<starttls/><auth>injected</auth><starttls");
    QCOMPARE(heard.lines.size(), 2);
    reader.feed(header + "<iq/>");
    QCOMPARE(heard.lines.size(), 4);
    QCOMPARE(heard.lines.last(), u"<iq/>"_s);
}

void StreamReaderTest::stopsWhenAsked()
{
    Heard heard;
    xml::StreamReader reader(heard);
    heard.then = [&](const xml::Element&) { reader.end(); };
    reader.feed(header + "<a/><b/><!-- -->");
    reader.feed("<c/>");
    QCOMPARE(heard.lines.size(), 2);
}

void StreamReaderTest::tellsTheDefaultNamespace_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("ns");
    QTest::newRow("beside a prefix") << QByteArray("<s:stream xmlns:s='urn:s' xmlns='urn:a'>") << u"urn:a"_s;
    QTest::newRow("the header's own") << QByteArray("<stream xmlns='urn:s'>") << u"urn:s"_s;
    QTest::newRow("none") << QByteArray("<s:stream xmlns:s='urn:s'>") << QString();
}

/// As the stream's start tag has it, whatever stands within, until the next stream begins.
void StreamReaderTest::tellsTheDefaultNamespace()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, ns);
    for (const bool inPieces : {false, true}) {
        Heard heard;
        xml::StreamReader reader(heard);
        const auto bytes = header + "<a xmlns='urn:within'><b xmlns=''/></a>";
        if (inPieces) {
            for (const char byte : bytes)
                reader.feed({&byte, 1});
        } else {
            reader.feed(bytes);
        }
        QCOMPARE(reader.defaultNamespace(), ns);
        reader.restart();
        QVERIFY(reader.defaultNamespace().isEmpty());
    }
}

void StreamReaderTest::sharesLongNamespaces()
{
    // One long namespace on many small elements must not be stored once for each.
    Heard heard;
    xml::StreamReader reader(heard);
    const char16_t* first = nullptr;
    qsizetype copies = 0;
    heard.then = [&](const xml::Element& element) {
        for (const auto& child : element.elements()) {
            const auto ns = child.ns();
            copies += ns.utf16() != reinterpret_cast<const ushort*>(first);
            first = reinterpret_cast<const char16_t*>(ns.utf16());
        }
    };
    reader.feed(header + "<a xmlns='urn:" + QByteArray(140, 'n') + "'>" + QByteArray("<b/>").repeated(100) + "</a>");
    QCOMPARE(heard.lines.size(), 2);
    QCOMPARE(copies, 1);
}

void StreamReaderTest::streamsInTurnsKnowNothingOfEachOther()
{
    // Those with the same header use the same parser by turns.
    Heard one, other, stranger, faulty;
    xml::StreamReader first(one), second(other), third(stranger), fourth(faulty);
    first.feed(header);
    second.feed(header);
    third.feed("<s:stream xmlns='urn:else' xmlns:s='urn:s' xmlns:p='urn:p' to='there'>");
    fourth.feed(header);
    first.feed("<iq xmlns:p='urn:of-the-first'><p:a/></iq>");
    third.feed("<p:a/>");
    fourth.feed("<iq><half");
    second.feed("<p:a/>");
    QCOMPARE(other.lines.last(), u"broken not-well-formed"_s);
    first.feed("<presence/>");
    fourth.feed("/></wrong>");
    QCOMPARE(faulty.lines.last(), u"broken not-well-formed"_s);
    first.feed("<message/></stream:stream>");
    third.feed("<a/>");
    QCOMPARE(one.lines,
        QStringList({u"open stream {urn:s} to=localhost"_s, u"<iq><a xmlns='urn:of-the-first'/></iq>"_s,
            u"<presence/>"_s, u"<message/>"_s, u"closed"_s}));
    QCOMPARE(stranger.lines,
        QStringList({u"open stream {urn:s} to=there"_s, u"<a xmlns='urn:p'/>"_s, u"<a xmlns='urn:else'/>"_s}));
}

void StreamReaderTest::goesOnForLong()
{
    // Longer than a parser is used without being reset, by streams in turns; the limits count what each has sent.
    Heard heard[2];
    xml::Limits limits;
    limits.elementBytes = 2000;
    xml::StreamReader first(heard[0], limits), second(heard[1], limits);
    first.feed(header);
    second.feed(header);
    const auto stanza = "<message><body>" + QByteArray(1900, 'x') + "</body></message>";
    for (int i = 0; i < 200; ++i) {
        first.feed(stanza);
        second.feed(stanza + "<iq/>");
    }
    QCOMPARE(heard[0].lines.size(), 201);
    QCOMPARE(heard[1].lines.size(), 401);
    first.feed("<message>" + QByteArray(2000, 'x') + "</message>");
    QCOMPARE(heard[0].lines.last(), u"broken policy-violation"_s);
    second.feed(stanza);
    QCOMPARE(heard[1].lines.size(), 402);
}

QTEST_APPLESS_MAIN(StreamReaderTest)
#include "tst_streamreader.moc"
