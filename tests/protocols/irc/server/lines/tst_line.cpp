#include <QTest>

#include "protocols/irc/server/lines/line.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

class IrcdLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachHearsTheTagsItTakes();
    void aLineWithoutTagsIsTheSameToAll();
    void anAccountForgesNoTag();
    void timesComeBackAsTheyWent();
    void oneTagMoreStandsInFront();
};

void IrcdLineTest::eachHearsTheTagsItTakes()
{
    LineTags tags;
    tags.time = 1'700'000'000'007;
    tags.account = "ann";
    tags.id = "m1";
    tags.client = "+typing=active";
    tags.bot = true;
    const Line line(":ann!u@h PRIVMSG #a :hi\r\n", tags);
    QCOMPARE(line.bytes(variant::Plain), line.body());
    QCOMPARE(line.bytes(variant::Time), "@time=2023-11-14T22:13:20.007Z " + line.body());
    QCOMPARE(line.bytes(variant::Account), "@account=ann " + line.body());
    QCOMPARE(line.bytes(variant::Tags), "@msgid=m1;bot;+typing=active " + line.body());
    QCOMPARE(line.bytes(variant::Account | variant::Tags), "@account=ann;msgid=m1;bot;+typing=active " + line.body());
}

void IrcdLineTest::aLineWithoutTagsIsTheSameToAll()
{
    const Line line("PING x\r\n");
    for (Variant kind = 0; kind < variant::Count; ++kind)
        QCOMPARE(line.bytes(kind), line.body());
}

void IrcdLineTest::anAccountForgesNoTag()
{
    LineTags tags;
    tags.account = "a;b c\r\n";
    const Line line("X\r\n", tags);
    QCOMPARE(line.bytes(variant::Account), QByteArray("@account=a\\:b\\sc\\r\\n X\r\n"));
    tags.shown = "A;";
    QCOMPARE(Line("X\r\n", tags).bytes(variant::Account), QByteArray("@account=A\\: X\r\n"));
}

void IrcdLineTest::timesComeBackAsTheyWent()
{
    for (const qint64 msecs :
        {qint64(0), qint64(1'700'000'000'999), qint64(1'700'000'000'000), qint64(4'102'444'800'010)})
        QCOMPARE(parseTime(timeText(msecs)), msecs);
    for (const QByteArray odd :
        {"", "yesterday", "2026-13-40T00:00:00.000Z", "2026-11-20T15:04:05.123", "2026-11-20 Z"})
        QCOMPARE(parseTime(odd), -1);
    QCOMPARE(parseTime(QByteArray(1000, '1') + 'Z'), -1);
}

void IrcdLineTest::oneTagMoreStandsInFront()
{
    QCOMPARE(withTag("label=1", "PONG x\r\n"), QByteArray("@label=1 PONG x\r\n"));
    QCOMPARE(withTag("label=1", "@time=t PONG x\r\n"), QByteArray("@label=1;time=t PONG x\r\n"));
}

QTEST_GUILESS_MAIN(IrcdLineTest)
#include "tst_line.moc"
