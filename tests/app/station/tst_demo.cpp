#include "app/station/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <sys/wait.h>
#include <unistd.h>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Another language, in which all that is the demo's is written in capitals.
class InCapitals final : public QTranslator {
public:
    InCapitals() { QCoreApplication::installTranslator(this); }
    ~InCapitals() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "everyport::Demo") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
};

} // namespace

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheProgramDoes()
    {
        EpollReactor reactor;
        auto made = Demo::make(reactor);
        QVERIFY(made);
        auto& demo = **made;
        QVERIFY(QFile::exists(demo.folder()));
        auto started = got(demo.start());
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().text));
        QCOMPARE(demo.readers().size(), 4);

        auto& polls = demo.station().polls();
        const auto* poll = polls.find(demo.poll());
        QVERIFY(poll && poll->isOpen());
        QCOMPARE(poll->answers.size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(polls.tally(demo.poll()).votes > 0, 8000); // at a human pace
        for (const auto& device : demo.station().devices().devices())
            QCOMPARE(device.state, devices::DeviceState::Ready);
        QCOMPARE(demo.station().services().all().size(), 2); // what carries the results, and no port more
        for (const auto& service : demo.station().services().all())
            QVERIFY2(service.state == ServiceStatus::State::Running, qPrintable(service.name + service.trouble.text));
        if (demo.station().services().type(u"http"_s))
            QVERIFY(demo.resultsAddress().startsWith(u"http://127.0.0.1:"_s));

        const auto folder = demo.folder();
        QVERIFY(got(demo.stop()));
        QVERIFY(!QFile::exists(folder));
    }

    /// Its question, answers and readers are what one sees first.
    void speaksTheWindowsLanguage()
    {
        const InCapitals language;
        EpollReactor reactor;
        auto demo = Demo::make(reactor);
        QVERIFY(demo);
        QVERIFY(got((*demo)->start()));
        const auto* poll = (*demo)->station().polls().find((*demo)->poll());
        QVERIFY(poll);
        QCOMPARE(poll->question, u"WHAT SHOULD THERE BE FOR LUNCH?"_s);
        for (const auto& answer : poll->answers)
            QCOMPARE(answer.title, answer.title.toUpper());
        for (const auto& device : (*demo)->station().devices().devices())
            QCOMPARE(device.name, device.name.toUpper());
    }

    void canBeHeld()
    {
        EpollReactor reactor;
        auto demo = Demo::make(reactor);
        QVERIFY(demo);
        QVERIFY(got((*demo)->start()));
        (*demo)->setTapping(false);
        const auto before = (*demo)->station().polls().tally((*demo)->poll()).taps;
        // fixed wait: longer than the longest pause between two guests
        QTest::qWait(3000);
        QCOMPARE((*demo)->station().polls().tally((*demo)->poll()).taps, before);
        (*demo)->setTapping(true);
        QTRY_VERIFY_WITH_TIMEOUT((*demo)->station().polls().tally((*demo)->poll()).taps > before, 8000);
    }

    void takesItsFolderAlong()
    {
        EpollReactor reactor;
        QString folder;
        {
            auto demo = Demo::make(reactor);
            QVERIFY(demo);
            folder = (*demo)->folder();
            QVERIFY(got((*demo)->start()));
        }
        QVERIFY(!QFile::exists(folder));
    }

    void clearsUpAfterTheDead()
    {
        const auto child = ::fork();
        if (child == 0)
            ::_exit(0);
        ::waitpid(child, nullptr, 0);
        const QDir base(QDir::tempPath());
        const auto dead = u"everyport-demo.%1.abcdef"_s.arg(child);
        const auto living = u"everyport-demo.%1.ghijkl"_s.arg(::getpid());
        const auto foreign = u"everyport-demo-notes"_s;
        for (const auto& name : {dead, living, foreign})
            QVERIFY(base.mkpath(name + u"/data"_s));
        EpollReactor reactor;
        auto demo = Demo::make(reactor);
        QVERIFY(demo);
        QVERIFY(!base.exists(dead));
        QVERIFY(base.exists(living));
        QVERIFY(base.exists(foreign));
        for (const auto& name : {living, foreign})
            QVERIFY(QDir(base.filePath(name)).removeRecursively());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
