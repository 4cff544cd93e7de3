#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/client/connection/refusals.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class XmppRefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsStreamErrors_data();
    void tellsStreamErrors();
    void tellsWhyLoginsFail_data();
    void tellsWhyLoginsFail();
    void knowsNoFurtherSteps();
};

void XmppRefusalsTest::tellsStreamErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    using Kind = Error::Kind;
    const QHash<StreamCondition, Kind> others{{StreamCondition::Conflict, Kind::Refused},
        {StreamCondition::HostGone, Kind::Refused}, {StreamCondition::HostUnknown, Kind::Refused},
        {StreamCondition::NotAuthorized, Kind::Refused}, {StreamCondition::InternalServerError, Kind::Busy},
        {StreamCondition::RemoteConnectionFailed, Kind::Busy}, {StreamCondition::ResourceConstraint, Kind::Busy},
        {StreamCondition::InvalidNamespace, Kind::Unsupported},
        {StreamCondition::UnsupportedFeature, Kind::Unsupported},
        {StreamCondition::UnsupportedVersion, Kind::Unsupported}};
    for (int i = 0; i <= int(StreamCondition::UnsupportedVersion); ++i) { // RFC 6120 §4.9.3, all of it
        const auto condition = StreamCondition(i);
        const auto name = streamConditionName(condition);
        QTest::newRow(qPrintable(name)) << name << int(others.value(condition, Kind::Disconnected));
    }
    QTest::newRow("unheard of") << u"oops"_s << int(Kind::Disconnected);
}

void XmppRefusalsTest::tellsStreamErrors()
{
    QFETCH(QString, name);
    PlayedServer server;
    server.logIn();
    server.say("<stream:error><" + name.toUtf8() + " xmlns='urn:ietf:params:xml:ns:xmpp-streams'>there.example:5333</"
        + name.toUtf8() + "></stream:error></stream:stream>");
    QTEST(int(server.heard.reason.kind), "kind");
    QCOMPARE(server.heard.reason.code, name == u"oops" ? u"undefined-condition"_s : name);
    QVERIFY(server.heard.reason.text.endsWith(u'.') || server.heard.reason.text.endsWith(u'?')
        || name == u"see-other-host");
    QCOMPARE(server.client.sentTo(), name == u"see-other-host" ? u"there.example:5333"_s : QString());
    QVERIFY(!server.wire().isOpen());
}

void XmppRefusalsTest::tellsWhyLoginsFail_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    using Kind = Error::Kind;
    const std::pair<const char*, Kind> all[] = {{"aborted", Kind::Unsupported}, {"account-disabled", Kind::Refused},
        {"credentials-expired", Kind::Refused}, {"encryption-required", Kind::Refused},
        {"incorrect-encoding", Kind::Unsupported}, {"invalid-authzid", Kind::Refused},
        {"invalid-mechanism", Kind::Unsupported}, {"malformed-request", Kind::Unsupported},
        {"mechanism-too-weak", Kind::Unsupported}, {"not-authorized", Kind::Refused},
        {"temporary-auth-failure", Kind::Busy}, {"something-new", Kind::Refused}};
    for (const auto& [name, kind] : all) // RFC 6120 §6.5, all of it
        QTest::newRow(name) << QByteArray("<") + name + " xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>" << int(kind)
                            << QString::fromLatin1(name);
    QTest::newRow("nothing") << QByteArray() << int(Kind::Refused) << u"undefined-condition"_s;
}

void XmppRefusalsTest::tellsWhyLoginsFail()
{
    QFETCH(QByteArray, inside);
    const auto meaning = [&](const QByteArray& more) {
        return saslMeaning(
            *xml::parse("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + inside + more + "</failure>"));
    };
    QTEST(int(meaning({}).kind), "kind");
    QTEST(meaning({}).code, "code");
    QVERIFY(!meaning({}).text.isEmpty());
    QCOMPARE(meaning("<text>Call us.</text>").text, u"Call us."_s);
}

void XmppRefusalsTest::knowsNoFurtherSteps()
{
    PlayedServer server;
    server.connect();
    server.features("<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism></authentication>");
    QVERIFY(server.awaitSent());
    server.say("<continue xmlns='urn:xmpp:sasl:2'><tasks><task>HOTP-EXAMPLE</task></tasks></continue>");
    QCOMPARE(server.heard.reason.code, u"continue"_s);
    QVERIFY(server.heard.reason.text.contains(u"HOTP-EXAMPLE"_s));
}

QTEST_MAIN(XmppRefusalsTest)
#include "tst_refusals.moc"
