#include "app/devices/readerline.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

#include "netcore/reactor/epollreactor.h"
#include "tests/app/devices/pty.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Ear final : LineListener {
    QByteArray heard;
    QStringList lost;
    std::function<void()> also;
    void bytesHeard(QByteArrayView bytes) override
    {
        heard += bytes;
        if (also)
            also();
    }
    void lineLost(const Error& reason) override
    {
        lost.append(reason.text);
        if (also)
            also();
    }
};

const Error unplugged{Error::Kind::Disconnected, Reason::Unplugged, u"gone"_s, {}, 0};

} // namespace

class ReaderLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_reactor = std::make_unique<MemoryReactor>();
        m_ear = std::make_unique<Ear>();
        m_line = std::make_unique<ReaderLine>(open());
    }
    void cleanup()
    {
        m_line.reset();
        m_reactor.reset();
    }

    void carriesBothWays()
    {
        QVERIFY(m_line->isOpen());
        far().feed("abc");
        QCOMPARE(m_ear->heard, "abc");
        m_line->write("v");
        QCOMPARE(far().takeWritten(), "v");
        QCOMPARE(m_line->record()->who, u"Reader 1"_s);
        QCOMPARE(m_line->record()->protocol, u"id12"_s);
        QCOMPARE(m_reactor->serialOptions.front().baud, 19'200);
    }

    void carriesWhatIsTyped()
    {
        Pty pty({});
        EpollReactor reactor;
        auto typed = ReaderLine::openInput(reactor, pty.slave(), u"Reader 2"_s, u"keyboard-wedge"_s, *m_ear);
        QVERIFY(typed);
        QCOMPARE(typed->record()->who, u"Reader 2"_s);
        QVERIFY(!typed->pauseReading()); // the system would drop what it cannot keep
        const QByteArray record(24, 'r');
        pty.write(record);
        QTRY_COMPARE(m_ear->heard, record);
        pty.unplug();
        QTRY_COMPARE(m_ear->lost.size(), 1);
        QVERIFY(!typed->isOpen());
        QCOMPARE(
            ReaderLine::openInput(reactor, u"/dev/input/nowhere"_s, {}, {}, *m_ear).error().reason, Reason::NotFound);
    }

    void pausesOnlyLinesThatSlowTheirSender()
    {
        QVERIFY(!m_line->pauseReading()); // without flow control what comes meanwhile is lost
        QVERIFY(!far().isReadingPaused());
        SerialOptions options;
        options.device = u"/dev/ttyTEST"_s;
        for (const auto flow : {SerialOptions::Flow::Hardware, SerialOptions::Flow::Software}) {
            options.flow = flow;
            *m_line = std::move(*ReaderLine::open(*m_reactor, options, u"Reader 1"_s, u"id12"_s, *m_ear));
            QVERIFY(m_line->pauseReading());
            QVERIFY(far().isReadingPaused());
            m_line->resumeReading();
            QVERIFY(!far().isReadingPaused());
        }
        QTemporaryDir folder;
        Pty pty(folder.filePath(u"reader"_s)); // by another name
        options.flow = SerialOptions::Flow::None;
        options.device = pty.path();
        *m_line = std::move(*ReaderLine::open(*m_reactor, options, u"Reader 1"_s, u"id12"_s, *m_ear));
        QVERIFY(m_line->pauseReading());
        m_line->close();
        QVERIFY(!m_line->pauseReading());
        m_line->resumeReading();
    }

    void isDeafOnceItIsClosed()
    {
        m_line->close();
        QVERIFY(!m_line->isOpen() && !m_line->record());
        QVERIFY(far().wasAborted());
        m_line->write("into the void");
        m_line->close(); // twice is no harm
        QCOMPARE(far().takeWritten(), QByteArray());
        QVERIFY(m_ear->lost.isEmpty()); // whoever closes it knows
    }

    void tellsOfALossOnce()
    {
        far().peerCloses(unplugged);
        QCOMPARE(m_ear->lost, QStringList{u"gone"_s});
        QVERIFY(!m_line->isOpen());
        m_line->close();
        QCOMPARE(m_ear->lost.size(), 1);
    }

    void goesFromHandToHand()
    {
        ReaderLine other(std::move(*m_line));
        QVERIFY(other.isOpen() && !m_line->isOpen());
        m_line.reset(); // the empty hand closes nothing
        far().feed("abc");
        QCOMPARE(m_ear->heard, "abc");
        ReaderLine third;
        third = std::move(other);
        far().peerCloses(unplugged);
        QVERIFY(!third.isOpen());
        QCOMPARE(m_ear->lost.size(), 1);
    }

    void aNewOneClosesTheOld()
    {
        auto& old = far();
        *m_line = open();
        QVERIFY(old.wasAborted());
        QVERIFY(m_line->isOpen());
        far().feed("new");
        QCOMPARE(m_ear->heard, "new");
        auto& same = *m_line;
        *m_line = std::move(same); // to itself
        QVERIFY(m_line->isOpen());
    }

    void mayBeLetGoOfFromInsideAnEvent()
    {
        m_ear->also = [this] { m_line.reset(); };
        far().feed("abc");
        far().feed("def");
        QCOMPARE(m_ear->heard, "abc");

        m_line = std::make_unique<ReaderLine>(open());
        m_ear->also = [this] { m_line = std::make_unique<ReaderLine>(open()); };
        auto& old = far();
        old.peerCloses(unplugged); // and opened anew at once
        QVERIFY(m_line->isOpen());
        m_ear->also = {};
        far().feed("ghi");
        QCOMPARE(m_ear->heard, "abcghi");
    }

    void theHandMayOutliveTheLine()
    {
        m_reactor.reset();
        QVERIFY(!m_line->isOpen());
        m_line->write("x");
        m_line.reset();
    }

    void saysWhyItCannotBe()
    {
        m_reactor->nextFailure = Error{Error::Kind::Local, Reason::NotFound, u"no such port"_s, {}, 0};
        QCOMPARE(ReaderLine::open(*m_reactor, {}, u"x"_s, u"id12"_s, *m_ear).error().text, u"no such port"_s);

        Pty pty({});
        const int other = ::open(qPrintable(pty.path()), O_RDWR | O_NOCTTY | O_CLOEXEC);
        QCOMPARE(flock(other, LOCK_EX), 0);
        const auto opened = m_reactor->outgoing.size();
        SerialOptions options;
        options.device = pty.path();
        const auto refused = ReaderLine::open(*m_reactor, options, u"x"_s, u"id12"_s, *m_ear);
        QCOMPARE(refused.error().reason, Reason::InUse);
        QCOMPARE(m_reactor->outgoing.size(), opened); // it was not even tried
        ::close(other);
        QVERIFY(ReaderLine::open(*m_reactor, options, u"x"_s, u"id12"_s, *m_ear));
    }

private:
    ReaderLine open()
    {
        SerialOptions options;
        options.device = u"/dev/ttyTEST"_s;
        options.baud = 19'200;
        auto line = ReaderLine::open(*m_reactor, options, u"Reader 1"_s, u"id12"_s, *m_ear);
        if (!line)
            qFatal("%s", qPrintable(line.error().text));
        return std::move(*line);
    }
    MemoryTransport& far() { return *m_reactor->outgoing.back(); }

    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Ear> m_ear;
    std::unique_ptr<ReaderLine> m_line;
};

QTEST_GUILESS_MAIN(ReaderLineTest)
#include "tst_readerline.moc"
