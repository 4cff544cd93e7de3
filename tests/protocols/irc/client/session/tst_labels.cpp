#include <QtTest>

#include "protocols/irc/client/session/labels.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcLabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksWithLabels();
    void tellsStandardReplies();
};

void IrcLabelsTest::asksWithLabels()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("labeled-response batch message-tags");
    auto one = server.client->ask({{}, {}, "WHOIS", {"bob"}});
    auto two = server.client->ask({{}, {}, "PONG", {"x"}});
    auto three = server.client->ask({{}, {}, "WHOIS", {"nobody"}});
    QCOMPARE(server.sent(), (QByteArrayList{"@label=q1 WHOIS bob", "@label=q2 PONG x", "@label=q3 WHOIS nobody"}));
    server.say(
        "@label=q2 :s ACK\n@label=q1 :s BATCH +b labeled-response\n@batch=b :s 311 me bob b b.example * :Bob\n:s NOTICE me :other\n@batch=b :s 318 me bob :End\n:s BATCH -b\n"
        "@label=q3 :s 401 me nobody :No such nick");
    QVERIFY(one.isReady() && two.isReady() && three.isReady());
    const auto lines = one.take();
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().command, "311");
    QVERIFY(two.take()->isEmpty());
    QCOMPARE(three.take()->first().command, "401");
    auto late = server.client->ask({{}, {}, "WHOIS", {"bob"}});
    server.reactor.advance(61s);
    QCOMPARE(late.take().error().reason, Reason::TimedOut);
    auto lost = server.client->ask({{}, {}, "WHOIS", {"bob"}});
    server.wire().peerCloses(Error{Error::Kind::Disconnected});
    QCOMPARE(lost.take().error().kind, Error::Kind::Disconnected);
}

void IrcLabelsTest::tellsStandardReplies()
{
    PlayedServer server;
    server.welcome("standard-replies");
    server.say(
        ":s FAIL BOX BOX_LOCKED #a key :The box is locked\n:s NOTE * OPER_MESSAGE :Hello\n:s WARN X\n:s 401 me nobody :No such nick");
    QCOMPARE(server.heard.take(),
        (QStringList{u"FAIL BOX BOX_LOCKED #a,key The box is locked"_s, u"NOTE * OPER_MESSAGE  Hello"_s,
            u"reply 401 me nobody No such nick"_s}));
}

QTEST_GUILESS_MAIN(IrcLabelsTest)
#include "tst_labels.moc"
