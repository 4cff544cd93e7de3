#include <QtTest>

#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcClientRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesRequests();
};

void IrcClientRequestsTest::writesRequests()
{
    PlayedServer server({"me"}, PlayedServer::quick());
    server.welcome("setname", "MODES=2");
    auto& client = *server.client;
    QVERIFY(client.part("#a", u"bye all"_s).ok() && client.changeNick("you").ok()
        && client.changeRealName(u"My Name"_s).ok() && client.setAway(u"lunch"_s).ok() && client.setAway({}).ok()
        && client.changeTopic("#a", u""_s).ok() && client.kick("#a", "bob").ok() && client.invite("#a", "bob").ok()
        && client.changeModes("#a", {{true, 'o', "x"}, {true, 'o', "y"}, {false, 'v', "z"}}).ok());
    QCOMPARE(server.sent(),
        (QByteArrayList{"PART #a :bye all", "NICK you", "SETNAME :My Name", "AWAY lunch", "AWAY",
            "TOPIC #a :", "KICK #a bob", "INVITE bob #a", "MODE #a +oo x y", "MODE #a -v z"}));
    QCOMPARE(client.redact("#a", "1").error().kind, Error::Kind::Unsupported);
    QCOMPARE(client.markRead("#a", 1).error().kind, Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(IrcClientRequestsTest)
#include "tst_clientrequests.moc"
