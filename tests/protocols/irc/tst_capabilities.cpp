#include <QtTest>

#include "protocols/irc/capabilities.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcCapabilitiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEachByItsName();
    void knowsOlderNames();
    void parses();
};

void IrcCapabilitiesTest::knowsEachByItsName()
{
    QSet<QByteArray> names;
    for (int i = 0; i < int(Capability::Count); ++i) {
        const auto name = capabilityName(Capability(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(capabilityNamed(name), Capability(i));
        names.insert(name);
    }
    QCOMPARE(names.size(), qsizetype(Capability::Count));
    QCOMPARE(capabilityName(Capability::ChatHistory), "draft/chathistory");
    QCOMPARE(capabilityName(Capability::AccountNotify), "account-notify");
    QCOMPARE(capabilityName(Capability::Sts), "sts");
    QCOMPARE(capabilityName(Capability::ReadMarker), "draft/read-marker");
    QCOMPARE(capabilityName(Capability::UserhostInNames), "userhost-in-names");
    QVERIFY(capabilityName(Capability::Count).isEmpty());
}

void IrcCapabilitiesTest::knowsOlderNames()
{
    QCOMPARE(capabilityNamed("draft/extended-monitor"), Capability::ExtendedMonitor);
    QVERIFY(!capabilityNamed("znc.in/playback"));
    QVERIFY(!capabilityNamed("SASL")); // names tell capitals apart
}

void IrcCapabilitiesTest::parses()
{
    const auto found = parseCapabilities(
        "sasl=PLAIN,EXTERNAL draft/multiline=max-bytes=4096,max-lines=2  away-notify x= ");
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.value("sasl"), "PLAIN,EXTERNAL");
    QCOMPARE(found.value("draft/multiline"), "max-bytes=4096,max-lines=2");
    QVERIFY(found.contains("away-notify") && found.value("away-notify").isEmpty());
    QVERIFY(found.contains("x"));
    QVERIFY(parseCapabilities("").isEmpty());
}

QTEST_GUILESS_MAIN(IrcCapabilitiesTest)
#include "tst_capabilities.moc"
