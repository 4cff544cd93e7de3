#include "ui/widgets/controls/scrollto.h"

#include <memory>

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ScrollToTest : public QObject {
    Q_OBJECT

    /// An area whose content has so much before what is added last.
    static QWidget* fill(QScrollArea& area, int height)
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* before = new QWidget(content);
        before->setFixedHeight(height);
        column->addWidget(before);
        area.setWidget(content);
        area.setWidgetResizable(true);
        return content;
    }
    static bool isSeen(const QWidget& widget, const QScrollArea& area)
    {
        return area.viewport()->rect().contains(QRect(widget.mapTo(area.viewport(), QPoint()), widget.size()));
    }

private Q_SLOTS:
    /// What was added just now has no place yet when it is asked for.
    void bringsWhatIsNewIntoSight()
    {
        QScrollArea area;
        area.resize(300, 200);
        QWidget* content = fill(area, 2000);
        area.show();
        processPending();
        auto* words = new QLabel(u"Here"_s, content);
        content->layout()->addWidget(words);
        words->show();
        scrollToSoon(words);
        QCOMPARE(area.verticalScrollBar()->value(), 0);
        processPending();
        QVERIFY(isSeen(*words, area));
    }

    void inAllAreasAroundIt()
    {
        QScrollArea outer;
        outer.resize(300, 200);
        QWidget* below = fill(outer, 2000);
        auto* inner = new QScrollArea(below);
        inner->setFixedHeight(150);
        QWidget* content = fill(*inner, 1000);
        auto* words = new QLabel(u"Here"_s, content);
        content->layout()->addWidget(words);
        below->layout()->addWidget(inner);
        outer.show();
        processPending();
        QVERIFY(!isSeen(*words, outer) && !isSeen(*words, *inner));
        scrollToSoon(words);
        processPending();
        QVERIFY(isSeen(*words, *inner));
        QVERIFY(isSeen(*words, outer));
    }

    void whatHasGoneIsNotLookedFor()
    {
        QScrollArea area;
        QWidget* content = fill(area, 2000);
        area.show();
        auto words = std::make_unique<QLabel>(u"Here"_s, content);
        scrollToSoon(words.get());
        words.reset();
        processPending();
        QCOMPARE(area.verticalScrollBar()->value(), 0);
    }

    /// Also by Enter in the field before; but nothing moves away below the mouse.
    void areasFollowTheKeyboard()
    {
        QScrollArea area;
        area.resize(300, 200);
        QWidget* content = fill(area, 500);
        auto* first = new QLineEdit(content->layout()->itemAt(0)->widget());
        auto* last = new QLineEdit(content);
        content->layout()->addWidget(last);
        followKeyboard(&area);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        first->setFocus();
        processPending();
        QVERIFY(isSeen(*first, area) && !isSeen(*last, area));
        last->setFocus(Qt::OtherFocusReason);
        processPending();
        QVERIFY(isSeen(*last, area));
        area.verticalScrollBar()->setValue(0);
        first->setFocus();
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum() - last->height() / 2);
        processPending();
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum() - last->height() / 2);
        const int before = area.verticalScrollBar()->value();
        QTest::mousePress(last, Qt::LeftButton, {}, {5, 2});
        QVERIFY(last->hasFocus());
        processPending();
        QCOMPARE(area.verticalScrollBar()->value(), before);
        QTest::mouseRelease(last, Qt::LeftButton, {}, {5, 2});
    }
};

QTEST_MAIN(ScrollToTest)
#include "tst_scrollto.moc"
