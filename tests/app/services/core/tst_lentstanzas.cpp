#include "app/services/core/lentstanzas.h"

#include <QTest>

#include "protocols/xml/element.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

xmpp::Stanza stanza(const QString& id, const QString& childNamespace)
{
    return xmpp::Stanza::iq(u"get"_s, id, {}, {}, xml::Element(u"query"_s, childNamespace));
}

LentStanzas::Handler says(const QString& text)
{
    return [text](const xmpp::Stanza&) { return LentStanzas::Reply(xmpp::Answer(xml::Element(text, u"urn:test"_s))); };
}

/// The name of the answer's element; "nobody".
QString asked(const LentStanzas& stanzas, const xmpp::Stanza& stanza)
{
    auto reply = stanzas.ask(stanza);
    if (!reply)
        return u"nobody"_s;
    const auto answer = reply->take();
    return std::get<xml::Element>(answer).name();
}

} // namespace

/// The table of what is sent to a domain and others answer.
class LentStanzasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheFirstThatMatches();
    void refusesOtherMatches_data();
    void refusesOtherMatches();
    void goesWithItsHold();
    void mayEndItself();
};

void LentStanzasTest::asksTheFirstThatMatches()
{
    LentStanzas stanzas;
    const auto weather = stanzas.add(u"/iq/{urn:weather}query"_s, u"the plugin a"_s, says(u"rain"_s));
    const auto all = stanzas.add(u"/iq"_s, u"the plugin b"_s, says(u"any"_s));
    QVERIFY(weather && weather->isValid() && all);
    QCOMPARE(asked(stanzas, stanza(u"1"_s, u"urn:weather"_s)), u"rain"_s);
    QCOMPARE(asked(stanzas, stanza(u"2"_s, u"urn:other"_s)), u"any"_s);
    QCOMPARE(asked(stanzas, xmpp::Stanza::message({}, {}, u"chat"_s)), u"nobody"_s);
    QCOMPARE(stanzas.count(), 2);
}

void LentStanzasTest::refusesOtherMatches_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("says");
    QTest::newRow("no XPath") << u"/iq["_s << u"is no XPath"_s;
    QTest::newRow("presence") << u"/presence"_s << u"begins with /iq or /message"_s;
    QTest::newRow("anything") << u"//x"_s << u"begins with /iq or /message"_s;
    QTest::newRow("a second") << u"/iq/there"_s << u"/iq/there is answered by the plugin a already."_s;
}

void LentStanzasTest::refusesOtherMatches()
{
    QFETCH(QString, match);
    QFETCH(QString, says);
    LentStanzas stanzas;
    const auto there = stanzas.add(u"/iq/there"_s, u"the plugin a"_s, ::says(u"x"_s));
    const auto refused = stanzas.add(match, u"the plugin b"_s, ::says(u"y"_s));
    QVERIFY(there && !refused);
    QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
    QCOMPARE(stanzas.count(), 1);
}

void LentStanzasTest::goesWithItsHold()
{
    auto stanzas = std::make_unique<LentStanzas>();
    {
        const auto hold = stanzas->add(u"/iq"_s, u"a"_s, says(u"x"_s));
        QVERIFY(hold);
        QCOMPARE(stanzas->count(), 1);
    }
    QCOMPARE(stanzas->count(), 0);
    QCOMPARE(asked(*stanzas, stanza(u"1"_s, u"urn:a"_s)), u"nobody"_s);
    const auto again = stanzas->add(u"/iq"_s, u"a"_s, says(u"x"_s));
    QVERIFY(again);
    stanzas.reset(); // the table may go first
}

void LentStanzasTest::mayEndItself()
{
    LentStanzas stanzas;
    std::optional<Registration> hold;
    const auto kept = std::make_shared<QString>(u"bye"_s);
    auto added = stanzas.add(u"/iq"_s, u"a"_s, [&hold, kept](const xmpp::Stanza&) {
        hold.reset();
        return LentStanzas::Reply(xmpp::Answer(xml::Element(*kept, u"urn:test"_s)));
    });
    QVERIFY(added);
    hold = std::move(*added);
    added = Error::cancelled();
    QCOMPARE(asked(stanzas, stanza(u"1"_s, u"urn:a"_s)), u"bye"_s);
    QCOMPARE(stanzas.count(), 0);
}

QTEST_GUILESS_MAIN(LentStanzasTest)
#include "tst_lentstanzas.moc"
