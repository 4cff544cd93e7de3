#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/attribution.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class AttributionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesAddresses_data();
    void comparesAddresses();
    void leavesWhatIsOthers();
};

void AttributionTest::comparesAddresses_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("goes");
    QTest::newRow("as it is") << u"room@rooms.test"_s << true;
    QTest::newRow("in capitals") << u"ROOM@Rooms.TEST"_s << true;
    QTest::newRow("wide letters") << u"\uFF52oom@rooms.test"_s << true;
    QTest::newRow("with a dot at its end") << u"room@rooms.test."_s << true;
    QTest::newRow("one of its resources") << u"room@rooms.test/Ann"_s << true;
    QTest::newRow("no address") << u"@"_s << true;
    QTest::newRow("nobody") << QString() << true;
    QTest::newRow("another room") << u"other@rooms.test"_s << false;
    QTest::newRow("its service") << u"rooms.test"_s << false;
}

void AttributionTest::comparesAddresses()
{
    QFETCH(QString, by);
    QFETCH(bool, goes);
    xml::Element message(u"message"_s, u"jabber:client"_s);
    xml::Element id(u"stanza-id"_s, u"urn:xmpp:sid:0"_s);
    if (!by.isNull())
        id.setAttribute(u"by"_s, by);
    message.add(id);
    removeStanzaIds(message, *Jid::parse(u"room@rooms.test"_s));
    QCOMPARE(message.elements().isEmpty(), goes);
}

void AttributionTest::leavesWhatIsOthers()
{
    auto message = *xml::parse(
        "<message xmlns='jabber:client'><stanza-id xmlns='urn:xmpp:sid:0' by='a@test' id='1'/><body>x</body>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='A@test' id='2'/><stanza-id xmlns='urn:xmpp:sid:0' by='b@test' id='3'/>"
        "<delay xmlns='urn:xmpp:delay' from='TEST' stamp='1'/><delay xmlns='urn:xmpp:delay' from='b@test' stamp='2'/><delay xmlns='urn:xmpp:delay' stamp='3'/></message>");
    removeStanzaIds(message, *Jid::parse(u"a@test"_s));
    removeDelays(message, *Jid::parse(u"a@test"_s));
    QStringList left;
    for (const auto& one : message.elements())
        left.append(one.name() + one.attribute(u"id") + one.attribute(u"stamp"));
    QCOMPARE(left, QStringList({u"body"_s, u"stanza-id3"_s, u"delay2"_s, u"delay3"_s}));
}

QTEST_GUILESS_MAIN(AttributionTest)
#include "tst_attribution.moc"
