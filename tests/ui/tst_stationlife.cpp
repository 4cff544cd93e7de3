#include "ui/stationlife.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/chat/model/chatmodel.h"
#include "app/polls/pollregistry.h"
#include "app/station/demo.h"
#include "app/station/programsettings.h"
#include "netcore/reactor/makereactor.h"
#include "tests/app/chat/faketalk.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/window/mainwindow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a station's window remembers, and who would miss the station; how lives follow each other is tst_goingover's.
class StationLifeTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Reactor> m_reactor;

    CommandLine line() const
    {
        const auto line = parseCommandLine(
            {u"--data"_s, m_home.filePath(u"data"_s), u"--config"_s, m_home.filePath(u"config"_s)});
        return line ? *line : CommandLine();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto reactor = makeReactor(ProgramSettings::read(line()).reactor());
        QVERIFY(reactor);
        m_reactor = std::move(*reactor);
    }

    void anOpenPollWouldBeMissed()
    {
        auto life = StationLife::make(*m_reactor, line());
        QVERIFY(life);
        QVERIFY(!(*life)->isDemo());
        QVERIFY((*life)->whoWouldMiss().isEmpty()); // nothing runs yet
        QVERIFY((*life)->whatWouldBeLost().isEmpty());
        (*life)->start();
        QVERIFY(waitFor(std::move((*life)->starting)));
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        auto& polls = (*life)->program->station().polls();
        QVERIFY(waitFor(polls.save(poll)));
        QVERIFY(!(*life)->whoWouldMiss().contains(u"Lunch?"_s));
        QVERIFY(waitFor(polls.openPoll(u"lunch"_s)));
        QCOMPARE((*life)->whoWouldMiss(), u"Voting on “Lunch?” is open."_s);
        QVERIFY(waitFor((*life)->program->stop()));
    }

    /// Its own poll is nobody's, and goes with it.
    void aPollThatWasMadeInTheDemoWouldBeLost()
    {
        CommandLine demoLine = line();
        demoLine.options.give(u"demo"_s, true);
        auto life = StationLife::make(*m_reactor, demoLine);
        QVERIFY(life);
        (*life)->start();
        QVERIFY(waitFor(std::move((*life)->starting)));
        QVERIFY((*life)->ownPolls().isEmpty());
        QVERIFY((*life)->whatWouldBeLost().isEmpty());
        polls::Poll poll;
        poll.id = u"tea"_s;
        poll.question = u"Which tea?"_s;
        poll.answers = {{u"mint"_s, u"Mint"_s, {}}, {u"oolong"_s, u"Oolong"_s, {}}};
        QVERIFY(waitFor((*life)->program->station().polls().save(poll)));
        QCOMPARE((*life)->ownPolls().size(), 1);
        QCOMPARE((*life)->whatWouldBeLost(), QStringList{u"the poll “Which tea?” of the demo"_s});
        QVERIFY(waitFor((*life)->program->stop()));
    }

    /// Whether the program ends or the demo begins: the station goes, and with it who waits for the answer.
    void whatIsUnansweredWhenItStopsIsRemembered()
    {
        auto life = StationLife::make(*m_reactor, line());
        QVERIFY(life);
        (*life)->start();
        QVERIFY(waitFor(std::move((*life)->starting)));
        const auto script = std::make_shared<chat::TalkScript>();
        script->holds = true;
        auto& sent = (*life)->program->station().chat().sentForms();
        sent.send(std::make_shared<chat::FakeTalk>(script), {}, u"Register"_s, [](const auto&) { return false; });
        QCOMPARE((*life)->whatWouldBeLost().size(), 1);
        const auto kept = [&life] { return (*life)->memory->value(u"window/unanswered"_s).toStringList(); };
        (*life)->stop();
        QCOMPARE(kept(), QStringList{u"Register"_s});
        script->release(); // in time
        QVERIFY(waitFor(std::move((*life)->stopping)));
        QVERIFY(kept().isEmpty());
    }

    /// It leaves nothing behind.
    void theDemoLooksLikeHome()
    {
        {
            auto home = StationLife::make(*m_reactor, line());
            QVERIFY(home);
            (*home)->memory->setValue(StationLife::languageKey(), u"de"_s);
            (*home)->memory->setValue(u"window/clock"_s, 12);
            (*home)->memory->setValue(u"window/page"_s, u"services"_s);
        }
        CommandLine demoLine = line();
        demoLine.options.give(u"demo"_s, true);
        auto life = StationLife::make(*m_reactor, demoLine);
        QVERIFY(life);
        QVERIFY((*life)->isDemo());
        QSettings& memory = *(*life)->memory;
        QVERIFY(memory.fileName().startsWith((*life)->program->demo()->folder()));
        QCOMPARE(memory.value(StationLife::languageKey()).toString(), u"de"_s);
        QCOMPARE(memory.value(u"window/clock"_s).toInt(), 12);
        QCOMPARE(memory.value(u"window/page"_s).toString(), u"polls"_s);
        QVERIFY((*life)->whoWouldMiss().isEmpty());
        const QSettings home(m_home.filePath(u"data/window.ini"_s), QSettings::IniFormat);
        QCOMPARE(home.value(u"window/page"_s).toString(), u"services"_s);
    }

    /// Whoever ends the program in the demo has chosen a language for the next time, too, and nothing else.
    void whatIsChosenInTheDemoHoldsAtHome()
    {
        const QString file = m_home.filePath(u"data/window.ini"_s);
        {
            auto home = StationLife::make(*m_reactor, line());
            QVERIFY(home);
            (*home)->memory->setValue(StationLife::languageKey(), u"de"_s);
            (*home)->memory->setValue(u"window/clock"_s, 12);
            (*home)->memory->setValue(u"window/theme"_s, 1);
            (*home)->memory->setValue(u"window/page"_s, u"services"_s);
            (*home)->keepLook(); // home is home
        }
        CommandLine demoLine = line();
        demoLine.options.give(u"demo"_s, true);
        auto life = StationLife::make(*m_reactor, demoLine);
        QVERIFY(life);
        QSettings(file, QSettings::IniFormat).setValue(u"window/clock"_s, 24); // by another window, meanwhile
        (*life)->memory->setValue(StationLife::languageKey(), u"fr"_s);
        (*life)->memory->setValue(u"window/theme"_s, 2);
        (*life)->keepLook();
        const QSettings home(file, QSettings::IniFormat);
        QCOMPARE(home.value(StationLife::languageKey()).toString(), u"fr"_s);
        QCOMPARE(home.value(u"window/theme"_s).toInt(), 2);
        QCOMPARE(home.value(u"window/clock"_s).toInt(), 24);
        QCOMPARE(home.value(u"window/page"_s).toString(), u"services"_s);
    }

    void aDemoWithoutAHomeLeavesNothingBehind()
    {
        QTemporaryDir nowhere;
        const auto read = parseCommandLine(
            {u"--data"_s, nowhere.filePath(u"data"_s), u"--config"_s, nowhere.filePath(u"config"_s)});
        QVERIFY(read);
        CommandLine demoLine = *read;
        demoLine.options.give(u"demo"_s, true);
        auto life = StationLife::make(*m_reactor, demoLine);
        QVERIFY(life);
        (*life)->memory->setValue(StationLife::languageKey(), u"fr"_s);
        (*life)->keepLook();
        QVERIFY(!QFileInfo::exists(nowhere.filePath(u"data"_s)));
    }
};

QTEST_MAIN(StationLifeTest)
#include "tst_stationlife.moc"
