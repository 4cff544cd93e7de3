#include "ui/widgets/tables/tablecolumns.h"

#include <algorithm>
#include <utility>

#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QtMath>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/columnmeasure.h"
#include "ui/widgets/tables/columnroom.h"

namespace everyport::ui {
namespace {

constexpr int mostUncut = 400;     // px at 13: what says that it is never cut, and then holds a novel
constexpr int worthShrinking = 40; // px: rows that need less by less than this do not move the columns beside them
constexpr int innerEdge = 8;       // of a column between others, at each side
constexpr int arrowRoom = 16;      // px at 13: beside the title of the one that is sorted by

QList<int> numbersIn(const QVariant& kept)
{
    QList<int> result;
    for (const QString& number : kept.toStringList()) {
        if (!number.isEmpty())
            result.append(number.toInt());
    }
    return result;
}

QStringList numberTexts(const QList<int>& numbers)
{
    QStringList result;
    for (const int number : numbers)
        result.append(QString::number(number));
    return result;
}

} // namespace

TableColumns::TableColumns(QTableView& table, const QString& name, QSettings& memory)
    : QObject(&table), m_table(table), m_name(name), m_memory(memory)
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

QString TableColumns::key(const char* part) const
{
    return m_name + QLatin1String(part);
}

int TableColumns::declared(int column, int role) const
{
    return m_table.model()->headerData(column, Qt::Horizontal, role).toInt();
}

int TableColumns::naturalWidth(int column) const
{
    const int declaredWidth = declared(column, Role::NaturalWidth);
    return Metrics::px(declaredWidth > 0 ? declaredWidth : 100);
}

void TableColumns::setHiddenByDefault(const QList<int>& columns)
{
    m_hiddenByDefault = columns;
    if (m_table.model())
        restore();
}

void TableColumns::setFirstSort(int column, Qt::SortOrder order)
{
    m_firstSort = column;
    m_firstOrder = order;
    if (m_table.model())
        restore();
}

void TableColumns::setOnly(const QList<int>& columns)
{
    m_only = columns;
    const bool before = std::exchange(m_quiet, true);
    for (int i = 0; i < columns.size(); ++i)
        header()->moveSection(header()->visualIndex(columns[i]), i);
    m_quiet = before;
    measure();
}

void TableColumns::pressed(int column)
{
    // Numbers are wanted largest first: whoever sorts by traffic looks for the most.
    const int before = m_memory.value(key("/sort"), m_firstSort).toInt();
    const auto was = Qt::SortOrder(m_memory.value(key("/order"), int(m_firstOrder)).toInt());
    Qt::SortOrder order = Qt::AscendingOrder;
    if (column == before) {
        order = was == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else {
        const Qt::Alignment alignment(declared(column, Qt::TextAlignmentRole));
        if (alignment & Qt::AlignRight)
            order = Qt::DescendingOrder;
    }
    m_memory.setValue(key("/sort"), column);
    m_memory.setValue(key("/order"), int(order));
    m_table.sortByColumn(column, order);
    fit(); // its title has the arrow now
    Q_EMIT sorted();
}

void TableColumns::restore()
{
    const bool before = std::exchange(m_quiet, true);
    QHeaderView* header = this->header();
    m_own = numbersIn(m_memory.value(key("/widths")));
    m_own.resize(count());
    for (int column = 0; column < count(); ++column) {
        if (m_own[column] == naturalWidth(column))
            m_own[column] = 0; // all were kept when one was changed, once
    }
    const QVariant hidden = m_memory.value(key("/hidden"));
    m_hidden = hidden.isValid() ? numbersIn(hidden) : m_hiddenByDefault;
    m_wished = numbersIn(m_memory.value(key("/shown")));
    QList<int> order = m_only.isEmpty() ? numbersIn(m_memory.value(key("/columns"))) : m_only;
    for (int column = 0; column < count(); ++column) {
        if (!order.contains(column))
            order.append(column); // all of them, where a person has moved none
    }
    for (int visual = 0; visual < order.size(); ++visual) {
        const int from = header->visualIndex(order[visual]);
        if (from >= 0 && from != visual)
            header->moveSection(from, visual);
    }
    const int sort = m_memory.value(key("/sort"), m_firstSort).toInt();
    if (sort >= 0 && sort < count())
        m_table.sortByColumn(sort, Qt::SortOrder(m_memory.value(key("/order"), int(m_firstOrder)).toInt()));
    else
        header->setSortIndicator(-1, Qt::AscendingOrder);
    m_quiet = before;
    m_needed.clear();
    measure();
}

void TableColumns::rememberWidth(int column, int width)
{
    if (m_quiet || width <= 0 || !m_table.model())
        return;
    m_own.resize(count());
    m_own[column] = width;
    m_memory.setValue(key("/widths"), numberTexts(m_own));
    fit();
}

void TableColumns::rememberOrder()
{
    if (m_quiet)
        return;
    QList<int> order;
    for (int visual = 0; visual < header()->count(); ++visual)
        order.append(header()->logicalIndex(visual));
    m_memory.setValue(key("/columns"), numberTexts(order));
    fit(); // the outer ones stand off the edge of the page
}

void TableColumns::wish(int column, bool shown)
{
    m_hidden.removeAll(column);
    m_wished.removeAll(column);
    (shown ? m_wished : m_hidden).append(column);
    // QSettings gives an empty list back as none
    m_memory.setValue(key("/hidden"), m_hidden.isEmpty() ? QVariant(QString()) : QVariant(numberTexts(m_hidden)));
    m_memory.setValue(key("/shown"), m_wished.isEmpty() ? QVariant(QString()) : QVariant(numberTexts(m_wished)));
    measure();
}

bool TableColumns::isAway(int column) const
{
    return m_only.isEmpty() ? m_hidden.contains(column) : !m_only.contains(column);
}

bool TableColumns::neverCuts(int column) const
{
    const bool isOwn = m_own.value(column) > 0 && m_only.isEmpty();
    return !isAway(column) && !isOwn && declared(column, Role::LeastWidth) == 0;
}

/// A column that cannot show its title is better away than cut.
int TableColumns::titleWidth(int column) const
{
    const int title = m_titles.value(column);
    return title > 0 && header()->sortIndicatorSection() == column ? title + Metrics::px(arrowRoom) : title;
}

void TableColumns::widenOutgrown()
{
    bool isAny = false;
    for (int column = 0; column < qMin(count(), int(m_needed.size())); ++column) {
        if (!neverCuts(column))
            continue;
        const CellNeed now = ColumnMeasure::widest(m_table, column);
        if (now.text <= m_needed[column].text)
            continue;
        m_needed[column] = {now.text, qMax(now.whole, m_needed[column].whole)};
        isAny = true;
    }
    if (isAny)
        fit();
}

void TableColumns::measure()
{
    if (!m_table.model())
        return;
    const QFontMetricsF metrics(Fonts::caption(600)); // a title that lacks a part of a pixel is cut
    const auto settled = [](int before, int now) {
        return now > before || now + worthShrinking < before ? now : before;
    };
    QList<CellNeed> needed(count());
    m_titles = QList<int>(count());
    for (int column = 0; column < count(); ++column) {
        if (isAway(column))
            continue;
        const CellNeed rows = ColumnMeasure::widest(m_table, column);
        const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
        m_titles[column] = header()->isHidden() ? 0 : qCeil(metrics.horizontalAdvance(title));
        const CellNeed before = m_needed.value(column);
        needed[column] = {settled(before.text, rows.text), settled(before.whole, rows.whole)};
    }
    m_needed = needed;
    fit();
}

QList<int> TableColumns::widths(int room) const
{
    const QHeaderView* header = this->header();
    const int arrow = Metrics::px(arrowRoom);
    QList<int> result;
    QList<int> inset(count()); // more, of the first and the last one that are shown
    for (int round = 0; round < 4; ++round) {
        QList<ColumnNeed> needs;
        QList<int> columns;
        for (int column = 0; column < count(); ++column) {
            if (isAway(column))
                continue;
            ColumnNeed need{.natural = naturalWidth(column), .share = declared(column, Role::Share)};
            need.yield = m_wished.contains(column) ? 0 : declared(column, Role::Yield);
            need.isName = declared(column, Role::Elide) == Qt::ElideMiddle;
            const CellNeed needed = m_needed.value(column);
            const auto withEdges = [&](int width) {
                return qMax(header->minimumSectionSize(), width + 2 * innerEdge + inset[column]);
            };
            const int title = titleWidth(column);
            need.wanted = withEdges(qMax(needed.whole, m_titles.value(column) > 0 ? m_titles[column] + arrow : 0));
            const int least = declared(column, Role::LeastWidth);
            // The second text may be cut wherever it stands.
            need.least = least > 0 ? qMin(need.wanted, qMax(Metrics::px(least), withEdges(title)))
                                   : qMin(withEdges(qMax(needed.text, title)), Metrics::px(mostUncut));
            if (const int own = m_own.value(column); own > 0 && m_only.isEmpty())
                need = {.least = own, .wanted = own, .natural = own, .yield = need.yield};
            needs.append(need);
            columns.append(column);
        }
        const QList<int> shared = shareRoom(needs, room);
        result = QList<int>(count(), 0);
        for (int i = 0; i < columns.size(); ++i)
            result[columns[i]] = shared[i];
        QList<int> outer(count());
        int last = -1;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (result.value(column) == 0)
                continue;
            if (last < 0)
                outer[column] += Metrics::pageEdge - innerEdge;
            last = column;
        }
        if (last >= 0)
            outer[last] += Metrics::pageEdge - innerEdge;
        if (outer == std::exchange(inset, outer))
            break;
    }
    return result;
}

/// The first that is shown, where the model has columns that take the rest and none of them can: no gap is left behind
/// the last one. -1: there is none such, or a person has said how wide each is.
int TableColumns::takerOfTheRest(const QList<int>& widths) const
{
    bool isWanted = false;
    for (int column = 0; column < count(); ++column)
        isWanted = isWanted || declared(column, Role::Share) > 0;
    for (int visual = 0; isWanted && visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (widths[column] > 0 && (m_own.value(column) == 0 || !m_only.isEmpty()))
            return column;
    }
    return -1;
}

void TableColumns::fit()
{
    if (!m_table.model())
        return;
    const int room = m_table.viewport()->width();
    QList<int> now = widths(room);
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
        connect(action, &QAction::toggled, this, [this, column](bool shown) { wish(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        for (const char* part : {"/widths", "/hidden", "/shown", "/columns", "/sort", "/order"})
            m_memory.remove(key(part));
        restore();
    });
    return menu;
}

} // namespace everyport::ui
