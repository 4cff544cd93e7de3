#include <algorithm>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/palette/palettefield.h"
#include "ui/frame/window/siderail.h"
#include "ui/pages.h"
#include "ui/widgets/display/emptystate.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A station with nothing in it: each page has but a sentence and what to do about it, and who has no mouse comes to
/// that.
class EmptyPagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(allPages());
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void keyboardComesToTheFirstControl_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("key");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << entry.key;
    }
    void keyboardComesToTheFirstControl()
    {
        QFETCH(QString, page);
        QFETCH(int, key);
        auto& window = m_bench->window();
        const QString other = page == "log"_L1 ? u"overview"_s : u"log"_s;
        // The first time, and when it was there already; from a page, from the window's own field, and from the rail.
        for (int visit = 0; visit < 4; ++visit) {
            window.goTo(other);
            m_bench->flush();
            if (visit == 1)
                window.findChild<PaletteField*>()->setFocus(Qt::OtherFocusReason);
            if (visit == 2)
                window.findChild<SideRail*>()->focusChosen();
            if (key > 0)
                m_bench->press(Qt::Key(Qt::Key_0 + key), Qt::ControlModifier);
            else
                window.goTo(page);
            QCOMPARE(window.currentPage(), page);
            m_bench->flush();
            const QWidget* now = QApplication::focusWidget();
            QVERIFY(now);
            QVERIFY2(now != window.page(page) && window.page(page)->isAncestorOf(now), now->metaObject()->className());
            QVERIFY2(now->isVisible() && now->isEnabled() && (now->focusPolicy() & Qt::TabFocus),
                now->metaObject()->className());
        }
    }

    /// What stands in place of rows can be pressed by who has a screen reader, too.
    void whatToDoIsTold_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
    void whatToDoIsTold()
    {
        QFETCH(QString, page);
        auto& window = m_bench->window();
        window.goTo(page);
        m_bench->flush();
        QList<const QObject*> told;
        const auto walk = [&told](QAccessibleInterface* access, const auto& again) -> void {
            told.append(access->object());
            for (int i = 0; !access->tableInterface() && i < access->childCount(); ++i) {
                QAccessibleInterface* part = access->child(i);
                if (part && !part->state().invisible && part->parent() == access && access->indexOfChild(part) == i)
                    again(part, again);
            }
        };
        walk(QAccessible::queryAccessibleInterface(window.page(page)), walk);
        for (const EmptyState* empty : window.page(page)->findChildren<EmptyState*>()) {
            for (const QAbstractButton* button : empty->findChildren<QAbstractButton*>())
                QVERIFY2(!button->isVisible() || told.contains(button), qPrintable(button->text()));
        }
        if (page == "stations"_L1)
            QCOMPARE(std::count_if(told.cbegin(), told.cend(),
                         [](const QObject* one) {
                             return qobject_cast<const QAbstractButton*>(one)
                                 && qobject_cast<const EmptyState*>(one->parent());
                         }),
                2);
    }

    /// The window comes back to the page where it was, and that has nothing any more.
    void alsoWhenTheProgramBeginsThere_data() { keyboardComesToTheFirstControl_data(); }
    void alsoWhenTheProgramBeginsThere()
    {
        QFETCH(QString, page);
        m_bench = std::make_unique<PageBench>(allPages());
        m_bench->memory().setValue(u"window/page"_s, page);
        QVERIFY(m_bench->start());
        QCOMPARE(m_bench->window().currentPage(), page);
        m_bench->flush();
        const QWidget* now = QApplication::focusWidget();
        QVERIFY(now);
        QVERIFY2(now != m_bench->page(page) && m_bench->page(page)->isAncestorOf(now), now->metaObject()->className());
    }
};

QTEST_MAIN(EmptyPagesTest)
#include "tst_emptypages.moc"
