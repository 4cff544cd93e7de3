#include "ui/start/failedstart.h"

#include <functional>

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/start/windowpart.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A start that fails after its window was seen says so there.
class FailedStartTest : public QObject {
    Q_OBJECT

    FirstWindow m_first;
    const QString m_why = u"The disk <b>is</b> full. Free some space on it."_s;

    QWidget& shell() { return *m_first.shell; }
    QPushButton* button(const QString& words = u"Close"_s)
    {
        for (QPushButton* one : shell().findChildren<QPushButton*>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

    /// Does it while the reason is shown, and comes back when the window is closed.
    bool duringIt(const std::function<void()>& act, bool mayTryAgain = false)
    {
        QMetaObject::invokeMethod(
            this,
            [this, act] {
                const auto ended = qScopeGuard([this] {
                    if (QTest::currentTestFailed())
                        shell().close();
                });
                shell().activateWindow();
                QVERIFY(QTest::qWaitForWindowActive(&shell()));
                act();
            },
            Qt::QueuedConnection);
        return showFailedStart(m_first, m_why, mayTryAgain);
    }

private Q_SLOTS:
    void init()
    {
        m_first.shell = std::make_unique<QWidget>();
        shell().setWindowTitle(u"Everyport"_s);
        shell().resize(900, 600);
        shell().show();
        QVERIFY(QTest::qWaitForWindowExposed(&shell()));
    }
    void cleanup() { m_first.shell.reset(); }

    void saysWhyInTheWindowThatWasSeen()
    {
        const QPointer<QWidget> seen = &shell();
        duringIt([this] {
            QStringList words;
            for (const QLabel* label : shell().findChildren<QLabel*>()) {
                QVERIFY(label->isVisible());
                words.append(label->text());
                if (label->text() == m_why)
                    QCOMPARE(label->textFormat(), Qt::PlainText); // a path may look like mark-up
            }
            QCOMPARE(words, (QStringList{u"Everyport did not start"_s, m_why}));
            // With the keyboard on the way out, which is read with the reason.
            QCOMPARE(QApplication::focusWidget(), button());
            auto* told = QAccessible::queryAccessibleInterface(button());
            QCOMPARE(told->text(QAccessible::Description), m_why);
            // All of the window, whatever its size becomes.
            shell().resize(700, 500);
            QTRY_COMPARE(button()->parentWidget()->geometry(), shell().rect());
            QTest::mouseClick(button(), Qt::LeftButton);
        });
        QVERIFY(!seen && !m_first.shell); // before the application goes
    }

    void isClosedByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void isClosedByKeys()
    {
        QFETCH(Qt::Key, key);
        duringIt([this, key] { QTest::keyClick(button(), key); });
        QVERIFY(!m_first.shell);
    }

    /// Somebody has made room on the disk, with the window still there.
    void isTriedAgainWhereThatMayHelp()
    {
        const auto enter = [this] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
        QVERIFY(duringIt(
            [&] {
                QCOMPARE(QApplication::focusWidget(), button(u"Try again"_s));
                QVERIFY(shell().testAttribute(Qt::WA_KeyboardFocusChange)); // what paints the ring
                enter();
            },
            true));
        init();
        QVERIFY(!duringIt(
            [&] {
                button()->setFocus();
                enter();
            },
            true));
        init();
        QVERIFY(!duringIt([this] {
            QVERIFY(!button(u"Try again"_s)->isVisible());
            shell().close();
        }));
    }

    void isClosedWithItsWindow()
    {
        duringIt([this] { shell().close(); });
        QVERIFY(!m_first.shell);
    }

    /// Whoever has closed it meanwhile wants nothing said, and nobody could end what waits.
    void saysNothingWhereNothingIsSeen()
    {
        shell().close();
        showFailedStart(m_first, m_why);
        m_first.shell.reset();
        showFailedStart(m_first, m_why);
    }
};

QTEST_MAIN(FailedStartTest)
#include "tst_failedstart.moc"
