#include "ui/widgets/tables/tablecolumns.h"

#include <utility>

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

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
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::remember);
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::remember);
}

QHeaderView* TableColumns::header() const
{
    return m_table.horizontalHeader();
}

int TableColumns::count() const
{
    return m_table.model()->columnCount();
}

int TableColumns::naturalWidth(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal, Role::NaturalWidth).toInt();
}

void TableColumns::setStretched(int column)
{
    m_stretch = column;
    fit();
}

void TableColumns::setHiddenByDefault(const QList<int>& columns)
{
    m_hidden = columns;
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

void TableColumns::pressed(int column)
{
    // Numbers are wanted largest first: whoever sorts by traffic looks for the most.
    const int before = m_memory.value(m_name + QStringLiteral("/sort"), m_firstSort).toInt();
    const auto was = Qt::SortOrder(m_memory.value(m_name + QStringLiteral("/order"), int(m_firstOrder)).toInt());
    Qt::SortOrder order = Qt::AscendingOrder;
    if (column == before) {
        order = was == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else {
        const Qt::Alignment alignment(
            m_table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        if (alignment & Qt::AlignRight)
            order = Qt::DescendingOrder;
    }
    m_memory.setValue(m_name + QStringLiteral("/sort"), column);
    m_memory.setValue(m_name + QStringLiteral("/order"), int(order));
    m_table.sortByColumn(column, order);
    Q_EMIT sorted();
}

/// As a person has left it, else its natural width.
int TableColumns::widthAtFirst(int column) const
{
    const int kept = m_memory.value(m_name + QStringLiteral("/widths")).toStringList().value(column).toInt();
    const int natural = naturalWidth(column);
    return kept > 0 ? kept : Metrics::px(natural > 0 ? natural : 100);
}

void TableColumns::restore()
{
    m_restoring = true;
    QHeaderView* header = this->header();
    const QVariant saved = m_memory.value(m_name + QStringLiteral("/hidden"));
    const QStringList hidden = saved.toStringList();
    for (int column = 0; column < count(); ++column) {
        header->resizeSection(column, widthAtFirst(column));
        header->setSectionHidden(
            column, saved.isValid() ? hidden.contains(QString::number(column)) : m_hidden.contains(column));
    }
    const QStringList order = m_memory.value(m_name + QStringLiteral("/columns")).toStringList();
    for (int visual = 0; visual < order.size(); ++visual) {
        const int from = header->visualIndex(order[visual].toInt());
        if (from >= 0 && from != visual)
            header->moveSection(from, visual);
    }
    const int sort = m_memory.value(m_name + QStringLiteral("/sort"), m_firstSort).toInt();
    if (sort >= 0 && sort < count())
        m_table.sortByColumn(
            sort, Qt::SortOrder(m_memory.value(m_name + QStringLiteral("/order"), int(m_firstOrder)).toInt()));
    else
        header->setSortIndicator(-1, Qt::AscendingOrder);
    m_restoring = false;
    fit();
}

void TableColumns::remember()
{
    if (m_restoring)
        return;
    QHeaderView* header = this->header();
    const QStringList before = m_memory.value(m_name + QStringLiteral("/widths")).toStringList();
    QStringList widths, order;
    for (int column = 0; column < header->count(); ++column) {
        const bool isOwn = !header->isSectionHidden(column) && column != m_stretch && column != m_standIn;
        widths.append(isOwn ? QString::number(header->sectionSize(column)) : before.value(column, QStringLiteral("0")));
        order.append(QString::number(header->logicalIndex(column)));
    }
    m_memory.setValue(m_name + QStringLiteral("/widths"), widths);
    m_memory.setValue(m_name + QStringLiteral("/columns"), order);
    fit();
}

void TableColumns::rememberHidden()
{
    QStringList hidden;
    for (int column = 0; column < header()->count(); ++column) {
        if (header()->isSectionHidden(column))
            hidden.append(QString::number(column));
    }
    m_memory.setValue(m_name + QStringLiteral("/hidden"), hidden.isEmpty() ? QVariant(QString()) : QVariant(hidden));
}

void TableColumns::setGivingWay(const QList<int>& columns)
{
    m_givingWay = columns;
    fit();
}

void TableColumns::giveWay()
{
    if (m_givingWay.isEmpty() || m_memory.contains(m_name + QStringLiteral("/hidden")))
        return;
    QHeaderView* header = this->header();
    const auto natural = [this](int column) { return Metrics::px(naturalWidth(column)); };
    int wanted = 0;
    for (int column = 0; column < header->count(); ++column)
        wanted += m_hidden.contains(column) ? 0 : natural(column);
    const bool before = std::exchange(m_restoring, true);
    for (const int column : m_givingWay) {
        const bool gives = wanted > m_table.viewport()->width();
        header->setSectionHidden(column, gives);
        wanted -= gives ? natural(column) : 0;
    }
    m_restoring = before;
}

int TableColumns::stretched() const
{
    const QHeaderView* header = this->header();
    for (int visual = 0; header->isSectionHidden(m_stretch) && visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return header->logicalIndex(visual);
    }
    return m_stretch;
}

void TableColumns::fit()
{
    if (!m_table.model() || m_stretch < 0 || m_stretch >= count())
        return;
    giveWay();
    QHeaderView* header = this->header();
    const bool before = std::exchange(m_restoring, true);
    const int column = stretched();
    const int stoodIn = std::exchange(m_standIn, column == m_stretch ? -1 : column);
    if (stoodIn >= 0 && stoodIn != column)
        header->resizeSection(stoodIn, widthAtFirst(stoodIn));
    int others = 0;
    for (int each = 0; each < header->count(); ++each) {
        if (each != column && !header->isSectionHidden(each))
            others += header->sectionSize(each);
    }
    const int least = Metrics::px(qMax(80, naturalWidth(column) / 2));
    header->resizeSection(column, qMax(least, m_table.viewport()->width() - others));
    m_restoring = before;
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
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            m_restoring = true; // a person has the last word
            header->setSectionHidden(column, !shown);
            if (shown && header->sectionSize(column) < Metrics::px(40))
                header->resizeSection(column, Metrics::px(100));
            m_restoring = false;
            rememberHidden();
            remember();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        for (const char* key : {"/widths", "/hidden", "/columns", "/sort", "/order"})
            m_memory.remove(m_name + QLatin1String(key));
        restore();
    });
    return menu;
}

} // namespace everyport::ui
