#include <QtEndian>
#include <QTest>

#include "netcore/policies/tcpconversation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const Address us{Address::Family::IPv4, u"192.0.2.1"_s, 80};
const Address peer{Address::Family::IPv4, u"192.0.2.9"_s, 40000};

quint32 sequence(const QByteArray& packet)
{
    return qFromBigEndian<quint32>(packet.constData() + 24);
}
quint32 acknowledged(const QByteArray& packet)
{
    return qFromBigEndian<quint32>(packet.constData() + 28);
}
uchar flags(const QByteArray& packet)
{
    return uchar(packet[33]);
}

quint32 sum(QByteArrayView bytes)
{
    quint32 all = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        all += qFromBigEndian<quint16>(bytes.data() + i);
    while (all >> 16)
        all = (all & 0xffff) + (all >> 16);
    return all;
}

} // namespace

class TcpConversationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowEachOther()
    {
        TcpConversation conversation(us, peer, true, 1);
        const auto opening = conversation.opening();
        QCOMPARE(opening.size(), 3);
        QCOMPARE(flags(opening[0]), uchar(2)); // the peer calls
        QCOMPARE(qFromBigEndian<quint16>(opening[0].constData() + 20), quint16(40000));
        QCOMPARE(acknowledged(opening[1]), sequence(opening[0]) + 1);
        const auto in = conversation.data(true, "hello");
        const auto out = conversation.data(false, "world!");
        const auto more = conversation.data(true, "x");
        QCOMPARE(sequence(in[0]), sequence(opening[0]) + 1);
        QCOMPARE(acknowledged(out[0]), sequence(in[0]) + 5);
        QCOMPARE(sequence(more[0]), sequence(in[0]) + 5);
        QCOMPARE(acknowledged(more[0]), sequence(out[0]) + 6);
        QVERIFY(out[0].endsWith("world!"));
        QCOMPARE(conversation.ending(true).size(), 3);
        QVERIFY(flags(conversation.ending(false)[0]) & 4);
    }

    void largePiecesAreParted()
    {
        TcpConversation conversation(us, peer, false, 1);
        const auto packets = conversation.data(false, QByteArray(100'000, 'x'));
        QCOMPARE(packets.size(), 4);
        qsizetype payload = 0;
        for (const auto& packet : packets) {
            QCOMPARE(qsizetype(qFromBigEndian<quint16>(packet.constData() + 2)), packet.size());
            payload += packet.size() - 40;
        }
        QCOMPARE(payload, 100'000);
    }

    void checksumsAreRight()
    {
        TcpConversation conversation(us, peer, true, 1);
        const auto packet = conversation.data(true, "even")[0];
        QCOMPARE(sum(packet.left(20)), 0xffffu);
        QByteArray pseudo = packet.mid(12, 8) + QByteArray::fromHex("0006") + QByteArray::fromHex("0018")
            + packet.mid(20);
        QCOMPARE(sum(pseudo), 0xffffu);
    }

    void othersThanIpGetLoopback()
    {
        TcpConversation conversation({Address::Family::Unix, u"/run/x"_s, 0}, {}, true, 2000);
        const auto packet = conversation.opening()[0];
        QCOMPARE(uchar(packet[12]), uchar(127));
        QCOMPARE(qFromBigEndian<quint16>(packet.constData() + 20), quint16(2000));
        TcpConversation six(
            {Address::Family::IPv6, u"::1"_s, 80}, {Address::Family::IPv6, u"2001:db8::1"_s, 9}, true, 1);
        QCOMPARE(uchar(six.opening()[0][0]) >> 4, 6);
    }
};

QTEST_GUILESS_MAIN(TcpConversationTest)
#include "tst_tcpconversation.moc"
