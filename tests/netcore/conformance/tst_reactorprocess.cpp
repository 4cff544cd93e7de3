#include <csignal>

#include "netcore/interfaces/reactorprocess.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ReactorProcessTest : public RoleTest<ReactorProcess> {
    Q_OBJECT

    std::unique_ptr<ProcessTransport> start(ProcessStory& story, ProcessOptions options)
    {
        auto spawned = role().spawn(std::move(options), std::make_unique<ProcessStoryProtocol>(story));
        return spawned ? std::move(*spawned) : nullptr;
    }

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as our programs do; Qt Test would take it for a crash
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void aMegabyteThroughCat()
    {
        ProcessStory story;
        ProcessOptions options;
        options.executable = u"cat"_s;
        const auto process = start(story, options);
        QVERIFY(process);
        const QByteArray all(1024 * 1024, 'c');
        process->write(all);
        process->closeStdin();
        QVERIFY(until([&] { return story.ended.has_value(); }));
        QVERIFY(story.ended->isSuccess());
        QVERIFY(story.received.value(1) == all);
        QCOMPARE(story.events.count(u"ended"_s), 1);
        QCOMPARE(story.events.last(), u"ended"_s);
    }

    void aChildThatNeverReads()
    {
        ProcessStory story;
        const auto process = start(story, shell(u"exit 4"_s));
        process->write(QByteArray(1024 * 1024, 'x'));
        QVERIFY(until([&] { return story.ended.has_value(); }));
        QCOMPARE(story.ended->code, 4);
        QVERIFY(story.events.contains(u"lost 0"_s));
    }

    void aTerminalThatEnds()
    {
        ProcessStory story;
        auto options = shell(u"echo hello; exit 5"_s);
        options.terminal = TerminalSize{};
        const auto process = start(story, options);
        QVERIFY(until([&] { return story.ended.has_value(); }));
        QCOMPARE(story.received.value(1), QByteArray("hello\r\n"));
        QCOMPARE(story.ended->code, 5);
    }

    void asAConnection()
    {
        Story story;
        ProcessOptions options;
        options.executable = u"cat"_s;
        const auto opened = role().connectProcess(options, std::make_unique<StoryProtocol>(story));
        QVERIFY(opened.ok());
        (*opened)->write("there and back");
        (*opened)->loseWriteConnection();
        QVERIFY(until([&] { return story.lost.has_value(); }));
        QVERIFY(story.lost->isClosed());
        QCOMPARE(story.received, QByteArray("there and back"));
        QCOMPARE(stage->reactor().connections().openCount(), 0);
    }

    void lettingGoKills()
    {
        ProcessStory story;
        auto process = start(story, shell(u"echo ready; exec sleep 60"_s));
        QVERIFY(until([&] { return story.received.value(1).contains("ready"); }));
        const auto pid = process->pid();
        process.reset();
        QVERIFY(until([&] { return ::kill(pid, 0) != 0; })); // not even a zombie
    }
};

QTEST_GUILESS_MAIN(ReactorProcessTest)
#include "tst_reactorprocess.moc"
