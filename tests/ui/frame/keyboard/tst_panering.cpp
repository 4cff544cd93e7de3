#include "ui/frame/keyboard/panering.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A page as most are: a filter with a chip beside it, a list, and a detail whose list is its pane.
class PaneRingTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_chip = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_close = nullptr;
    QListWidget* m_detail = nullptr;

    QWidget* goFrom(QWidget* from, int by)
    {
        from->setFocus();
        PaneRing ring;
        for (QWidget* pane :
            {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_detail)})
            ring.add(pane, [pane] { enterPane(pane, Qt::TabFocusReason); });
        ring.step(by);
        return m_window.focusWidget();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto* row = new QHBoxLayout(&m_window);
        m_filter = new QLineEdit(&m_window);
        m_chip = new QPushButton(u"Only trouble"_s, &m_window);
        m_list = new QListWidget(&m_window);
        m_close = new QPushButton(u"Close"_s, &m_window);
        m_detail = new QListWidget(&m_window);
        for (QWidget* part : m_window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            row->addWidget(part);
        m_window.show();
        m_window.activateWindow();
        QTRY_VERIFY(m_window.isActiveWindow());
    }

    void goesRound()
    {
        QCOMPARE(goFrom(m_filter, 1), static_cast<QWidget*>(m_list));
        QCOMPARE(goFrom(m_list, 1), static_cast<QWidget*>(m_detail));
        QCOMPARE(goFrom(m_detail, 1), static_cast<QWidget*>(m_filter));
        QCOMPARE(goFrom(m_filter, -1), static_cast<QWidget*>(m_detail));
    }

    void whatStandsBetweenBelongsToWhatIsBefore()
    {
        QCOMPARE(goFrom(m_chip, 1), static_cast<QWidget*>(m_list));
        QCOMPARE(goFrom(m_chip, -1), static_cast<QWidget*>(m_detail));
        QCOMPARE(goFrom(m_close, 1), static_cast<QWidget*>(m_detail));
        QCOMPARE(goFrom(m_close, -1), static_cast<QWidget*>(m_filter));
    }

    void whatIsNotSeenIsPassedBy()
    {
        m_list->hide();
        QCOMPARE(goFrom(m_chip, 1), static_cast<QWidget*>(m_detail));
        m_list->show();
    }
};

QTEST_MAIN(PaneRingTest)
#include "tst_panering.moc"
