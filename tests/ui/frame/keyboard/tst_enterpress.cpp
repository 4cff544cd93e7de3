#include "ui/frame/keyboard/enterpress.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The keys are told as Qt tells a window of them: each once before it is pressed.
class EnterPressTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    QPushButton* m_button = nullptr;
    QPushButton* m_other = nullptr;
    QLineEdit* m_field = nullptr;
    EnterPress m_enter;

    void comes(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        m_enter.notice(m_window, event);
    }
    bool isPressed(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool again = false)
    {
        const QKeyEvent event(QEvent::KeyPress, key, modifiers, {}, again);
        return m_enter.press(m_window, event);
    }
    bool type(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        comes(key, modifiers);
        return isPressed(key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_button = new QPushButton(u"Save"_s, &m_window);
        m_other = new QPushButton(u"Cancel"_s, &m_window);
        m_field = new QLineEdit(&m_window);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void init() { m_button->setFocus(); }

    void pressesTheButtonThatHasTheKeyboard()
    {
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        QSignalSpy others(m_other, &QPushButton::clicked);
        QVERIFY(type(Qt::Key_Return));
        QCOMPARE(pressed.size(), 1);
        QVERIFY(type(Qt::Key_Enter, Qt::KeypadModifier));
        QCOMPARE(pressed.size(), 2);
        m_other->setFocus();
        QVERIFY(type(Qt::Key_Return));
        QCOMPARE(pressed.size(), 2);
        QCOMPARE(others.size(), 1);
    }

    void alsoOneWithAPictureAlone()
    {
        QToolButton tool(&m_window);
        tool.setFocusPolicy(Qt::StrongFocus);
        tool.show();
        tool.setFocus();
        QSignalSpy pressed(&tool, &QToolButton::clicked);
        QVERIFY(type(Qt::Key_Return));
        QCOMPARE(pressed.size(), 1);
    }

    void otherKeysAreLeftAlone_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("a letter") << int(Qt::Key_A) << Qt::KeyboardModifiers();
        QTest::newRow("Space, which Qt knows") << int(Qt::Key_Space) << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Shift+Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("Alt+Enter below the numbers")
            << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::AltModifier | Qt::KeypadModifier);
    }
    void otherKeysAreLeftAlone()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        QVERIFY(!type(key, modifiers));
        QCOMPARE(pressed.size(), 0);
    }

    /// A field's or a list's Enter may lead to a button, in the middle of the same key.
    void oneThatEnterHasLedToIsNotMeant()
    {
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        m_field->setFocus();
        comes(Qt::Key_Return);
        m_button->setFocus();
        QVERIFY(!isPressed(Qt::Key_Return));
        QCOMPARE(pressed.size(), 0);
        QVERIFY(type(Qt::Key_Return)); // the next one is
        QCOMPARE(pressed.size(), 1);
    }

    void oneThatHasLostTheKeyboardIsNotPressed()
    {
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        QSignalSpy others(m_other, &QPushButton::clicked);
        comes(Qt::Key_Return);
        m_other->setFocus();
        QVERIFY(!isPressed(Qt::Key_Return));
        QCOMPARE(pressed.size() + others.size(), 0);
    }

    /// Who holds the key has pressed one thing, and what that led to is not pressed, too.
    void aKeyThatIsHeldPressesOnce()
    {
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        QVERIFY(type(Qt::Key_Return));
        comes(Qt::Key_Return);
        QVERIFY(!isPressed(Qt::Key_Return, Qt::NoModifier, true));
        QVERIFY(!isPressed(Qt::Key_Return)); // nor without having come
        QCOMPARE(pressed.size(), 1);
    }

    void whatIsNoButtonKeepsItsEnter()
    {
        m_field->setFocus();
        QVERIFY(!type(Qt::Key_Return));
        QCheckBox box(&m_window);
        box.show();
        box.setFocus();
        QVERIFY(!type(Qt::Key_Return));
        QVERIFY(!box.isChecked());
    }

    void aButtonMayGoByBeingPressed()
    {
        auto* brief = new QPushButton(&m_window);
        brief->show();
        brief->setFocus();
        connect(brief, &QPushButton::clicked, brief, &QObject::deleteLater);
        QVERIFY(type(Qt::Key_Return));
        QCoreApplication::sendPostedEvents(brief, QEvent::DeferredDelete);
        QVERIFY(!isPressed(Qt::Key_Return));
    }
};

QTEST_MAIN(EnterPressTest)
#include "tst_enterpress.moc"
