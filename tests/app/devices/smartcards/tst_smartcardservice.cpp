#include <array>

#include <fcntl.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "app/devices/smartcards/smartcardline.h"
#include "app/devices/smartcards/smartcardwatch.h"
#include "netcore/reactor/epollreactor.h"
#include "protocols/rfid/readers/polled/pcsc.h"
#include "tests/app/devices/smartcards/virtualreader.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;
using rfid::PcscRecord;

/// The way from a card to its number with the service that Debian has, and its virtual reader.
class SmartCardServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_peer = std::make_unique<VirtualReader>(m_folder.path());
    }
    void cleanupTestCase() { m_peer.reset(); }

    void followsTheService()
    {
        EpollReactor reactor;
        QList<SmartCards> told;
        {
            SmartCardWatch watch(reactor, [&](const SmartCards& cards) { told.append(cards); });
            // There is none: said once, however often it is looked for.
            QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, VirtualReader::patience);
            QVERIFY(!told.last().isServed);
            QVERIFY(told.last().why.contains(u"pcscd"_s));

            QCOMPARE(m_peer->tell("start"), u"ok"_s);
            watch.wake();
            QTRY_VERIFY_WITH_TIMEOUT(told.last().readers.size() == 2, VirtualReader::patience);
            QVERIFY(told.last().isServed && told.last().why.isEmpty());
            QCOMPARE(told.last().readers.first().name, u"Virtual PCD 00 00"_s);
            QVERIFY(!told.last().readers.first().status.isCardThere);

            QCOMPARE(m_peer->tell("card 04A1B2C3D4E580"), u"ok"_s);
            QTRY_VERIFY_WITH_TIMEOUT(told.last().readers.first().status.isCardThere, VirtualReader::patience);
            const auto status = told.last().readers.first().status;
            QCOMPARE(status.atr, QByteArray::fromHex("3B8F8001804F0CA0000003060300030000000068"));
            QCOMPARE(m_peer->tell("away"), u"ok"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!told.last().readers.first().status.isCardThere, VirtualReader::patience);
            QVERIFY(told.last().readers.first().status.changes != status.changes);

            QCOMPARE(m_peer->tell("stop"), u"ok"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!told.last().isServed, VirtualReader::patience);
            QVERIFY(told.last().readers.isEmpty());
        }
        const auto before = told.size();
        processPending();
        QCOMPARE(told.size(), before); // nothing after its end
    }

    void endsWhileItWaits()
    {
        EpollReactor reactor;
        QCOMPARE(m_peer->tell("start"), u"ok"_s);
        QElapsedTimer time;
        {
            bool isServed = false;
            SmartCardWatch watch(reactor, [&](const SmartCards& cards) { isServed = cards.isServed; });
            QTRY_VERIFY_WITH_TIMEOUT(isServed, VirtualReader::patience);
            time.start();
        }
        QVERIFY(time.elapsed() < 2'000); // it waits for ten seconds at a time
        QCOMPARE(m_peer->tell("stop"), u"ok"_s);
    }

    // A loop that stops waits for no service.
    void endsThoughTheServiceHangs()
    {
        EpollReactor reactor;
        QCOMPARE(m_peer->tell("start"), u"ok"_s);
        QElapsedTimer time;
        {
            std::unique_ptr<SmartCardChannel> channel;
            SmartCardWatch watch(reactor, [&](const SmartCards& cards) {
                if (!cards.readers.isEmpty() && !channel)
                    channel = std::make_unique<SmartCardChannel>(
                        reactor, cards.readers.first().name, [](const PcscRecord&) {});
            });
            QTRY_VERIFY_WITH_TIMEOUT(channel != nullptr, VirtualReader::patience);
            QCOMPARE(m_peer->tell("hang"), u"ok"_s);
            channel->send({PcscRecord::Kind::Transmit, QByteArray::fromHex("01FFCA000000")});
            time.start();
        }
        QVERIFY2(time.elapsed() < 400, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(m_peer->tell("stop"), u"ok"_s);
    }

    void readsNumbers()
    {
        EpollReactor reactor;
        QCOMPARE(m_peer->tell("start"), u"ok"_s);
        std::unique_ptr<SmartCardLine> line;
        SmartCardWatch watch(reactor, [&](const SmartCards& cards) {
            if (!cards.readers.isEmpty() && !line)
                line = std::move(*SmartCardLine::make(reactor, cards.readers.first()));
            else if (!cards.readers.isEmpty())
                line->setStatus(cards.readers.first().status);
        });
        QTRY_VERIFY_WITH_TIMEOUT(line != nullptr, VirtualReader::patience);
        Heard heard(reactor, line->terminal());
        QTRY_COMPARE_WITH_TIMEOUT(heard.frames.value(0), u"Virtual PCD 00 00"_s, VirtualReader::patience);

        QCOMPARE(m_peer->tell("card 04A1B2C3D4E580"), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.cards, QStringList{u"04A1B2C3D4E580"_s}, VirtualReader::patience);
        QCOMPARE(m_peer->tell("asked"), u"FFCA000000"_s); // once, as long as it lies there
        QCOMPARE(m_peer->tell("away"), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.cards.last(), u"-04A1B2C3D4E580"_s, VirtualReader::patience);

        QCOMPARE(m_peer->tell("failing 66CF4DC2"), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard.cards.last(), u"66CF4DC2"_s, VirtualReader::patience);
        QCOMPARE(heard.faults, (QList<rfid::Fault>{rfid::Fault::Truncated, rfid::Fault::Truncated}));
        heard.faults.clear();
        QCOMPARE(m_peer->tell("nameless"), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            heard.faults, QList<rfid::Fault>{rfid::Fault::CommandRejected}, VirtualReader::patience);
        QCOMPARE(heard.cards.last(), u"-66CF4DC2"_s);

        // It is killed below a reader that somebody listens to, and comes back.
        QCOMPARE(m_peer->tell("stop"), u"ok"_s);
        QCOMPARE(m_peer->tell("start"), u"ok"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_peer->tell("card 0401020304050607089A") == u"ok"_s, VirtualReader::patience);
        QTRY_COMPARE_WITH_TIMEOUT(heard.cards.last(), u"0401020304050607089A"_s, VirtualReader::patience);
        QCOMPARE(m_peer->tell("away"), u"ok"_s);
        QCOMPARE(m_peer->tell("stop"), u"ok"_s);
    }

private:
    /// A PcscDriver at a terminal, on the loop's clock.
    class Heard final : public rfid::DriverEvents {
    public:
        Heard(Reactor& reactor, const QString& terminal)
            : m_reactor(reactor),
              m_port(::open(qPrintable(terminal), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)),
              m_watch(reactor.role<ReactorDescriptors>()->watch(m_port.get(), [this](bool, bool) { read(); }))
        {
            m_driver.start(now());
            tick();
        }

        QStringList frames;
        QStringList cards; ///< "-04A1…" has left.
        QList<rfid::Fault> faults;

    private:
        void tagRead(const rfid::Tag& tag, rfid::Moment) override { cards << tag.id; }
        void tagGone(const rfid::Tag& tag, rfid::Moment) override { cards << u'-' + tag.id; }
        void faultFound(rfid::Fault fault, rfid::Moment) override { faults << fault; }
        void frameHeard(const rfid::Frame& frame, rfid::Moment) override { frames << frame.last().says; }
        void commandReady(const QByteArray& bytes) override
        {
            QCOMPARE(::write(m_port.get(), bytes.constData(), size_t(bytes.size())), bytes.size());
        }
        void firmwareTold(const QString&) override {}

        rfid::Moment now() const
        {
            return std::chrono::duration_cast<rfid::Moment>(m_reactor.clock().now().time_since_epoch());
        }
        void read()
        {
            std::array<char, 512> room{};
            const auto size = ::read(m_port.get(), room.data(), room.size());
            if (size > 0)
                m_driver.feed({room.data(), size}, now());
        }
        void tick()
        {
            m_driver.tick(now());
            m_timer = m_reactor.clock().callLater(std::chrono::milliseconds(50), [this] { tick(); });
        }

        Reactor& m_reactor;
        rfid::PcscDriver m_driver{*this};
        FileDescriptor m_port;
        Clock::Timer m_timer;
        std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<VirtualReader> m_peer;
};

QTEST_GUILESS_MAIN(SmartCardServiceTest)
#include "tst_smartcardservice.moc"
