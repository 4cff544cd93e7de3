#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A double click is one press for whatever has become something else by the first.
class ClickGuardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static void send(QWidget* to, QEvent::Type type)
    {
        const QPointF at = to->rect().center();
        const bool isUp = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, to->mapToGlobal(at), Qt::LeftButton, isUp ? Qt::NoButton : Qt::LeftButton, {});
        qApp->notify(to, &event);
    }
    static void click(QWidget* on)
    {
        send(on, QEvent::MouseButtonPress);
        send(on, QEvent::MouseButtonRelease);
    }
    /// As the window system tells of the second press.
    static void clickAgain(QWidget* on)
    {
        send(on, QEvent::MouseButtonDblClick);
        send(on, QEvent::MouseButtonRelease);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    void whatHasChangedIsPressedOnce()
    {
        QPushButton button(u"Start"_s);
        button.show();
        int presses = 0;
        connect(&button, &QPushButton::clicked, &button, [&] {
            ++presses;
            button.setText(button.text() == u"Start" ? u"Stop"_s : u"Start"_s);
        });
        click(&button);
        clickAgain(&button);
        QCOMPARE(presses, 1);
        QCOMPARE(button.text(), u"Stop"_s);
        click(&button); // somebody who means it
        QCOMPARE(presses, 2);
        QCOMPARE(button.text(), u"Start"_s);
    }

    void anIconsMeaningIsItsName()
    {
        QPushButton button;
        button.setAccessibleName(u"Start"_s);
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        connect(&button, &QPushButton::clicked, &button, [&] { button.setAccessibleName(u"Stop"_s); });
        click(&button);
        clickAgain(&button);
        QCOMPARE(pressed.size(), 1);
    }

    /// It is told of a moment later: the first press is done by then, and the second one is under way.
    void whatChangesUnderTheSecondPressIsNotPressed()
    {
        QPushButton button(u"Start"_s);
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        click(&button);
        send(&button, QEvent::MouseButtonDblClick);
        button.setText(u"Stop"_s);
        send(&button, QEvent::MouseButtonRelease);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(!button.isDown());
    }

    /// A page's head takes one button away and puts another in its place.
    void anotherInItsPlaceIsNotPressed()
    {
        auto first = std::make_unique<QPushButton>(u"Open voting"_s);
        QPushButton second(u"Close voting"_s);
        first->show();
        second.show();
        QSignalSpy pressed(&second, &QPushButton::clicked);
        click(first.get());
        clickAgain(&second);
        QCOMPARE(pressed.size(), 0);
        click(first.get());
        first.reset();
        clickAgain(&second);
        QCOMPARE(pressed.size(), 0);
        click(&second);
        QCOMPARE(pressed.size(), 1);
    }

    void whatStaysTheSameIsPressedTwice()
    {
        QPushButton button(u"Next"_s);
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        click(&button);
        clickAgain(&button);
        QCOMPARE(pressed.size(), 2);
    }
};

QTEST_MAIN(ClickGuardTest)
#include "tst_clickguard.moc"
