#include "ui/frame/listpage/listpage.h"

#include <QVBoxLayout>

#include "ui/frame/feedback/alerts.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/paneroom.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {

ListPage::ListPage(PageContext& context, const QString& id, const QString& title, const QString& filterHint)
    : ListPage(context, id, title, new FilterRow(id, filterHint, context.memory()), new Table(id, context.memory()))
{
    m_list = new QWidget(this);
    m_table->setAccessibleName(title);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
}

ListPage::ListPage(PageContext& context, const QString& id, const QString& title, FilterRow* filter, Table* table)
    : Page(context), m_id(id), m_title(title), m_filter(filter), m_table(table)
{
}

void ListPage::setRows(QAbstractItemModel* rows, const Look& look, QWidget* empty)
{
    m_table->columns().setHiddenByDefault(look.hidden);
    m_table->columns().setFirstSort(look.sorted, Qt::AscendingOrder);
    m_table->setSource(rows);
    m_table->setEmptyWidget(empty);
    m_filter->drive(m_table);
}

Panes* ListPage::layOut(const Share& list, const Share& detail, Qt::Orientation orientation)
{
    m_detail = detail.focus ? detail.focus : detail.widget;
    auto* whole = new Panes(orientation, m_id + QStringLiteral("/panes"), context().memory(), this);
    whole->addPane(list.widget, list.size, list.least);
    whole->addPane(detail.widget, detail.size, detail.least);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PaneRoom(whole, this));
    if (orientation == Qt::Horizontal) {
        whole->setGivesWay(list.widget); // its columns do so, too; a form's fields cannot
        m_side = detail.widget;
        const QAbstractItemModel* rows = m_table->rows()->sourceModel();
        for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(rows, signal, this, &ListPage::showOrHideDetail);
        connect(rows, &QAbstractItemModel::modelReset, this, &ListPage::showOrHideDetail);
        showOrHideDetail();
    }
    return whole;
}

bool ListPage::hasDetail() const
{
    return m_table->rows()->sourceModel()->rowCount() > 0;
}

void ListPage::showOrHideDetail()
{
    if (m_side)
        m_side->setVisible(hasDetail());
}

QModelIndex ListPage::rowOf(const QString& subject) const
{
    const QAbstractItemModel* rows = m_table->rows()->sourceModel();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (index.data(Role::Subject).toString() == subject && !index.data(Role::Group).toBool())
            return index;
    }
    return {};
}

void ListPage::chooseFirst()
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QModelIndex index = m_table->model()->index(row, 0);
        if (index.data(Role::Group).toBool())
            continue;
        m_table->choose(m_table->sourceIndex(index));
        return;
    }
}

bool ListPage::chooseAwaited()
{
    const QModelIndex index = m_awaited.isEmpty() ? QModelIndex() : rowOf(m_awaited);
    if (!reveal(index))
        return false;
    m_awaited.clear();
    return true;
}

/// Filters give way to it, what is typed before the chips: else the page would say yes and show another row, or none.
bool ListPage::reveal(const QModelIndex& row)
{
    const QPersistentModelIndex wanted(row);
    const auto isShown = [&] { return m_table->rows()->mapFromSource(wanted).isValid(); };
    if (!row.isValid())
        return false;
    if (!isShown())
        m_filter->field()->clear();
    if (!isShown())
        resetChips();
    m_table->choose(wanted);
    return isShown();
}

PageHead ListPage::head() const
{
    PageHead head{.title = m_title};
    if (const Needs needs = context().troubles().needs(m_id); needs.count > 0) {
        head.mark = needs.mark();
        head.state = needs.words();
    }
    return head;
}

ListCommands ListPage::commands() const
{
    return {m_filter->field(), m_table};
}

bool ListPage::can(Command command) const
{
    return commands().can(command);
}

void ListPage::perform(Command command)
{
    commands().perform(command, context());
}

bool ListPage::goTo(const QString& subject)
{
    return reveal(rowOf(subject));
}

bool ListPage::stepBack()
{
    return m_filter->field()->stepBack();
}

QList<QWidget*> ListPage::panes() const
{
    QList<QWidget*> panes{m_filter->field(), m_table};
    if (m_detail && (!m_side || !m_side->isHidden()))
        panes.append(m_detail);
    return panes;
}

} // namespace everyport::ui
