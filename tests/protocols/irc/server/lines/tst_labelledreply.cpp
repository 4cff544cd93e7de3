#include <QTest>

#include "protocols/irc/server/lines/labelledreply.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

class LabelledReplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAnAcknowledgement();
    void oneLineGetsTheLabel();
    void severalAreABatch();
    void aBatchOfItsOwnIsWrappedInNoOther();
    void aLongAnswerGoesAsItComes();
};

void LabelledReplyTest::nothingIsAnAcknowledgement()
{
    QCOMPARE(LabelledReply("a").finished("s", "r"), QByteArray("@label=a :s ACK\r\n"));
}

void LabelledReplyTest::oneLineGetsTheLabel()
{
    LabelledReply reply("a");
    reply.add("@time=t :s PONG s\r\n");
    QCOMPARE(reply.finished("s", "r"), QByteArray("@label=a;time=t :s PONG s\r\n"));
}

void LabelledReplyTest::severalAreABatch()
{
    LabelledReply reply("a");
    reply.add(":s 1 x\r\n:s 2 x\r\n"); // two lines that were written as one
    QCOMPARE(reply.finished("s", "r"),
        QByteArray("@label=a :s BATCH +r labeled-response\r\n@batch=r :s 1 x\r\n@batch=r :s 2 x\r\n:s BATCH -r\r\n"));
}

void LabelledReplyTest::aBatchOfItsOwnIsWrappedInNoOther()
{
    LabelledReply reply("a");
    reply.add(":s BATCH +7 chathistory #a\r\n");
    reply.add("@batch=7 :b PRIVMSG #a :hi\r\n");
    reply.add(":s BATCH -7\r\n");
    QCOMPARE(reply.finished("s", "r"),
        QByteArray("@label=a :s BATCH +7 chathistory #a\r\n@batch=7 :b PRIVMSG #a :hi\r\n:s BATCH -7\r\n"));
    reply.add(":s NOTE x\r\n"); // and now there is something beside it
    const auto all = reply.finished("s", "r");
    QVERIFY(all.startsWith("@label=a :s BATCH +r labeled-response\r\n@batch=r :s BATCH +7"));
    QVERIFY(all.contains("\r\n@batch=7 :b PRIVMSG")); // what stands in the inner one is not in two
    QVERIFY(all.endsWith(":s BATCH -r\r\n"));
}

void LabelledReplyTest::aLongAnswerGoesAsItComes()
{
    LabelledReply reply("a");
    reply.add(":s 1 x\r\n");
    QCOMPARE(reply.begin("s", "r"), QByteArray("@label=a :s BATCH +r labeled-response\r\n@batch=r :s 1 x\r\n"));
    QVERIFY(reply.isStreaming());
    QCOMPARE(reply.inBatch(":s 2 x\r\n@batch=i :s 3\r\n"), QByteArray("@batch=r :s 2 x\r\n@batch=i :s 3\r\n"));
    QCOMPARE(reply.finished("s", "other"), QByteArray(":s BATCH -r\r\n"));
}

QTEST_GUILESS_MAIN(LabelledReplyTest)
#include "tst_labelledreply.moc"
