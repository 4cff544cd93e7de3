#include "netcore/transport/frameprotocol.h"

#include <QTest>

#include "netcore/transport/lengthprotocol.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using Prefix = LengthProtocol::Prefix;

namespace {

/// The rules of all kinds of frames, by one of them.
class Frames final : public LengthProtocol {
public:
    Frames(QByteArrayList& heard, Prefix prefix, quint32 maximum = 99999)
        : LengthProtocol(prefix, maximum), m_heard(heard)
    {
    }
    using FrameProtocol::pauseFrames;
    using FrameProtocol::pendingBytes;
    using FrameProtocol::resumeFrames;

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

class FrameProtocolTest : public QObject {
    Q_OBJECT

    QByteArrayList m_heard;

private Q_SLOTS:
    void givesWayBetweenFrames()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<Frames>(m_heard, Prefix::One));
        wire.setShare(2);
        wire.feed(one("a") + one("b") + one("c") + one("d") + one("e")
            + QByteArray("\x02"
                         "f",
                2));
        QCOMPARE(m_heard, (QByteArrayList{"a", "b"}));
        QVERIFY(wire.hasYielded());
        wire.feed("g"); // waits behind
        wire.giveTurn();
        QCOMPARE(m_heard, (QByteArrayList{"a", "b", "c", "d"}));
        wire.giveTurn();
        QCOMPARE(m_heard, (QByteArrayList{"a", "b", "c", "d", "e", "fg"}));
        QVERIFY(!wire.hasYielded());
        m_heard.clear();
    }

    void init() { m_heard.clear(); }

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
};

QTEST_APPLESS_MAIN(FrameProtocolTest)
#include "tst_frameprotocol.moc"
