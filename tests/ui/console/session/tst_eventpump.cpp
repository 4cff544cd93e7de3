#include <unistd.h>

#include <QCloseEvent>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include "tests/support/testclass.h"
#include "ui/console/session/eventpump.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// While a command holds the loop: what is let in, and what waits deaf.
class BreathTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_prompt = nullptr;
    QLineEdit* m_other = nullptr;

    static void postKey(QWidget* to, Qt::Key key, const QString& text)
    {
        QCoreApplication::postEvent(to, new QKeyEvent(QEvent::KeyPress, key, {}, text));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_prompt = new QLineEdit(m_window.get());
        m_other = new QLineEdit(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void onlyTheConsoleHearsKeys()
    {
        EventPump breath;
        breath.allow(m_prompt);
        postKey(m_prompt, Qt::Key_A, u"a"_s);
        postKey(m_other, Qt::Key_B, u"b"_s);
        breath.take();
        QCOMPARE(m_prompt->text(), u"a"_s);
        QVERIFY(m_other->text().isEmpty());
        QVERIFY(!breath.isTaken());
        postKey(m_other, Qt::Key_B, u"b"_s); // the command is over
        QCoreApplication::processEvents();
        QCOMPARE(m_other->text(), u"b"_s);
    }

    /// Where the command is in the middle of nothing.
    void aTurnIsForAll()
    {
        EventPump breath;
        breath.allow(m_prompt);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QSocketNotifier served(ends[0], QSocketNotifier::Read);
        int times = 0;
        connect(&served, &QSocketNotifier::activated, this, [&] {
            char byte;
            times += int(::read(ends[0], &byte, 1));
            QVERIFY(breath.isTaken());
            breath.turn(); // from within: returns at once
        });
        QCOMPARE(::write(ends[1], "x", 1), ssize_t(1));
        postKey(m_other, Qt::Key_B, u"b"_s);
        breath.take();
        QCOMPARE(times, 0);
        QVERIFY(m_other->text().isEmpty());
        postKey(m_other, Qt::Key_B, u"b"_s);
        breath.turn();
        QCOMPARE(times, 1);
        QCOMPARE(m_other->text(), u"b"_s);
        QVERIFY(!breath.isTaken());
        ::close(ends[0]);
        ::close(ends[1]);
    }

    /// A window that closed in the midst of a command would take away what the command works on.
    void theWindowDoesNotClose()
    {
        EventPump breath;
        breath.allow(m_prompt);
        QCoreApplication::postEvent(m_window.get(), new QCloseEvent);
        breath.take();
        QVERIFY(m_window->isVisible());
    }

    void timersRunAndTheBreathIsNotTakenTwice()
    {
        EventPump breath;
        int times = 0;
        bool wasTaken = false;
        QTimer::singleShot(0, &breath, [&] {
            ++times;
            wasTaken = breath.isTaken();
            QTimer::singleShot(0, &breath, [&] { ++times; });
            breath.take(); // from within: returns at once, and the one outside goes on
            QCOMPARE(times, 1);
        });
        for (int i = 0; i < 100 && times < 2; ++i)
            breath.take();
        QCOMPARE(times, 2);
        QVERIFY(wasTaken && !breath.isTaken());
    }

    /// The console may be closed by what runs while it breathes.
    void mayGoWhileItIsTaken()
    {
        auto* breath = new EventPump;
        QPointer<EventPump> alive = breath;
        QTimer::singleShot(0, breath, [breath] { delete breath; });
        for (int i = 0; i < 100 && alive; ++i)
            alive->take();
        QVERIFY(!alive);
        postKey(m_other, Qt::Key_B, u"b"_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_other->text(), u"b"_s); // nothing is left behind that makes the rest deaf
    }
};

QTEST_MAIN(BreathTest)
#include "tst_eventpump.moc"
