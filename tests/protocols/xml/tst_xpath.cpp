#include "protocols/xml/xpath.h"

#include <QTest>

#include "protocols/xml/document.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xml;
using namespace Qt::StringLiterals;

namespace {

Element stanza()
{
    static const auto parsed = parse(
        R"(<message xmlns='jabber:client' type='chat' from='alice@localhost/desk' to='bob@localhost'>
<body>fruit or bread</body><subject>Food</subject>
<x xmlns='urn:x' kind='list'><item jid='a@x' n='1'>one</item><item jid='b@x' n='2'>two</item><sub><item jid='c@x'>three</item></sub></x>
<active xmlns='http://jabber.org/protocol/chatstates'/></message>)");
    return *parsed;
}

} // namespace

class XPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const char* path, bool isMatch) {
            QTest::newRow(path) << QString::fromUtf8(path) << isMatch;
        };
        row("/message", true);
        row("/iq", false);
        row("/*", true);
        row("message", false); // not read at all
        row("/message/body", true);
        row("/message/html", false);
        row("//item", true);
        row("/item", false);
        row("//sub/item", true);
        row("/message//sub", true);
        row("/message/x/*", true);
        row("/message[@type]", true);
        row("/message[@id]", false);
        row("/message[@type='chat']", true);
        row("/message[@type=\"chat\"]", true);
        row("/message[@type!='chat']", false);
        row("/message[@id!='x']", false); // there is none that differs
        row("/message[@xmlns='jabber:client']", true);
        row("/message/body[@xmlns='jabber:client']", true); // inherited
        row("/message/x[@xmlns='jabber:client']", false);
        row("/message/x[@xmlns='urn:x']", true);
        row("/{jabber:client}message/{urn:x}x/item", true);
        row("/{urn:x}message", false);
        row("//{urn:x}*", true);
        row("/message/*[@xmlns='http://jabber.org/protocol/chatstates']", true);
        row("/message[body]", true);
        row("/message[not(body)]", false);
        row("/message[not(html)]", true);
        row("/message[body and subject]", true);
        row("/message[body and html]", false);
        row("/message[html or subject]", true);
        row("/message[html or body and subject]", true); // and binds first
        row("/message[(html or body) and thread]", false);
        row("/message[@type='chat'][subject='Food']", true);
        row("/message[body/text()='fruit or bread']", true);
        row("/message/body[text()='fruit or bread']", true);
        row("/message[x/item='two']", true);
        row("/message[x/item/@jid='b@x']", true);
        row("/message[x//item/@jid='c@x']", true);
        row("/message[contains(body,'bread')]", true);
        row("/message[ contains( body , 'cheese' ) ]", false);
        row("/message[starts-with(@from,'alice@')]", true);
        row("/message[not(starts-with(@from,'bob@')) and @to='bob@localhost']", true);
        row("//item[2]", true);
        row("//item[4]", false);
        row("/message/x/item[2][@n='2']", true);
        row("/message/x/item[@n='2'][2]", false);
        row("/message/body/text()", true);
        row("/message/x/text()", false);
        row("/message/@type", true);
        row("/message/@*", true);
        row("/message[subject!=body]", true);
        row("/message[order]", false); // "or" within a name
        row("/message['yes']", true);
        row("/message['']", false);
    }

    void matches()
    {
        QFETCH(QString, path);
        QFETCH(bool, isMatch);
        const auto parsed = XPath::parse(path);
        QCOMPARE(parsed.ok() && parsed->matches(stanza()), isMatch);
        if (parsed)
            QCOMPARE(parsed->text(), path);
    }

    void givesWhatItLeadsTo()
    {
        const auto strings = [](const QString& path) { return XPath::parse(path)->strings(stanza()); };
        QCOMPARE(strings(u"//item"_s), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(strings(u"//item/@jid"_s), (QStringList{u"a@x"_s, u"b@x"_s, u"c@x"_s}));
        QCOMPARE(strings(u"/message/x/item[2]"_s), QStringList{u"two"_s});
        QCOMPARE(strings(u"/message/body/text()"_s), QStringList{u"fruit or bread"_s});
        QCOMPARE(strings(u"/message/x/@xmlns"_s), QStringList{u"urn:x"_s});
        QCOMPARE(XPath::parse(u"//item[@n]"_s)->elements(stanza()).size(), 2);
        QCOMPARE(XPath::parse(u"//item"_s)->elements(stanza()).first().attribute(u"jid"), u"a@x"_s);
        QVERIFY(XPath::parse(u"/message/nothing"_s)->string(stanza()).isNull());
        QVERIFY(XPath::parse(u"//item/@jid"_s)->elements(stanza()).isEmpty());
    }

    void saysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("at");
        const auto row = [](const QString& path, int at) { QTest::newRow(qPrintable(path)) << path << at; };
        row(QString(), 0);
        row(u"message"_s, 0);
        row(u"/"_s, 1);
        row(u"/message["_s, 9);
        row(u"/message[@]"_s, 10);
        row(u"/message[@type='chat]"_s, 15);
        row(u"/message[@type='chat'"_s, 21);
        row(u"/message[0]"_s, 10);
        row(u"/message]"_s, 8);
        row(u"/{urn:x"_s, 2);
        row(u"/message/@type/body"_s, 15);
        row(u"/message[not(body]"_s, 17);
        row(u"/message[contains(body)]"_s, 22);
        row(u"/message[body and]"_s, 17);
        row(u"/message[99999999999]"_s, 20);
    }

    void saysWhatIsWrongWhere()
    {
        QFETCH(QString, path);
        QFETCH(int, at);
        const auto parsed = XPath::parse(path);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().native, at);
        QVERIFY(parsed.error().text.contains(u"expected"_s));
    }

    /// As other languages need it: what is expected stands in the sentence, not in a place within it.
    void saysItInWholeSentences()
    {
        const auto said = [](const QString& path) { return XPath::parse(path).error().text; };
        QCOMPARE(said(u"/"_s), u"At character 2: a name, '*', '@' or text() is expected."_s);
        QCOMPARE(said(u"/message[@id"_s), u"At character 13: ']' is expected."_s);
        QCOMPARE(said(u"/{urn:x"_s), u"At character 3: '}' is expected behind the namespace."_s);
        QCOMPARE(said(u"/message/@type/body"_s),
            u"At character 16: the end is expected, for nothing is within an attribute or a text."_s);
        QVERIFY(said(u"/a"_s + u"[b"_s.repeated(100)).endsWith(u"fewer brackets within brackets are expected."_s));
    }

    void isBounded()
    {
        QVERIFY(!XPath::parse(u"/a"_s + u"[b"_s.repeated(100) + u"]"_s.repeated(100)).ok());
        QVERIFY(!XPath::parse(u"/a["_s + u"("_s.repeated(1000) + u"b"_s + u")"_s.repeated(1000) + u"]"_s).ok());
        QVERIFY(!XPath::parse(u"/a["_s + u"not("_s.repeated(200) + u"b"_s + u")"_s.repeated(200) + u"]"_s).ok());
        QVERIFY(!XPath::parse(u"/"_s + u"a"_s.repeated(5000)).ok());
        // Everywhere within everywhere within everywhere: given up soon, and no match, not even of a denial.
        Element root(u"a"_s, u"urn:x"_s);
        for (int at = 0; at < 300; ++at) {
            Element child(u"a"_s, u"urn:x"_s);
            child.add(Element(u"a"_s, u"urn:x"_s));
            root.add(child);
        }
        QVERIFY(!XPath::parse(u"//a[//a[//a[//a='x']]]"_s)->matches(root));
        QVERIFY(!XPath::parse(u"/a[not(//a!=//a)]"_s)->matches(root));
        QVERIFY(!XPath().matches(root));
        QVERIFY(!XPath::parse(u"/a"_s)->matches({}));
    }

    void namesItsRoot()
    {
        QCOMPARE(XPath::parse(u"/iq/query"_s)->rootName(), u"iq"_s);
        QVERIFY(XPath::parse(u"//query"_s)->rootName().isEmpty());
        QVERIFY(XPath::parse(u"/*"_s)->rootName().isEmpty());
    }
};

QTEST_APPLESS_MAIN(XPathTest)
#include "tst_xpath.moc"
