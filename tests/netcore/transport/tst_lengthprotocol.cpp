#include <QTest>

#include "netcore/transport/lengthprotocol.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using Prefix = LengthProtocol::Prefix;

Q_DECLARE_METATYPE(everyport::LengthProtocol::Prefix)

namespace {

class Frames final : public LengthProtocol {
public:
    Frames(QByteArrayList& heard, Prefix prefix, quint32 maximum = 99999)
        : LengthProtocol(prefix, maximum), m_heard(heard)
    {
    }
    using LengthProtocol::sendFrame;

protected:
    void frameReceived(QByteArrayView frame) override { m_heard.append(frame.toByteArray()); }
    void frameTooLong(quint32 announced) override { m_heard.append("<" + QByteArray::number(announced) + ">"); }

private:
    QByteArrayList& m_heard;
};

} // namespace

class LengthProtocolTest : public QObject {
    Q_OBJECT

    QByteArrayList m_heard;

private Q_SLOTS:
    void init() { m_heard.clear(); }

    void cutsFrames_data()
    {
        QTest::addColumn<Prefix>("prefix");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one byte") << Prefix::One << QByteArray("\x02hi\x00\x03you", 8);
        QTest::newRow("two bytes") << Prefix::Two << QByteArray("\x00\x02hi\x00\x00\x00\x03you", 11);
        QTest::newRow("four bytes") << Prefix::Four
                                    << QByteArray("\x00\x00\x00\x02hi\x00\x00\x00\x00\x00\x00\x00\x03you", 17);
    }
    void cutsFrames()
    {
        QFETCH(Prefix, prefix);
        QFETCH(QByteArray, bytes);
        for (const bool whole : {true, false}) {
            m_heard.clear();
            MemoryTransport wire;
            auto frames = std::make_unique<Frames>(m_heard, prefix);
            auto& protocol = *frames;
            wire.open(std::move(frames));
            if (whole)
                wire.feed(bytes);
            else
                wire.feedByteByByte(bytes);
            QCOMPARE(m_heard, (QByteArrayList{"hi", "", "you"}));
            for (const auto& frame : m_heard)
                QVERIFY(protocol.sendFrame(frame));
            QCOMPARE(wire.takeWritten(), bytes);
        }
    }

    void aLengthOverTheLimitEndsIt()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Frames>(m_heard, Prefix::Four, 10));
        wire.feed(QByteArray("\x00\x00\x00\x02ok\xFF\xFF\xFF\xFFmore", 14));
        QCOMPARE(m_heard, (QByteArrayList{"ok", "<4294967295>"}));
        QVERIFY(wire.wasAborted());
    }

    void thePrefixCannotCountEverything()
    {
        MemoryTransport wire;
        auto frames = std::make_unique<Frames>(m_heard, Prefix::One);
        auto& protocol = *frames;
        wire.open(std::move(frames));
        QVERIFY(protocol.sendFrame(QByteArray(255, 'x')));
        wire.takeWritten();
        QVERIFY(!protocol.sendFrame(QByteArray(256, 'x')));
        QVERIFY(wire.takeWritten().isEmpty());
    }

    void aLongFrameIsNotCopiedForEachPiece()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Frames>(m_heard, Prefix::Four, 64 << 20));
        const QByteArray piece(4096, 'x');
        QElapsedTimer took;
        took.start();
        wire.feed(QByteArray("\x02\x00\x00\x00", 4)); // 32 MiB in 8192 pieces: copied each time it would be 128 GiB
        for (int i = 0; i < 8192; ++i)
            wire.feed(piece);
        QCOMPARE(m_heard.size(), 1);
        QCOMPARE(m_heard[0].size(), 32 << 20);
        QVERIFY2(took.elapsed() < 20'000, qPrintable(QString::number(took.elapsed())));
    }
};

QTEST_APPLESS_MAIN(LengthProtocolTest)
#include "tst_lengthprotocol.moc"
