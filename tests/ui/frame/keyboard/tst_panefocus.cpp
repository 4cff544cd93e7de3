#include "ui/frame/keyboard/panefocus.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PaneFocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMenuIsOfThePaneThatHadTheKeyboard()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* bar = new QMenuBar(&window);
        auto* menu = bar->addMenu(u"&Edit"_s);
        menu->addAction(u"Delete"_s);
        auto* page = new QWidget(&window);
        auto* inPage = new QVBoxLayout(page);
        auto* pane = new QWidget(page);
        auto* first = new QLineEdit(pane);
        auto* second = new QLineEdit(page);
        inPage->addWidget(pane);
        inPage->addWidget(second);
        auto* outside = new QLineEdit(&window);
        for (QWidget* one : std::initializer_list<QWidget*>{bar, page, outside})
            column->addWidget(one);
        const PaneFocus panes(*page);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QVERIFY(panes.isIn(first) && panes.isIn(pane) && !panes.isIn(second));
        bar->setFocus(Qt::MenuBarFocusReason);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(bar));
        QVERIFY(panes.isIn(pane) && !panes.isIn(second));
        second->setFocus();
        QVERIFY(panes.isIn(second) && !panes.isIn(pane));
        outside->setFocus(); // a key there means nothing here
        QVERIFY(!panes.isIn(second));
        bar->setFocus(Qt::MenuBarFocusReason);
        QVERIFY(!panes.isIn(second));
    }

    /// Whoever listens to the same change may ask first.
    void itKnowsInTheMiddleOfAChange()
    {
        QWidget page;
        auto* first = new QLineEdit(&page);
        auto* second = new QLineEdit(&page);
        bool isIn = false;
        const PaneFocus* panes = nullptr;
        QObject early;
        connect(qApp, &QApplication::focusChanged, &early, [&] { isIn = panes && panes->isIn(second); });
        const PaneFocus made(page);
        panes = &made;
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        first->setFocus();
        second->setFocus();
        QVERIFY(isIn);
    }
};

QTEST_MAIN(PaneFocusTest)
#include "tst_panefocus.moc"
