#include <QtTest>

#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/stanza/requests.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class PingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersItsQuestion();
    void takesNothingElse();
    void knowsWhoIsThere_data();
    void knowsWhoIsThere();
};

void PingTest::answersItsQuestion()
{
    Ping ping;
    for (const auto place : {Place::Domain, Place::Account, Place::Client}) {
        QCOMPARE(ping.namespaces(place), QStringList(Ping::question().ns()));
        auto answering = ping.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, Ping::question()), place);
        QVERIFY(std::get<xml::Element>(answering.take()).isNull());
    }
}

void PingTest::takesNothingElse()
{
    Ping ping;
    auto setting = ping.answer(Stanza::iq(u"set"_s, u"1"_s, {}, {}, Ping::question()), Place::Domain);
    QCOMPARE(std::get<StanzaError>(setting.take()).condition, Condition::BadRequest);
    const xml::Element pong(u"pong"_s, Ping::question().ns());
    auto other = ping.answer(Stanza::iq(u"get"_s, u"1"_s, {}, {}, pong), Place::Domain);
    QCOMPARE(std::get<StanzaError>(other.take()).condition, Condition::BadRequest);
}

void PingTest::knowsWhoIsThere_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("knows no pings") << u"bob@there.example/x"_s << Condition::FeatureNotImplemented << true;
    QTest::newRow("a person who is away") << u"bob@there.example/x"_s << Condition::ServiceUnavailable << false;
    QTest::newRow("a server without pings") << u"there.example"_s << Condition::ServiceUnavailable << true;
    QTest::newRow("no such server") << u"there.example"_s << Condition::RemoteServerNotFound << false;
}

void PingTest::knowsWhoIsThere()
{
    QFETCH(QString, who);
    QFETCH(Condition, condition);
    QFETCH(bool, isThere);
    const auto question = Stanza::iq(u"get"_s, u"1"_s, {}, jid(who), Ping::question());
    QCOMPARE(Ping::isThere(jid(who), errorOf(question.error({condition}))), isThere);
}

QTEST_APPLESS_MAIN(PingTest)
#include "tst_ping.moc"
