#include "ui/frame/keyboard/focuskeeper.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/buttons.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FocusKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The next Space would take away what nobody meant.
    void whatTakesAwayTookNoButtonsPlace()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* goes = makeButton(u"Try again"_s, {}, &window);
        auto* cross = makeCrossButton(u"Remove this row"_s, &window);
        auto* stays = makeButton(u"Add a row"_s, {}, &window);
        for (QWidget* button :
            {static_cast<QWidget*>(goes), static_cast<QWidget*>(cross), static_cast<QWidget*>(stays)})
            row->addWidget(button);
        int otherwise = 0;
        FocusKeeper keeper(&window, {&window}, [&otherwise] { ++otherwise; });
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        goes->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), goes);
        goes->hide();
        QTRY_COMPARE(QApplication::focusWidget(), stays);
        stays->hide(); // and where it stands alone the page says where one goes on
        QTRY_COMPARE(otherwise, 1);
    }

    /// Qt gives it to whatever stands outside, and tells nobody while another window has it.
    void whatGoesBehindADialogLosesNoKeyboard()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* area = new QWidget(&window);
        auto* inner = new QHBoxLayout(area);
        auto* goes = makeButton(u"Look at it…"_s, {}, area);
        inner->addWidget(goes);
        row->addWidget(area);
        row->addWidget(makeButton(u"Elsewhere"_s, {}, &window));
        int otherwise = 0;
        FocusKeeper keeper(&window, {area}, [&otherwise] { ++otherwise; });
        const auto activate = [](QWidget& wanted) {
            wanted.show();
            wanted.activateWindow();
            return QTest::qWaitForWindowActive(&wanted);
        };
        QVERIFY(activate(window));
        goes->setFocus();
        QWidget dialog;
        (new QHBoxLayout(&dialog))->addWidget(makeButton(u"Do it"_s, {}, &dialog));
        QVERIFY(activate(dialog));
        dialog.hide();
        QVERIFY(activate(window));
        QTRY_COMPARE(QApplication::focusWidget(), goes); // it is still there
        QCOMPARE(otherwise, 0);
        QVERIFY(activate(dialog));
        goes->hide();
        dialog.hide();
        QVERIFY(activate(window));
        QTRY_COMPARE(otherwise, 1);
    }
};

QTEST_MAIN(FocusKeeperTest)
#include "tst_focuskeeper.moc"
