#include <QTest>

#include "netcore/lengthprotocol.h"
#include "tests/support/memorytransport.h"

using namespace everyport;
using Prefix = LengthProtocol::Prefix;

Q_DECLARE_METATYPE(everyport::LengthProtocol::Prefix)

namespace {

class Frames final : public LengthProtocol {
public:
    Frames(QByteArrayList& heard, Prefix prefix, quint32 maximum = 99999) : LengthProtocol(prefix, maximum), m_heard(heard) {}
    using FrameProtocol::pauseFrames;
    using FrameProtocol::pendingBytes;
    using FrameProtocol::resumeFrames;
    using LengthProtocol::sendFrame;

protected:
    void frameReceived(QByteArrayView frame) override
    {
        m_heard.append(frame.toByteArray());
        if (frame == QByteArrayView("pause"))
            pauseFrames();
        if (frame == QByteArrayView("raw"))
            setRawMode(true);
        if (frame == QByteArrayView("bye"))
            transport()->loseConnection();
        if (frame == QByteArrayView("forget"))
            discardPending();
        if (frame == QByteArrayView("blink")) {
            pauseFrames();
            resumeFrames();
        }
    }
    void frameTooLong(quint32 announced) override { m_heard.append("<" + QByteArray::number(announced) + ">"); }
    void rawReceived(QByteArrayView bytes) override
    {
        m_heard.append('[' + bytes.toByteArray() + ']');
        if (bytes.endsWith('.'))
            setRawMode(false);
    }

private:
    QByteArrayList& m_heard;
};

QByteArray one(const QByteArray& frame)
{
    return char(frame.size()) + frame;
}

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
        QTest::newRow("four bytes") << Prefix::Four << QByteArray("\x00\x00\x00\x02hi\x00\x00\x00\x00\x00\x00\x00\x03you", 17);
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

    void aPauseHoldsBackWhatHasCome()
    {
        MemoryTransport wire;
        auto frames = std::make_unique<Frames>(m_heard, Prefix::One);
        auto& protocol = *frames;
        wire.open(std::move(frames));
        wire.feed(one("pause") + one("later") + one("raw") + "x");
        QCOMPARE(m_heard, QByteArrayList{"pause"});
        QVERIFY(wire.isReadingPaused());
        wire.feed("y.");
        wire.feed(one("cut"));
        QCOMPARE(m_heard, QByteArrayList{"pause"});
        protocol.resumeFrames();
        QVERIFY(!wire.isReadingPaused());
        QCOMPARE(m_heard.size() > 3 && m_heard[1] == "later" && m_heard[2] == "raw", true);
        QCOMPARE(protocol.pendingBytes(), 0);
    }

    void resumedFromInsideItsEvent()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Frames>(m_heard, Prefix::One));
        wire.feed(one("blink") + one("next") + "\x04la");
        wire.feed("st");
        QCOMPARE(m_heard, (QByteArrayList{"blink", "next", "last"}));
        QVERIFY(!wire.isReadingPaused());
    }

    void rawAndBack()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Frames>(m_heard, Prefix::One));
        wire.feed(one("raw") + "uncut");
        wire.feed("end.");
        wire.feed(one("cut"));
        QCOMPARE(m_heard, (QByteArrayList{"raw", "[uncut]", "[end.]", "cut"}));
    }

    void forgetsWhatCameBeforeTls()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Frames>(m_heard, Prefix::One));
        wire.feed(one("forget") + one("injected"));
        wire.feed(one("after"));
        QCOMPARE(m_heard, (QByteArrayList{"forget", "after"}));
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
        QVERIFY2(took.elapsed() < 5000, qPrintable(QString::number(took.elapsed())));
    }
};

QTEST_APPLESS_MAIN(LengthProtocolTest)
#include "tst_lengthprotocol.moc"
