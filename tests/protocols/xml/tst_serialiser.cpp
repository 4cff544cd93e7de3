#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using xml::Element;

class SerialiserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapes_data();
    void escapes();
    void namespacesAreSaidOnce();
    void streamElementsGetTheirPrefix();
    void opensAStream();
    void foreignAttributesGetAPrefix();
    void embedsWhatIsAlreadyBytes();
    void whatIsWrittenCanBeRead();
    void elementsAreValues();
    void nullElementsAnswerNothing();
};

void SerialiserTest::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("markup") << u"<a> & 'b' \"c\""_s
                            << QByteArray("<a x='&lt;a> &amp; &apos;b&apos; \"c\"'>&lt;a&gt; &amp; 'b' \"c\"</a>");
    QTest::newRow("white space") << u"1\t2\n3\r4"_s << QByteArray("<a x='1&#9;2&#10;3&#13;4'>1\t2\n3&#13;4</a>");
    QTest::newRow("unsayable") << QString(u"a\0\1"
                                          u"b\xFFFE"
                                          u"c\xD800"
                                          u"d"_s)
                               << QByteArray("<a x='a\xEF\xBF\xBD\xEF\xBF\xBD"
                                             "b\xEF\xBF\xBD"
                                             "c\xEF\xBF\xBD"
                                             "d'>a\xEF\xBF\xBD\xEF\xBF\xBD"
                                             "b\xEF\xBF\xBD"
                                             "c\xEF\xBF\xBD"
                                             "d</a>");
    QTest::newRow("two, three, four bytes") << u"é€😀"_s << QByteArray("<a x='é€😀'>é€😀</a>");
}

void SerialiserTest::escapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, escaped);
    QCOMPARE(xml::serialise(Element(u"a"_s, {}).with(u"x"_s, text).saying(text)), escaped);
}

void SerialiserTest::namespacesAreSaidOnce()
{
    auto iq = Element(u"iq"_s, u"jabber:client"_s)
                  .holding(Element(u"q"_s, u"urn:q"_s)
                               .holding(Element(u"i"_s, u"urn:q"_s))
                               .holding(Element(u"x"_s, u"jabber:client"_s)));
    QCOMPARE(xml::serialise(iq, {u"jabber:client"_s, {}, {}}),
        "<iq><q xmlns='urn:q'><i/><x xmlns='jabber:client'/></q></iq>");
    QCOMPARE(xml::serialise(iq), "<iq xmlns='jabber:client'><q xmlns='urn:q'><i/><x xmlns='jabber:client'/></q></iq>");
    QCOMPARE(
        xml::serialise(Element(u"a"_s, u"urn:a"_s).holding(Element(u"b"_s, {}))), "<a xmlns='urn:a'><b xmlns=''/></a>");
}

void SerialiserTest::streamElementsGetTheirPrefix()
{
    const auto error = Element(u"error"_s, u"urn:s"_s).holding(Element(u"conflict"_s, u"urn:c"_s));
    QCOMPARE(xml::serialise(error, {u"jabber:client"_s, u"stream"_s, u"urn:s"_s}),
        "<stream:error><conflict xmlns='urn:c'/></stream:error>");
}

void SerialiserTest::opensAStream()
{
    Element header(u"stream"_s, u"urn:s"_s);
    header.setAttribute(u"from"_s, u"o'neill"_s);
    header.setAttribute(u"lang"_s, u"en"_s, xml::xmlNamespace.toString());
    QCOMPARE(xml::serialiseOpening(header, {u"jabber:client"_s, u"stream"_s, u"urn:s"_s}),
        "<stream:stream xmlns='jabber:client' xmlns:stream='urn:s' from='o&apos;neill' xml:lang='en'>");
}

void SerialiserTest::foreignAttributesGetAPrefix()
{
    Element element(u"a"_s, {});
    element.setAttribute(u"b"_s, u"1"_s, u"urn:b"_s);
    element.setAttribute(u"b"_s, u"2"_s, u"urn:c"_s);
    const auto bytes = xml::serialise(element);
    QCOMPARE(bytes, "<a xmlns:a0='urn:b' a0:b='1' xmlns:a1='urn:c' a1:b='2'/>");
    QCOMPARE(*xml::parse(bytes), element);
}

void SerialiserTest::embedsWhatIsAlreadyBytes()
{
    Element item(u"item"_s, u"urn:p"_s);
    item.addSerialised("<vote xmlns='urn:v'/>");
    QCOMPARE(xml::serialise(item), "<item xmlns='urn:p'><vote xmlns='urn:v'/></item>");
}

void SerialiserTest::whatIsWrittenCanBeRead()
{
    const QByteArray samples[] = {
        "<a/>",
        "<a xmlns='u'>t<b c='d'/>e<f xmlns='v' xml:lang='en'><g xmlns='u'/></f></a>",
        "<a b='&#10;&lt;&apos;\"'>&#13;&amp;</a>",
    };
    for (const auto& sample : samples) {
        const auto element = xml::parse(sample);
        QVERIFY(element);
        const auto again = xml::parse(xml::serialise(*element));
        QVERIFY(again);
        QCOMPARE(*again, *element);
    }
    QVERIFY(!xml::parse("<a>"));
    QVERIFY(!xml::parse("<a/><b/>"));
    QVERIFY(!xml::parse(""));
    QCOMPARE(xml::parse("<!DOCTYPE a><a/>").error().code, u"restricted-xml"_s);
}

void SerialiserTest::elementsAreValues()
{
    const auto original = *xml::parse("<a b='1'><c>text</c></a>");
    auto copy = original;
    copy.setAttribute(u"b"_s, u"2"_s);
    copy.add(Element(u"d"_s, {}));
    QCOMPARE(original.attribute(u"b"), u"1"_s);
    QCOMPARE(original.elements().size(), 1);
    QCOMPARE(original.childText(u"c"), u"text"_s);
    copy.removeAttribute(u"b");
    copy.removeElements(u"c", {});
    QCOMPARE(xml::serialise(copy), "<a><d/></a>");
}

void SerialiserTest::nullElementsAnswerNothing()
{
    Element none;
    QVERIFY(none.isNull());
    QVERIFY(none.child(u"a").isNull());
    QVERIFY(none.attribute(u"a").isNull());
    QVERIFY(none.text().isNull());
    none.setAttribute(u"a"_s, u"b"_s);
    QVERIFY(none.isNull());
    QCOMPARE(xml::serialise(none), QByteArray());
}

QTEST_APPLESS_MAIN(SerialiserTest)
#include "tst_serialiser.moc"
