#include <QMenu>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/preferences/preferencespage.h"
#include "ui/preferences/roomlevels.h"
#include "ui/widgets/controls/segments.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// Rooms that tell of more or less than the others, in the preferences.
class RoomLevelsTest : public QObject, private ChatBench {
    Q_OBJECT

    qint64 m_one = 0;
    qint64 m_two = 0;

    RoomLevels* levels() { return m_bench->page(u"preferences"_s)->findChild<RoomLevels*>(); }
    Segments* segments() { return levels()->findChild<Segments*>(); }
    PreferenceHistory& history() { return PreferenceHistory::of(m_bench->window()); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin({preferencesPage()}));
        m_one = room(u"#one"_s)->id;
        m_two = room(u"#two"_s)->id;
        m_bench->window().goTo(u"preferences"_s, u"notifications"_s);
        QVERIFY(levels());
    }
    void cleanup() { end(); }

    void onlyThoseOfTheirOwn()
    {
        QVERIFY(levels()->shown().isEmpty());
        chat().setNotes(m_two, Conversation::Notes::All);
        QTRY_COMPARE(levels()->shown(), QStringList{u"#two"_s});
        QCOMPARE(segments()->chosen(), int(Conversation::Notes::All));
        chat().setMuted(m_one, true); // on the Chat page
        QTRY_COMPARE(levels()->shown(), (QStringList{u"#one"_s, u"#two"_s}));
        QCOMPARE(segments()->chosen(), int(Conversation::Notes::None));
    }

    void aLevelIsChosenAndTakenBack()
    {
        chat().setNotes(m_one, Conversation::Notes::All);
        QTRY_VERIFY(segments());
        QVERIFY(m_bench->click(u"None"_s)); // the first stands above: every other room
        QTRY_VERIFY(m_bench->button(u"All"_s));
        Segments* own = segments();
        for (QAbstractButton* button : own->findChildren<QAbstractButton*>()) {
            if (button->text() == "None"_L1)
                button->click();
        }
        QVERIFY(chat().conversation(m_one)->isMuted);
        history().takeBackLast();
        QVERIFY(!chat().conversation(m_one)->isMuted);
        QCOMPARE(chat().conversation(m_one)->notes, Conversation::Notes::All);
    }

    void everyOtherRoom()
    {
        QVERIFY(m_bench->click(u"All"_s));
        QCOMPARE(chat().usualNotes(), Conversation::Notes::All);
        history().takeBackLast();
        QCOMPARE(chat().usualNotes(), Conversation::Notes::Mentions);
    }

    void silenceIsAButtonThatEndsIt()
    {
        const qint64 now = m_bench->station().reactor().clock().wallMsecs();
        chat().setSilentUntil(m_one, now + 3'600'000);
        QTRY_COMPARE(levels()->shown(), QStringList{u"#one"_s});
        QAbstractButton* silent = nullptr;
        for (QAbstractButton* button : levels()->findChildren<QAbstractButton*>()) {
            if (button->text().startsWith("silent until "_L1))
                silent = button;
        }
        QVERIFY(silent);
        silent->click();
        QCOMPARE(chat().conversation(m_one)->silentUntil, 0);
        QTRY_VERIFY(levels()->shown().isEmpty());
    }

    void aNightOfSilenceIsTakenBack()
    {
        chat().setNotes(m_one, Conversation::Notes::All);
        QTRY_COMPARE(levels()->shown(), QStringList{u"#one"_s});
        QAction* tomorrow = nullptr;
        for (const QToolButton* more : levels()->findChildren<QToolButton*>()) {
            for (QAction* action : more->menu() ? more->menu()->actions() : QList<QAction*>()) {
                if (action->text() == "Silent until tomorrow"_L1)
                    tomorrow = action;
            }
        }
        QVERIFY(tomorrow);
        const qint64 now = m_bench->station().reactor().clock().wallMsecs();
        tomorrow->trigger();
        // Eight o'clock of the next day, seen from midnight and from the minute before it, and clocks that are put on.
        const qint64 until = chat().conversation(m_one)->silentUntil;
        QVERIFY(until > now + 7 * 3'600'000 && until < now + 34 * 3'600'000);
        history().takeBackLast();
        QCOMPARE(chat().conversation(m_one)->silentUntil, 0);
    }

    /// A second is enough here: the hour is too long for a test.
    void silenceThatEndedIsNotShown()
    {
        const qint64 now = m_bench->station().reactor().clock().wallMsecs();
        chat().setSilentUntil(m_one, now + 700);
        QTRY_COMPARE(levels()->shown(), QStringList{u"#one"_s});
        QTRY_VERIFY(levels()->shown().isEmpty());
    }

    void anotherRoomIsAdded()
    {
        QVERIFY(m_bench->click(u"Add a room…"_s));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(levels()->shown(), QStringList{u"#one"_s});
        QCOMPARE(chat().conversation(m_one)->notes, Conversation::Notes::All);
        QCOMPARE(chat().conversation(m_two)->notes, Conversation::Notes::AsUsual);
    }

    void strangersWordsDriveNoMenu()
    {
        const auto opened = waitFor(chat().openRoom(chat().accounts().front()->id, u"#a&b"_s));
        QVERIFY(opened);
        QVERIFY(m_bench->click(u"Add a room…"_s));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu->actions().first()->text().contains(u"#a&&b"_s));
        menu->close();
    }
};

QTEST_MAIN(RoomLevelsTest)
#include "tst_roomlevels.moc"
