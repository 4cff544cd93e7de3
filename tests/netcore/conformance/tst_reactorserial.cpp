#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include "netcore/interfaces/reactorserial.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// The far end of a line: a pseudo-terminal's, or the memory reactor's.
struct FarEnd {
    Stage& stage;
    int master = -1;
    QString device = QStringLiteral("/dev/ttyMemory");
    MemoryReactor* memory = dynamic_cast<MemoryReactor*>(&stage.reactor());

    explicit FarEnd(Stage& where) : stage(where)
    {
        int slave = -1;
        char path[256];
        if (memory || openpty(&master, &slave, path, nullptr, nullptr) != 0)
            return;
        device = QString::fromLocal8Bit(path);
        close(slave);
        fcntl(master, F_SETFL, O_NONBLOCK);
    }
    ~FarEnd() { unplug(); }
    void say(const QByteArray& bytes)
    {
        if (memory)
            memory->outgoing.back()->feed(bytes);
        else
            QCOMPARE(write(master, bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    QByteArray hear()
    {
        char buffer[256];
        if (memory)
            return memory->outgoing.back()->takeWritten();
        const auto got = read(master, buffer, sizeof buffer);
        return QByteArray(buffer, std::max<qsizetype>(0, got));
    }
    void unplug()
    {
        if (master >= 0)
            close(std::exchange(master, -1));
        else if (memory && !memory->outgoing.empty())
            memory->outgoing.back()->peerCloses({Error::Kind::Disconnected, Reason::Unplugged, {}, {}, 0});
    }
};

} // namespace

class ReactorSerialTest : public RoleTest<ReactorSerial> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init()
    {
        setStage();
        m_story = {};
    }
    void cleanup() { stage.reset(); }

    void bytesPassBothWays()
    {
        FarEnd far(*stage);
        auto& story = m_story;
        QVERIFY(role().openSerial({.device = far.device}, std::make_unique<StoryProtocol>(story)).ok());
        QCOMPARE(story.made, 1);
        far.say("\x02tag\r\n\x03");
        QVERIFY(until([&] { return story.received == "\x02tag\r\n\x03"; }));
        story.transport->write("ver");
        story.transport->write("sion\r");
        QByteArray heard;
        QVERIFY(until([&] {
            heard += far.hear();
            return heard.size() >= 8;
        }));
        QCOMPARE(heard, QByteArray("version\r"));
        QVERIFY(story.transport->peer().family == Address::Family::Serial);
        QCOMPARE(story.transport->descriptor(), -1);
    }

    void unpluggedIsToldOnce()
    {
        FarEnd far(*stage);
        auto& story = m_story;
        QVERIFY(role().openSerial({.device = far.device}, std::make_unique<StoryProtocol>(story)).ok());
        far.unplug();
        QVERIFY(until([&] { return story.lost.has_value(); }));
        QVERIFY(story.lost->reason == Reason::Unplugged);
        stage->pass(std::chrono::milliseconds(20));
        QCOMPARE(story.events.count(QStringLiteral("lost")), 1);
    }

    void closesInOrder()
    {
        FarEnd far(*stage);
        auto& story = m_story;
        QVERIFY(role().openSerial({.device = far.device}, std::make_unique<StoryProtocol>(story)).ok());
        story.transport->loseConnection();
        QVERIFY(until([&] { return story.lost.has_value(); }));
        QVERIFY(story.lost->isClosed());
        QCOMPARE(stage->reactor().connections().openCount(), 0);
    }

private:
    Story m_story; // outlives the line
};

QTEST_GUILESS_MAIN(ReactorSerialTest)
#include "tst_reactorserial.moc"
