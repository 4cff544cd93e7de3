#include "ui/chat/actions/waitingcount.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "tests/ui/support/fakedesktop.h"
#include "ui/notifications/desktopnotes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;
using Notes = chat::Conversation::Notes;

/// How much waits to be read, as dock and panel show it.
class WaitingCountTest : public QObject, private ChatBench {
    Q_OBJECT

    FakeDesktop m_desktop;
    std::unique_ptr<WaitingCount> m_waiting;
    qint64 m_room = 0;
    qint64 m_person = 0;

    NoteSettings settings() { return NoteSettings(m_bench->memory()); }
    void settingsChanged() { Q_EMIT DesktopNotes::of(m_bench->window()).settingsChanged(); }
    void say(qint64 where, const QString& text)
    {
        const int before = chat().conversation(where)->unread;
        link()->say(*chat().conversation(where), u"kofi"_s, text);
        QTRY_COMPARE(chat().conversation(where)->unread, before + 1);
    }
    /// What the dock shows at last; -1: nothing.
    qlonglong badge()
    {
        FakeDesktop::hasHeardAll();
        return m_desktop.badges.isEmpty() ? -1 : m_desktop.badges.last().second;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desktop.begin()); }
    void cleanupTestCase() { m_desktop.end(); }
    void init()
    {
        QVERIFY(begin());
        const Conversation* where = room(u"#one"_s);
        QVERIFY(where);
        m_room = where->id;
        const auto opened = waitFor(chat().openPerson(where->account->id, u"kofi"_s));
        QVERIFY(opened);
        m_person = *opened;
        page()->goTo(QString::number(chat().accounts().front()->networkPage().id)); // nobody reads them
        m_waiting = std::make_unique<WaitingCount>(m_bench->window());
        m_desktop.forget();
        QCOMPARE(m_waiting->count(), 0);
    }
    void cleanup()
    {
        m_waiting.reset();
        end();
    }

    void countsAsTheLevelsSay()
    {
        say(m_room, u"hello"_s);
        say(m_person, u"hello"_s);
        QTRY_COMPARE(m_waiting->count(), 1); // mentions alone, of rooms
        say(m_room, u"me: look"_s);
        QTRY_COMPARE(m_waiting->count(), 2);
        chat().setNotes(m_room, Notes::All);
        QTRY_COMPARE(m_waiting->count(), 3);
        settings().setShown(NoteSettings::Kind::Room, false);
        settingsChanged();
        QCOMPARE(m_waiting->count(), 2);
        chat().setMuted(m_room, true);
        QTRY_COMPARE(m_waiting->count(), 1);
        chat().setMuted(m_person, true);
        QTRY_COMPARE(m_waiting->count(), 0);
        chat().setMuted(m_person, false);
        QTRY_COMPARE(m_waiting->count(), 1);
        chat().markRead(m_person);
        QTRY_COMPARE(m_waiting->count(), 0);
    }

    void theDockShowsIt()
    {
        const QString before = QGuiApplication::desktopFileName();
        QGuiApplication::setDesktopFileName(u"org.everyport.Everyport"_s);
        say(m_person, u"hello"_s);
        QTRY_COMPARE(badge(), 1);
        QCOMPARE(m_desktop.badges.last().first, u"application://org.everyport.Everyport.desktop"_s);
        say(m_person, u"are you there?"_s);
        QTRY_COMPARE(badge(), 2);
        chat().markRead(m_person);
        QTRY_COMPARE(badge(), -1);
        say(m_person, u"hello?"_s);
        QTRY_COMPARE(badge(), 1);
        QSignalSpy told(m_waiting.get(), &WaitingCount::changed);
        m_waiting.reset(); // the program ends
        QCOMPARE(told.last().first().toInt(), 0);
        QTRY_COMPARE(badge(), -1);
        QGuiApplication::setDesktopFileName(before);
    }

    void nothingWhereNothingIsWanted_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("off") << 0;
        QTest::newRow("not what is for me") << 1;
        QTest::newRow("silent") << 2;
        QTest::newRow("silent itself") << 3;
    }
    void nothingWhereNothingIsWanted()
    {
        QFETCH(int, how);
        say(m_person, u"hello"_s);
        QTRY_COMPARE(badge(), 1);
        const qint64 anHour = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
        const auto want = [&](bool isWanted) {
            switch (how) {
            case 0: settings().setOn(isWanted); break;
            case 1: settings().setShown(NoteSettings::Kind::Message, isWanted); break;
            case 2: settings().setSilentUntil(isWanted ? 0 : anHour); break;
            default: chat().setSilentUntil(m_person, isWanted ? 0 : anHour); break;
            }
            settingsChanged();
        };
        want(false);
        QTRY_COMPARE(badge(), -1);
        QCOMPARE(m_waiting->count(), 0);
        want(true);
        QTRY_COMPARE(badge(), 1);
    }

    /// A second is enough here: the hour is too long for a test.
    void comesBackWhenASilenceEnds()
    {
        say(m_person, u"hello"_s);
        settings().setSilentUntil(QDateTime::currentMSecsSinceEpoch() + 700);
        settingsChanged();
        QCOMPARE(m_waiting->count(), 0);
        QTRY_COMPARE(m_waiting->count(), 1);
        chat().setSilentUntil(m_person, QDateTime::currentMSecsSinceEpoch() + 700);
        QTRY_COMPARE(m_waiting->count(), 0);
        QTRY_COMPARE(m_waiting->count(), 1);
    }
};

QTEST_MAIN(WaitingCountTest)
#include "tst_waitingcount.moc"
