#include "ui/widgets/tables/tablecolumns.h"

#include <utility>

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/columnroom.h"

namespace everyport::ui {

TableColumns::TableColumns(QTableView& table, const QString& name, QSettings& memory)
    : QObject(&table), m_table(table), m_settings(name, memory), m_needs(table)
{
    QHeaderView* header = this->header();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(Metrics::px(32));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, &TableColumns::pressed);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu* menu = makeMenu(&m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { rememberWidth(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::rememberOrder);
}

QHeaderView* TableColumns::header() const
{
    return m_table.horizontalHeader();
}

int TableColumns::count() const
{
    return m_table.model()->columnCount();
}

QList<int> TableColumns::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < count(); ++column) {
        if (!isAway(column))
            columns.append(column);
    }
    return columns;
}

void TableColumns::setHiddenByDefault(const QList<int>& columns)
{
    m_settings.setHiddenByDefault(columns);
    if (m_table.model())
        restore();
}

void TableColumns::setFirstSort(int column, Qt::SortOrder order)
{
    m_settings.setFirstSorting({column, order});
    if (m_table.model())
        restore();
}

void TableColumns::setOnly(const QList<int>& columns, const QList<int>& always)
{
    m_only = columns;
    m_always = always;
    const bool before = std::exchange(m_quiet, true);
    for (int i = 0; i < columns.size(); ++i)
        header()->moveSection(header()->visualIndex(columns[i]), i);
    m_quiet = before;
    measure();
}

void TableColumns::pressed(int column)
{
    // Numbers are wanted largest first: whoever sorts by traffic looks for the most.
    const ColumnSettings::Sorting before = m_settings.sorting();
    Qt::SortOrder order = Qt::AscendingOrder;
    if (column == before.column) {
        order = before.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else {
        const Qt::Alignment alignment(m_needs.declared(column, Qt::TextAlignmentRole));
        if (alignment & Qt::AlignRight)
            order = Qt::DescendingOrder;
    }
    m_settings.setSorting({column, order});
    m_table.sortByColumn(column, order);
    fit(); // its title has the arrow now
    Q_EMIT sorted();
}

void TableColumns::restore()
{
    const bool before = std::exchange(m_quiet, true);
    QHeaderView* header = this->header();
    QList<int> natural;
    for (int column = 0; column < count(); ++column)
        natural.append(m_needs.natural(column));
    m_settings.load(natural);
    QList<int> order = m_only.isEmpty() ? m_settings.order() : m_only;
    for (int column = 0; column < count(); ++column) {
        if (!order.contains(column))
            order.append(column); // all of them, where a person has moved none
    }
    for (int visual = 0; visual < order.size(); ++visual) {
        const int from = header->visualIndex(order[visual]);
        if (from >= 0 && from != visual)
            header->moveSection(from, visual);
    }
    const ColumnSettings::Sorting sorting = m_settings.sorting();
    if (sorting.column >= 0 && sorting.column < count())
        m_table.sortByColumn(sorting.column, sorting.order);
    else
        header->setSortIndicator(-1, Qt::AscendingOrder);
    m_quiet = before;
    m_needs.forget();
    measure();
}

void TableColumns::rememberWidth(int column, int width)
{
    if (m_quiet || width <= 0 || !m_table.model())
        return;
    m_settings.setWidth(column, width);
    fit();
}

void TableColumns::rememberOrder()
{
    if (m_quiet)
        return;
    QList<int> order;
    for (int visual = 0; visual < header()->count(); ++visual)
        order.append(header()->logicalIndex(visual));
    m_settings.setOrder(order);
    fit(); // the outer ones stand off the edge of the page
}

bool TableColumns::isAway(int column) const
{
    return m_only.isEmpty() ? m_settings.isHidden(column) : !m_only.contains(column);
}

bool TableColumns::isOwn(int column) const
{
    return m_settings.width(column) > 0 && m_only.isEmpty();
}

/// One that may cut what it holds does so only where it has the least that was declared for it: those that are as short
/// as what stood in them before do not.
bool TableColumns::mayCut(int column) const
{
    const int least = m_needs.declared(column, Role::LeastWidth);
    return isAway(column) || isOwn(column)
        || (least > 0 && (header()->isSectionHidden(column) || header()->sectionSize(column) >= Metrics::px(least)));
}

void TableColumns::widenOutgrown()
{
    bool isAny = false;
    for (int column = 0; column < count(); ++column)
        isAny = (!mayCut(column) && m_needs.widen(column)) || isAny;
    if (isAny)
        fit();
}

void TableColumns::measure()
{
    if (!m_table.model())
        return;
    m_needs.measure(shownColumns());
    fit();
}

QList<int> TableColumns::widths(int room, ColumnNeeds::Rows rows) const
{
    const QList<int> columns = shownColumns();
    QList<int> result;
    QList<int> inset(count()); // more, of the first and the last one that are shown
    for (int round = 0; round < 4; ++round) {
        QList<ColumnNeed> needs;
        for (const int column : columns) {
            ColumnNeed need = m_needs.of(column, inset[column], rows);
            if (m_settings.isWished(column) || m_always.contains(column)) {
                need.yield = 0;
                need.isEmpty = false;
            }
            if (const int own = m_settings.width(column); isOwn(column))
                need = {.least = own, .wanted = own, .natural = own, .yield = need.yield};
            needs.append(need);
        }
        const QList<int> shared = shareRoom(needs, room);
        result = QList<int>(count(), 0);
        for (int i = 0; i < columns.size(); ++i)
            result[columns[i]] = shared[i];
        const QList<int> outer = outerInsets(result);
        if (outer == std::exchange(inset, outer))
            break;
    }
    return result;
}

/// The first and the last column that are shown stand off the edge of the page.
QList<int> TableColumns::outerInsets(const QList<int>& widths) const
{
    const int outerEdge = Metrics::pageEdge - ColumnNeeds::innerEdge;
    QList<int> insets(count());
    int last = -1;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (widths.value(column) == 0)
            continue;
        if (last < 0)
            insets[column] += outerEdge;
        last = column;
    }
    if (last >= 0)
        insets[last] += outerEdge;
    return insets;
}

bool TableColumns::cutsName(const QList<int>& widths) const
{
    const QList<int> inset = outerInsets(widths);
    for (int column = 0; column < widths.size(); ++column) {
        const ColumnNeed need = m_needs.of(column, inset[column], ColumnNeeds::Rows::Bare);
        if (need.isName && !isOwn(column) && widths[column] > 0 && widths[column] < need.wanted)
            return true;
    }
    return false;
}

/// The first that is shown, where the model has columns that take the rest and none of them can: no gap is left behind
/// the last one. -1: there is none such, or a person has said how wide each is.
int TableColumns::takerOfTheRest(const QList<int>& widths) const
{
    bool isWanted = false;
    for (int column = 0; column < count(); ++column)
        isWanted = isWanted || m_needs.declared(column, Role::Share) > 0;
    for (int visual = 0; isWanted && visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (widths[column] > 0 && !isOwn(column))
            return column;
    }
    return -1;
}

void TableColumns::fit()
{
    if (!m_table.model())
        return;
    const int room = m_table.viewport()->width();
    QList<int> now = widths(room, ColumnNeeds::Rows::Settled);
    if (cutsName(now)) {
        // What others had, and need no more, is no reason for that; where it does not help they stay as they are.
        const QList<int> bare = widths(room, ColumnNeeds::Rows::Bare);
        if (!cutsName(bare))
            now = bare;
    }
    int left = room;
    for (const int width : std::as_const(now))
        left -= width;
    if (const int taker = left > 0 ? takerOfTheRest(now) : -1; taker >= 0)
        now[taker] += left;
    apply(now);
}

void TableColumns::apply(const QList<int>& widths)
{
    const bool before = std::exchange(m_quiet, true);
    QHeaderView* header = this->header();
    for (int column = 0; column < widths.size(); ++column) {
        header->setSectionHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            header->resizeSection(column, widths[column]);
    }
    m_quiet = before;
}

QMenu* TableColumns::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    QHeaderView* header = this->header();
    for (int column = 0; column < header->count(); ++column) {
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_settings.setShown(column, shown);
            measure();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        m_settings.forget();
        restore();
    });
    return menu;
}

} // namespace everyport::ui
