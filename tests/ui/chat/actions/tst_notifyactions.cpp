#include "ui/chat/actions/notifyactions.h"

#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QMenu>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/models/notelevel.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;
using Notes = chat::Conversation::Notes;

/// *Notify me* in a conversation's menu.
class NotifyActionsTest : public QObject, private ChatBench {
    Q_OBJECT

    QAction* notify()
    {
        for (QAction* action : page()->head().more) {
            if (action->text() == "Notify me"_L1)
                return action;
        }
        return nullptr;
    }
    QAction* choice(const QString& text)
    {
        for (QAction* action : notify()->menu()->actions()) {
            if (action->text().startsWith(text) && action->isVisible())
                return action;
        }
        return nullptr;
    }
    QAction* silence() ///< That lasts, and is ended by it.
    {
        for (QAction* action : notify()->menu()->actions()) {
            if (action->isChecked() && !action->actionGroup())
                return action;
        }
        return nullptr;
    }
    QString chosen()
    {
        for (const QAction* action : notify()->menu()->actions()) {
            if (action->isChecked() && action->actionGroup())
                return action->text();
        }
        return {};
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void aLevelIsChosenAndTakenBack()
    {
        Conversation* here = room();
        QVERIFY(here && notify());
        QCOMPARE(chosen(), u"As every other room"_s);
        choice(u"All messages"_s)->trigger();
        QCOMPARE(here->notes, Notes::All);
        QVERIFY(shown().contains(u"tells you of all messages."_s));
        choice(u"Nothing"_s)->trigger();
        QVERIFY(here->isMuted);
        QTRY_COMPARE(chosen(), u"Nothing"_s);
        m_bench->window().undo().takeBack();
        QVERIFY(!here->isMuted);
        QCOMPARE(here->notes, Notes::All);
        QTRY_COMPARE(chosen(), u"All messages"_s);
        choice(u"Mentions"_s)->trigger();
        QCOMPARE(here->notes, Notes::Mentions);
    }

    /// One setting, wherever it is made.
    void whatIsChangedElsewhereIsShown()
    {
        Conversation* here = room();
        QVERIFY(here && notify());
        chat().setMuted(here->id, true);
        QTRY_COMPARE(chosen(), u"Nothing"_s);
        chat().setMuted(here->id, false);
        chat().setNotes(here->id, Notes::Mentions);
        QTRY_COMPARE(chosen(), u"Mentions"_s);
        Conversation* other = room(u"#other"_s);
        QVERIFY(other);
        QCOMPARE(chosen(), u"As every other room"_s);
    }

    void isSilentForAnHour()
    {
        Conversation* here = room();
        QVERIFY(here && notify());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        choice(u"Silent for an hour"_s)->trigger();
        QVERIFY(here->silentUntil >= now + 3'600'000 && here->silentUntil < now + 3'700'000);
        QTRY_VERIFY(silence() && silence()->text().startsWith(u"Silent until "_s));
        QVERIFY(shown().contains(u" is silent until "_s));
        choice(u"Mentions"_s)->trigger(); // the level is another matter
        QVERIFY(here->silentUntil > now);
        QTRY_VERIFY(silence());
        silence()->trigger();
        QCOMPARE(here->silentUntil, 0);
        QCOMPARE(here->notes, Notes::Mentions);
        m_bench->window().undo().takeBack();
        QVERIFY(here->silentUntil > now);
        // A second is enough here: the hour is too long for a test.
        chat().setSilentUntil(here->id, QDateTime::currentMSecsSinceEpoch() + 700);
        QTRY_VERIFY(silence());
        QTRY_VERIFY(choice(u"Silent for an hour"_s));
        QVERIFY(!choice(u"Silent for an hour"_s)->isChecked());
        choice(u"All messages"_s)->trigger(); // of a silence that is over nothing is said
        QVERIFY(shown().contains(u"tells you of all messages."_s));
        QCOMPARE(here->silentUntil, 0);
    }

    void isSilentUntilTomorrow()
    {
        Conversation* here = room();
        QVERIFY(here && notify());
        choice(u"Silent for an hour"_s)->trigger();
        QTRY_VERIFY(silence());
        const qint64 anHour = here->silentUntil;
        const qint64 before = NoteLevel::tomorrow(QDateTime::currentMSecsSinceEpoch());
        QVERIFY(choice(u"Silent until tomorrow"_s)); // the hour may become a night
        choice(u"Silent until tomorrow"_s)->trigger();
        const qint64 after = NoteLevel::tomorrow(QDateTime::currentMSecsSinceEpoch());
        QVERIFY(here->silentUntil == before || here->silentUntil == after); // it may be midnight
        QTRY_VERIFY(!choice(u"Silent until tomorrow"_s));
        QVERIFY(silence());
        m_bench->window().undo().takeBack();
        QCOMPARE(here->silentUntil, anHour);
        QTRY_VERIFY(choice(u"Silent until tomorrow"_s));
        choice(u"Silent until tomorrow"_s)->trigger();
        QTRY_VERIFY(!choice(u"Silent until tomorrow"_s));
        silence()->trigger();
        QCOMPARE(here->silentUntil, 0);
        QTRY_VERIFY(choice(u"Silent until tomorrow"_s));
    }

    void aPersonHasNoMentions()
    {
        Conversation* here = room();
        QVERIFY(here);
        const auto opened = waitFor(chat().openPerson(here->account->id, u"kofi"_s));
        QVERIFY(opened);
        page()->goTo(QString::number(*opened));
        QVERIFY(notify() && !choice(u"Mentions"_s) && !choice(u"As every other room"_s));
        QCOMPARE(chosen(), u"All messages"_s);
        choice(u"Nothing"_s)->trigger();
        QVERIFY(chat().conversation(*opened)->isMuted);
        choice(u"All messages"_s)->trigger();
        QVERIFY(!chat().conversation(*opened)->isMuted);
        QCOMPARE(chat().conversation(*opened)->notes, Notes::AsUsual);
    }

    /// From the palette, or by a key that somebody gives it.
    void isReachedByKeyboard()
    {
        Conversation* here = room();
        QVERIFY(here);
        m_bench->window().shortcuts().setKey(u"chat/notify"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
        field()->setFocus();
        m_bench->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::activePopupWidget(), notify()->menu());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up); // from "As every other room"
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY(here->isMuted);
    }
};

QTEST_MAIN(NotifyActionsTest)
#include "tst_notifyactions.moc"
