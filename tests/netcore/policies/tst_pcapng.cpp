#include <QtEndian>
#include <QTest>

#include "netcore/policies/pcapng.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PcapngTest : public QObject {
    Q_OBJECT

    static quint32 number(const QByteArray& bytes, qsizetype at)
    {
        return qFromLittleEndian<quint32>(bytes.constData() + at);
    }

private Q_SLOTS:
    void blocksSayTheirLengthTwice()
    {
        auto bytes = pcapng::beginning(u"Everyport"_s, u"odd"_s)
            + pcapng::packet(1'700'000'000'123'456, "12345", u"said"_s) + pcapng::packet(0, "1234");
        QList<quint32> types;
        while (!bytes.isEmpty()) {
            QVERIFY(bytes.size() >= 12);
            types.append(number(bytes, 0));
            const auto length = qsizetype(number(bytes, 4));
            QCOMPARE(length % 4, 0);
            QVERIFY(length <= bytes.size());
            QCOMPARE(qsizetype(number(bytes, length - 4)), length);
            bytes.remove(0, length);
        }
        QCOMPARE(types, (QList<quint32>{0x0A0D0D0A, 1, 6, 6}));
    }

    /// The options of the interface: its name, then in what times are counted.
    void theResolutionIsSaid()
    {
        const auto bytes = pcapng::beginning(u"Everyport"_s, u"odd"_s);
        const auto interface = bytes.mid(qsizetype(number(bytes, 4)));
        QCOMPARE(interface.mid(16, 24),
            QByteArray::fromHex("02000300") + QByteArray("odd\0", 4) + QByteArray::fromHex("0900010006000000")
                + QByteArray(4, '\0') + interface.right(4));
    }

    void aLongCommentIsCutBetweenCharacters()
    {
        for (const QString& letter : {u"é"_s, u"語"_s, u"🗳"_s}) {
            for (const QString& before : {QString(), u"a"_s}) {
                const auto bytes = pcapng::packet(0, "1234", before + letter.repeated(1000));
                const int at = 8 + 20 + 4; // block's head, what a packet says of itself, the packet
                QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + at), quint16(1));
                const auto size = qFromLittleEndian<quint16>(bytes.constData() + at + 2);
                QVERIFY(size > 500 && size <= 1000);
                const auto text = bytes.mid(at + 4, size);
                QVERIFY(text.isValidUtf8());
                QVERIFY(text.endsWith(letter.toUtf8()));
            }
        }
    }

    void aPacketStandsWhereItShould()
    {
        const auto bytes = pcapng::packet(1'700'000'000'123'456, "12345");
        QCOMPARE((quint64(number(bytes, 12)) << 32) | number(bytes, 16), quint64(1'700'000'000'123'456));
        QCOMPARE(number(bytes, 20), 5u);
        QCOMPARE(bytes.mid(28, 5), QByteArray("12345"));
        QCOMPARE(bytes.size(), 40);
    }
};

QTEST_GUILESS_MAIN(PcapngTest)
#include "tst_pcapng.moc"
