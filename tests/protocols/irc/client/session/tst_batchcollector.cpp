#include <QtTest>

#include "protocols/irc/client/session/batchcollector.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcBatchCollectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersMultiline();
};

void IrcBatchCollectorTest::gathersMultiline()
{
    PlayedServer server;
    server.welcome("batch message-tags draft/multiline=max-bytes=4096");
    server.say(
        "@msgid=m1 :bob!b@b BATCH +1 draft/multiline #a\n@batch=1 :bob!b@b PRIVMSG #a :one\n@batch=1 :bob!b@b PRIVMSG #a :two\n"
        "@batch=1;draft/multiline-concat :bob!b@b PRIVMSG #a : and more\n:carol!c@c PRIVMSG #a :between\n:s BATCH -1");
    QCOMPARE(server.heard.take(), (QStringList{u"text carol #a between"_s, u"text bob #a one\ntwo and more"_s}));
}

QTEST_GUILESS_MAIN(IrcBatchCollectorTest)
#include "tst_batchcollector.moc"
