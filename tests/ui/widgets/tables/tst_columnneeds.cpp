#include "ui/widgets/tables/columnneeds.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a name that may be cut and a state that may not ask for.
class ColumnNeedsTest : public QObject {
    Q_OBJECT

    enum { Name, State, Columns };

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;

    void setCell(int column, const QString& text) { m_model->setItem(0, column, new QStandardItem(text)); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(1, Columns);
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"State"_s});
        m_model->setHeaderData(Name, Qt::Horizontal, 144, Role::NaturalWidth);
        m_model->setHeaderData(Name, Qt::Horizontal, 90, Role::LeastWidth);
        m_model->setHeaderData(Name, Qt::Horizontal, int(Qt::ElideMiddle), Role::Elide);
        m_model->setHeaderData(State, Qt::Horizontal, 2, Role::Yield);
        m_model->setHeaderData(State, Qt::Horizontal, 1, Role::Share);
        setCell(Name, u"Table at the window to the yard, left of the door"_s);
        setCell(State, u"no permission to open it"_s);
        m_table = std::make_unique<QTableView>();
        m_table->setModel(m_model.get());
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void theModelDeclares()
    {
        const ColumnNeeds needs(*m_table);
        QCOMPARE(needs.natural(Name), Metrics::px(144));
        QCOMPARE(needs.natural(State), Metrics::px(100));
        const ColumnNeed name = needs.of(Name, 0), state = needs.of(State, 0);
        QVERIFY(name.isName && !state.isName);
        QCOMPARE(state.yield, 2);
        QCOMPARE(state.share, 1);
    }

    /// What says where it is cut is cut, rather than that the column becomes wider for it.
    void aCellThatMayBeCutAsksForNothing()
    {
        ColumnNeeds needs(*m_table);
        needs.measure({Name, State});
        const int whole = needs.of(State, 0).least;
        for (const auto where : {Qt::ElideLeft, Qt::ElideMiddle}) {
            m_model->item(0, State)->setData(int(where), Role::Elide);
            ColumnNeeds again(*m_table);
            again.measure({Name, State});
            QVERIFY(again.of(State, 0).least < whole);
        }
    }

    /// A name may be cut down to what is declared, a state not at all; the outer edges come on top.
    void rowsAreMeasured()
    {
        ColumnNeeds needs(*m_table);
        needs.measure({Name, State});
        const ColumnNeed name = needs.of(Name, 0), state = needs.of(State, 0);
        QCOMPARE(name.least, Metrics::px(90));
        QVERIFY(name.wanted > 2 * name.least);
        QCOMPARE(state.least, state.wanted);
        QCOMPARE(needs.of(State, 7).least, state.least + 7);
    }

    void onlyTheseAreMeasured()
    {
        ColumnNeeds needs(*m_table);
        needs.measure({Name});
        QVERIFY(needs.of(State, 0).wanted < needs.of(Name, 0).wanted);
        QCOMPARE(needs.of(State, 0).wanted,
            qMax(m_table->horizontalHeader()->minimumSectionSize(), 2 * ColumnNeeds::innerEdge));
    }

    /// The arrow beside a title belongs to it.
    void theSortedTitleNeedsMore()
    {
        setCell(State, u"x"_s);
        m_model->setHeaderData(State, Qt::Horizontal, u"State of the reader"_s);
        ColumnNeeds needs(*m_table);
        needs.measure({Name, State});
        m_table->horizontalHeader()->setSortIndicator(Name, Qt::AscendingOrder);
        const int before = needs.of(State, 0).least;
        QCOMPARE(needs.of(State, 0).spare, needs.of(State, 0).wanted - before); // until then no name is cut for it
        QVERIFY(needs.of(State, 0).spare > 0);
        m_table->horizontalHeader()->setSortIndicator(State, Qt::AscendingOrder);
        QVERIFY(needs.of(State, 0).least > before);
        QCOMPARE(needs.of(State, 0).spare, 0);
    }

    void aLittleLessMovesNothing()
    {
        ColumnNeeds needs(*m_table);
        needs.measure({Name, State});
        const int before = needs.of(State, 0).least;
        setCell(State, u"no permission to open i"_s);
        needs.measure({Name, State});
        QCOMPARE(needs.of(State, 0).least, before);
        QVERIFY(needs.of(State, 0, ColumnNeeds::Rows::Bare).least < before); // but where something else needs it
        setCell(State, u"ok"_s);
        needs.measure({Name, State});
        QVERIFY(needs.of(State, 0).least < before);
    }

    /// Or a column that has nothing to say would stay for the few letters that it had.
    void nothingIsNotALittleLess()
    {
        m_model->setHeaderData(State, Qt::Horizontal, true, Role::YieldsEmpty);
        setCell(State, u"7"_s);
        ColumnNeeds needs(*m_table);
        needs.measure({Name, State});
        QVERIFY(!needs.of(State, 0).isEmpty);
        setCell(State, {});
        needs.measure({Name, State});
        QVERIFY(needs.of(State, 0).isEmpty);
    }

    void forgottenRowsCountNoMore()
    {
        ColumnNeeds needs(*m_table);
        needs.measure({Name, State});
        const int before = needs.of(State, 0).least;
        setCell(State, u"no permission to open i"_s);
        needs.forget();
        needs.measure({Name, State});
        QVERIFY(needs.of(State, 0).least < before);
    }

    void whatHasOutgrownItAsksForMore()
    {
        ColumnNeeds needs(*m_table);
        QVERIFY(!needs.widen(State)); // never measured
        needs.measure({Name, State});
        const int before = needs.of(State, 0).least;
        QVERIFY(!needs.widen(State));
        setCell(State, u"no permission to open it, nor to look at it"_s);
        QVERIFY(needs.widen(State));
        QVERIFY(needs.of(State, 0).least > before);
        QCOMPARE(needs.of(State, 0, ColumnNeeds::Rows::Bare).least, needs.of(State, 0).least);
        setCell(State, u"ok"_s);
        QVERIFY(!needs.widen(State));
    }
};

QTEST_MAIN(ColumnNeedsTest)
#include "tst_columnneeds.moc"
