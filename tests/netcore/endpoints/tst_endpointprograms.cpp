#include <csignal>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/endpoints/endpointkinds.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EndpointProgramsTest : public QObject {
    Q_OBJECT

    /// The client's way through an endpoint, and what was said on it until it was lost.
    static Result<Transport*> connected(Reactor& reactor, const QString& text, Story& story)
    {
        const auto endpoint = Endpoint::parse(text);
        if (!endpoint)
            return endpoint.error();
        auto task = connectTo(reactor, *endpoint, u"test"_s, nullptr, std::make_unique<StoryProtocol>(story));
        return task.isReady() ? task.take() : Result<Transport*>(Error::cancelled());
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // Qt Test takes it for a crash

    void roundTrips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* text, const QStringList& words) {
            QTest::newRow(text) << QString::fromLatin1(text) << words;
        };
        row("process:cat", {u"cat"_s});
        row("process:/bin/sh:-c:echo a=b", {u"/bin/sh"_s, u"-c"_s, u"echo a=b"_s});
        row("process:errors=none:folder=/tmp:grep:-i:--color=never:x",
            {u"grep"_s, u"-i"_s, u"--color=never"_s, u"x"_s});
        row("process:printf:%s\\:%s\\\\n:[::1]:\\[x\\]", {u"printf"_s, u"%s:%s\\n"_s, u"::1"_s, u"[x]"_s});
        row("process:printf:::[ blanks ]:[ ]:", {u"printf"_s, u""_s, u""_s, u" blanks "_s, u" "_s, u""_s});
        row("process:terminal=100x30:top:errors=none", {u"top"_s, u"errors=none"_s});
        row("stdio:", {u""_s});
    }
    void roundTrips()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY2(endpoint.ok(), endpoint ? "" : qPrintable(endpoint.error().text));
        QCOMPARE(QStringList{endpoint->first()} + endpoint->arguments(), words);
        QCOMPARE(endpoint->toString(), text);
        QVERIFY(endpoint->reach() == Endpoint::Reach::ThisComputer);
    }

    void whateverIsReadSaysItselfAgain()
    {
        // Words made of all that means something in an endpoint; the same ones in each run.
        const QStringList pieces{u":"_s, u"\\"_s, u"["_s, u"]"_s, u"="_s, u" "_s, u"a"_s, u"::1"_s, u"errors=none"_s,
            u"folder="_s, u"terminal=80x24"_s, u"process"_s, u"stdio"_s, u"serial"_s, u"unix"_s, u"haproxy"_s,
            u"tcp:80"_s};
        QRandomGenerator chance(20);
        int read = 0;
        for (int i = 0; i < 200'000; ++i) {
            QString text = i % 2 ? u"process:"_s : QString();
            for (int length = chance.bounded(1, 9); length > 0; --length)
                text += pieces[chance.bounded(int(pieces.size()))];
            const auto once = Endpoint::parse(text);
            if (!once)
                continue;
            ++read;
            const auto again = Endpoint::parse(once->toString());
            QVERIFY2(again && again->toString() == once->toString() && again->first() == once->first()
                    && again->arguments() == once->arguments(),
                qPrintable(text + u" became "_s + once->toString()));
        }
        QVERIFY(read > 10'000);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no program") << u"process:"_s << u"missing"_s;
        QTest::newRow("no program behind the keys") << u"process:errors=none"_s << u"missing"_s;
        QTest::newRow("size") << u"process:terminal=big:top"_s << u"terminal=80x24"_s;
        QTest::newRow("no size") << u"process:terminal=0x24:top"_s << u"terminal=80x24"_s;
        QTest::newRow("errors") << u"process:errors=loud:top"_s << u"ours, mixed, none"_s;
        QTest::newRow("twice") << u"process:errors=none:errors=ours:top"_s << u"twice"_s;
        QTest::newRow("something behind stdio") << u"stdio:x"_s << u"does not belong"_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().text.contains(says), qPrintable(endpoint.error().text));
    }

    void aClientTalksToCat()
    {
        Story story;
        EpollReactor reactor;
        const auto opened = connected(reactor, u"process:cat"_s, story);
        QVERIFY(opened.ok());
        (*opened)->write("meow");
        QTRY_COMPARE(story.received, QByteArray("meow"));
        QCOMPARE((*opened)->record().service, u"test"_s);
        (*opened)->loseConnection();
        QTRY_VERIFY(story.lost && story.lost->isClosed());
    }

    void argumentsArriveAsTheyAreWritten()
    {
        Story story;
        EpollReactor reactor;
        QVERIFY(connected(reactor, u"process:printf:%s|:a b:$HOME;c:[ d ]::e=f:\\:\\[\\\\\\]"_s, story).ok());
        QTRY_VERIFY(story.lost && story.lost->isClosed());
        QCOMPARE(story.received, QByteArray("a b|$HOME;c| d ||e=f|:[\\]|"));
    }

    void howItEndedIsTheReason()
    {
        Story story;
        EpollReactor reactor;
        QVERIFY(connected(reactor, u"process:sh:-c:exit 3"_s, story).ok());
        QTRY_VERIFY(story.lost);
        QCOMPARE(story.lost->code, u"exit-3"_s);
        Story missing;
        const auto none = connected(reactor, u"process:/no/such/program"_s, missing);
        QVERIFY(!none && none.error().reason == Reason::NotFound);
    }

    void whereItsErrorsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("received");
        QTest::newRow("mixed") << u"process:errors=mixed:sh:-c:echo out; exec >&-; sleep 0.1; echo oops >&2"_s
                               << QByteArray("out\noops\n");
        QTest::newRow("none") << u"process:errors=none:sh:-c:echo oops >&2; echo fine"_s << QByteArray("fine\n");
        QTest::newRow("ours") << u"process:sh:-c:readlink /proc/$$/fd/2 >&1"_s
                              << QFile::symLinkTarget(u"/proc/self/fd/2"_s).section(u'/', -1).toUtf8();
    }
    void whereItsErrorsGo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, received);
        Story story;
        EpollReactor reactor;
        QVERIFY(connected(reactor, text, story).ok());
        QTRY_VERIFY(story.lost && story.lost->isClosed());
        QVERIFY2(story.received.contains(received), story.received.constData());
    }

    void inAFolderAndOnATerminal()
    {
        QTemporaryDir folder;
        Story story;
        EpollReactor reactor;
        QVERIFY(connected(reactor,
            u"process:folder=%1:terminal=100x30:sh:-c:pwd; stty size"_s.arg(Endpoint::quoted(folder.path())), story)
                    .ok());
        QTRY_VERIFY(story.lost && story.lost->isClosed());
        QCOMPARE(story.received, folder.path().toUtf8() + "\r\n30 100\r\n");
    }

    void aServerForTheProgramThatItStarts()
    {
        Story story;
        story.whenData = [](Transport& transport, QByteArrayView) { transport.write("welcome\n"); };
        EpollReactor reactor;
        auto ports = listenOn(reactor,
            *Endpoint::parse(u"process:sh:-c:echo hello; read answer; echo \"I heard $answer\"; read -r forever"_s),
            u"test"_s, nullptr, [&] { return std::make_unique<StoryProtocol>(story); });
        QVERIFY(ports.ok());
        QCOMPARE(ports->front()->connectionCount(), 1);
        QTRY_COMPARE(story.received, QByteArray("hello\nI heard welcome\n"));
        auto stopping = ports->front()->stop();
        QTRY_VERIFY(stopping.isReady());
        QVERIFY(story.lost);
        QCOMPARE(ports->front()->connectionCount(), 0);
    }

    void whatIsBelowIsPutBetween()
    {
        Story story;
        int wrapped = 0;
        EpollReactor reactor;
        auto ports = listenOn(
            reactor, *Endpoint::parse(u"process:echo:hello"_s), u"test"_s, nullptr,
            [&] { return std::make_unique<StoryProtocol>(story); },
            [&](std::unique_ptr<Protocol> protocol) {
                ++wrapped;
                return protocol;
            });
        QVERIFY(ports.ok());
        QTRY_VERIFY(story.lost);
        QCOMPARE(wrapped, 1);
        QCOMPARE(story.received, QByteArray("hello\n"));
    }
};

QTEST_GUILESS_MAIN(EndpointProgramsTest)
#include "tst_endpointprograms.moc"
