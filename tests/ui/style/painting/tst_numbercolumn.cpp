#include "ui/style/painting/numbercolumn.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// How wide the widest number is; that all end on one line is tst_mirroring's.
class NumberColumnTest : public QObject {
    Q_OBJECT

    class Model final : public QStandardItemModel {
    public:
        void fill(const QStringList& numbers)
        {
            for (const QString& number : numbers) {
                auto* item = new QStandardItem;
                item->setData(number, Role::RightText);
                appendRow(item);
            }
        }
        int listeners() const { return receivers(SIGNAL(dataChanged(QModelIndex, QModelIndex, QList<int>))); }
    };

    Model m_model;
    QListView m_view;
    NumberColumn m_column;

    int width(int row = 0) { return m_column.width(&m_view, m_model.index(row, 0), m_view.font()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_view.setLayoutDirection(Qt::RightToLeft);
        m_view.setModel(&m_model);
    }

    void theWidestCounts()
    {
        m_model.fill({u"7"_s, u"1,140"_s, u"ready"_s});
        const int wide = width();
        QVERIFY(wide > 0);
        QCOMPARE(width(1), wide);
        QCOMPARE(width(2), 0); // no number
        m_model.item(0)->setData(u"12,345,678"_s, Role::RightText);
        QVERIFY(width() > wide);
    }

    /// What was there before is forgotten, and nobody listens twice.
    void aListThatIsMadeAnewIsLookedAtAnew()
    {
        m_model.fill({u"12,345,678"_s});
        const int wide = width();
        const int listeners = m_model.listeners();
        for (int i = 0; i < 3; ++i) {
            m_model.clear();
            m_model.fill({u"7"_s});
            QVERIFY(width() < wide);
            QCOMPARE(m_model.listeners(), listeners);
        }
    }

    void fromTheLeftThereIsNone()
    {
        m_view.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(width(), 0);
    }
};

QTEST_MAIN(NumberColumnTest)
#include "tst_numbercolumn.moc"
