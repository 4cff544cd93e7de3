#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/taborder.h"

using namespace everyport::ui;

class TabOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Laid out first, then second, then third; made the other way round.
    void tabGoesAsTheEyeDoes()
    {
        QWidget root;
        auto* third = new QLineEdit(&root);
        auto* second = new QLineEdit(&root);
        auto* first = new QLineEdit(&root);
        auto* column = new QVBoxLayout(&root);
        auto* row = new QHBoxLayout;
        row->addWidget(first);
        row->addWidget(second);
        column->addLayout(row);
        column->addWidget(new QLabel(&root));
        column->addWidget(third);
        root.show();
        QVERIFY(QTest::qWaitForWindowActive(&root));
        QCOMPARE(tabStops(&root), (QList<QWidget*>{first, second, third}));
        tabAsLaidOut(&root);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(third->hasFocus());
        QTest::keyClick(third, Qt::Key_Backtab);
        QVERIFY(second->hasFocus());
    }

    /// A button that came last, in front of an older one between two others.
    void whatComesLaterTakesItsPlace()
    {
        QWidget root;
        auto* all = new QHBoxLayout(&root);
        auto* before = new QLineEdit(&root);
        auto* part = new QWidget(&root);
        auto* kept = new QLineEdit(part);
        auto* after = new QLineEdit(&root);
        auto* row = new QHBoxLayout(part);
        row->addWidget(kept);
        for (QWidget* each : {static_cast<QWidget*>(before), part, static_cast<QWidget*>(after)})
            all->addWidget(each);
        auto* first = new QLineEdit(part);
        auto* last = new QLineEdit(part);
        row->insertWidget(0, first);
        row->addWidget(last);
        root.show();
        QVERIFY(QTest::qWaitForWindowActive(&root));
        tabAsLaidOut(part, kept);
        tabAsLaidOut(part, before); // none of its stops: nothing is moved
        before->setFocus();
        for (QWidget* next : {first, kept, last, after, before}) {
            QTest::keyClick(root.focusWidget(), Qt::Key_Tab);
            QCOMPARE(root.focusWidget(), next);
        }
    }

    /// What is hidden or disabled just now may not be so later; what only shows words is no stop.
    void hiddenOnesHaveTheirPlace()
    {
        QWidget root;
        auto* column = new QVBoxLayout(&root);
        auto* hidden = new QLineEdit(&root);
        auto* disabled = new QLineEdit(&root);
        auto* clicked = new QLineEdit(&root);
        hidden->hide();
        disabled->setEnabled(false);
        clicked->setFocusPolicy(Qt::ClickFocus);
        column->addWidget(hidden);
        column->addWidget(clicked);
        column->addWidget(disabled);
        QCOMPARE(tabStops(&root), (QList<QWidget*>{hidden, disabled}));
    }

    void goesIntoScrollAreas()
    {
        QWidget root;
        auto* column = new QVBoxLayout(&root);
        auto* area = new QScrollArea(&root);
        area->setFocusPolicy(Qt::NoFocus);
        auto* body = new QWidget;
        auto* field = new QLineEdit(body);
        (new QVBoxLayout(body))->addWidget(field);
        area->setWidget(body);
        column->addWidget(area);
        QCOMPARE(tabStops(&root), QList<QWidget*>{field});
        tabAsLaidOut(&root); // one alone has nothing to be ordered with
        QWidget empty;
        tabAsLaidOut(&empty);
        QVERIFY(tabStops(&empty).isEmpty());
    }
};

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
