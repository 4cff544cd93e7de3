#include <QtTest>

#include "protocols/irc/client/talk/netsplits.h"
#include "tests/protocols/irc/client/channelsamples.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcNetSplitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsNetSplitsAtOnce();
    void knowsNetSplitsWithoutBatches();
};

void IrcNetSplitsTest::tellsNetSplitsAtOnce()
{
    PlayedServer server;
    server.welcome("batch message-tags");
    server.joinChannel("#a", "me alice bob carol");
    server.joinChannel("#b", "me alice");
    server.say(
        ":s BATCH +x netsplit irc.hub other.host\n@batch=x :alice!a@a QUIT :irc.hub other.host\n@batch=x :bob!b@b QUIT :irc.hub other.host\n:carol!c@c QUIT :bye");
    QCOMPARE(server.heard.take(), QStringList{u"quit carol bye #a"_s});
    QCOMPARE(members(server), QByteArrayList{":me"});
    server.say(":s BATCH -x");
    QCOMPARE(server.heard.take(), QStringList{u"split irc.hub,other.host #a=alice,bob #b=alice"_s});
    server.say(
        ":s BATCH +y netjoin irc.hub other.host\n@batch=y :alice!a@a JOIN #a\n@batch=y :alice!a@a JOIN #b\n:s BATCH -y");
    QCOMPARE(server.heard.take(), QStringList{u"rejoin irc.hub,other.host #a=alice #b=alice"_s});
    QCOMPARE(members(server), (QByteArrayList{":alice", ":me"}));
}

void IrcNetSplitsTest::knowsNetSplitsWithoutBatches()
{
    PlayedServer server;
    server.welcome();
    server.joinChannel("#a", "me alice bob carol");
    server.say(":alice!a@a QUIT :irc.hub other.host\n:bob!b@b QUIT :irc.hub other.host\n:carol!c@c QUIT :not.a split.");
    QCOMPARE(server.heard.take(), QStringList{u"quit carol not.a split. #a"_s});
    QCOMPARE(members(server), QByteArrayList{":me"});
    server.reactor.advance(client::NetSplits::moment);
    QCOMPARE(server.heard.take(), QStringList{u"split irc.hub,other.host #a=alice,bob"_s});
    server.joinChannel("#a", "me alice");
    server.say(":alice!a@a QUIT :a.b c.d\n:alice!a@a JOIN #a");
    QCOMPARE(server.heard.take(), (QStringList{u"split a.b,c.d #a=alice"_s, u"joined alice #a"_s}));
    for (const char* no : {"", "a.b", "a.b c", "Quit: a.b c.d", "a.b c.d e.f", "a.b a.b", "http://a.b c.d"})
        QVERIFY2(!client::NetSplits::isSplit(no), no);
}

QTEST_GUILESS_MAIN(IrcNetSplitsTest)
#include "tst_netsplits.moc"
