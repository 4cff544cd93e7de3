#include <QAction>
#include <QIcon>
#include <QPixmap>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/actionbutton.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ActionButtonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsAction()
    {
        QWidget place;
        QAction action(u"&Stop…"_s);
        ActionButton button(&action, &place);
        place.show();
        QCOMPARE(button.accessibleName(), u"Stop…"_s);
        QVERIFY(button.isVisible());
        action.setText(u"Start"_s);
        action.setEnabled(false);
        QCOMPARE(button.text(), u"Start"_s);
        QVERIFY(!button.isEnabled());
        action.setVisible(false);
        QVERIFY(!button.isVisible());
        action.setCheckable(true);
        action.setChecked(true);
        QVERIFY(button.isChecked());
    }

    /// Off at once it would throw the keyboard to its neighbour, before anybody could say where it goes.
    void withTheKeyboardItGoesOffAfterTheTurn()
    {
        QWidget place;
        QAction open(u"Open"_s), present(u"Present"_s);
        ActionButton button(&open, &place), neighbour(&present, &place);
        place.show();
        place.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        button.setFocus();
        QVERIFY(button.hasFocus());
        QSignalSpy triggered(&open, &QAction::triggered);
        open.setEnabled(false);
        QVERIFY(button.hasFocus());
        button.click();
        QCOMPARE(triggered.size(), 0); // its action is off already
        QTRY_VERIFY(!button.isEnabled());
        QVERIFY(!button.hasFocus());
        open.setEnabled(true);
        QVERIFY(button.isEnabled());
        button.setFocus();
        open.setEnabled(false);
        open.setEnabled(true); // in the same turn: nothing was thrown
        QCoreApplication::processEvents();
        QVERIFY(button.isEnabled() && button.hasFocus());
    }

    void aClickTriggersOnce()
    {
        QAction action(u"Stop"_s);
        ActionButton button(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.size(), 1);
        action.setCheckable(true);
        button.click();
        QCOMPARE(triggered.size(), 2);
        QVERIFY(action.isChecked() && button.isChecked()); // pressed is on in both
    }

    /// With the icon alone the words are still there to be hovered and heard.
    void compactItKeepsItsName()
    {
        QPixmap picture(16, 16);
        picture.fill(Qt::red);
        QAction action(QIcon(picture), u"&Stop"_s);
        ActionButton button(&action);
        const int full = button.fullWidth();
        button.setCompact(true);
        QVERIFY(button.text().isEmpty());
        QCOMPARE(button.accessibleName(), u"Stop"_s);
        QVERIFY(button.toolTip().contains(u"Stop"_s));
        QCOMPARE(button.fullWidth(), full);
        action.setIcon({});
        QCOMPARE(button.text(), u"Stop"_s); // without an icon nothing would be left
    }

    void retiredItIsDeafAtOnce()
    {
        QAction action(u"Stop"_s);
        QWidget place;
        QPointer<ActionButton> button = new ActionButton(&action, &place);
        place.show();
        QSignalSpy triggered(&action, &QAction::triggered);
        button->retire();
        QVERIFY(!button->isVisible());
        action.setText(u"Start"_s);
        QCOMPARE(button->text(), u"Stop"_s);
        QCoreApplication::sendPostedEvents(button, QEvent::DeferredDelete);
        QVERIFY(!button);
        QCOMPARE(triggered.size(), 0);
    }

    void itsActionMayGoFirst()
    {
        auto action = std::make_unique<QAction>(u"Stop"_s);
        ActionButton button(action.get());
        action.reset();
        button.setCompact(true);
        button.click();
        QVERIFY(button.fullWidth() > 0);
    }
};

QTEST_MAIN(ActionButtonTest)
#include "tst_actionbutton.moc"
