#include "ui/widgets/tables/table.h"

#include <limits>

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/clipboard.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/columnmeasure.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {
namespace {

constexpr qint64 inUseMs = 3000;

/// Pixels scroll it: what is shown by itself leaves no row half under the heads.
void scrollToWhole(QTableView& table, const QModelIndex& index)
{
    table.scrollTo(index);
    const int top = table.rowAt(0);
    if (top < 0)
        return;
    const int rest = table.rowViewportPosition(top) + table.rowHeight(top);
    if (rest < table.rowHeight(top) && rest <= table.visualRect(index).top())
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + rest);
}

QString cellText(const QModelIndex& index)
{
    const QVariant copied = index.data(Role::Copy);
    QString text = copied.isValid() ? copied.toString() : index.data(Qt::DisplayRole).toString();
    const QString right = index.data(Role::RightText).toString();
    if (text.isEmpty())
        text = right;
    // whole, and in one cell
    return shownInLine(text.replace(QLatin1Char('\t'), QLatin1Char(' ')), std::numeric_limits<int>::max());
}

bool movesAlong(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

/// What was chosen already stays so.
void chooseCurrent(const Table& table)
{
    if (!table.selectionModel()->hasSelection())
        table.selectionModel()->select(
            table.currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

Table::Table(const QString& name, QSettings& memory, QWidget* parent)
    : QTableView(parent),
      m_columns(new TableColumns(*this, name, memory)),
      m_measure(new ColumnMeasure(*this)),
      m_painter(new RowDelegate(RowDelegate::Look::Table, this))
{
    setItemDelegate(m_painter);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true); // rows that have an expression: see RowFilter
    setDragDropMode(QAbstractItemView::DragOnly);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Metrics::row());
    verticalHeader()->setMinimumSectionSize(Metrics::px(20));
    connect(m_columns, &TableColumns::sorted, this, &Table::fitRows);
    connect(
        this, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(sourceIndex(index)); });
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_lastUse.start(); });
}

Table::~Table() = default;

void Table::setSource(QAbstractItemModel* source)
{
    m_rows = new RowFilter(this);
    m_rows->setSourceModel(source);
    setModel(m_rows);
    m_columns->restore();
    const auto look = [this] {
        showOrHideEmpty();
        fitRows();
        m_measure->soon();
    };
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, look);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, look);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this, look] {
        if (m_rows->rowCount() == 0)
            m_measure->startAnew();
        look();
    });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, look);
    connect(m_rows, &RowFilter::filterChanged, this, [this, look] {
        look();
        m_measure->asFiltered();
    });
    connect(m_rows, &QAbstractItemModel::dataChanged, m_measure, &ColumnMeasure::soon);
    // The filter says nothing of rows that it hides. It has heard of them first.
    const auto lookAtHidden = [this] {
        if (m_rows->rowCount() == 0)
            showOrHideEmpty();
    };
    connect(source, &QAbstractItemModel::rowsInserted, this, lookAtHidden);
    connect(source, &QAbstractItemModel::rowsRemoved, this, lookAtHidden);
    look();
}

QModelIndex Table::sourceIndex(const QModelIndex& index) const
{
    return m_rows ? m_rows->mapToSource(index) : index;
}

QModelIndex Table::currentSource() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    // The keyboard's row may be one that is no longer chosen (Ctrl and a click), or never was.
    if (selectionModel()->isSelected(currentIndex()))
        return sourceIndex(currentIndex().siblingAtColumn(0));
    return chosenSource().value(0);
}

QList<QModelIndex> Table::chosenSource() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QList<QModelIndex> result;
    for (const QModelIndex& row : rows)
        result.append(sourceIndex(row.siblingAtColumn(0)));
    return result;
}

void Table::choose(const QModelIndex& source)
{
    const QModelIndex shown = m_rows ? m_rows->mapFromSource(source) : source;
    if (!shown.isValid())
        return;
    selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollToWhole(*this, shown);
}

void Table::setEmptyWidget(QWidget* widget)
{
    m_empty = widget;
    m_empty->setParent(this);
    showOrHideEmpty();
}

int Table::emptyHeight() const
{
    return m_empty ? m_empty->minimumSizeHint().height() : 0;
}

int Table::heightOf(int rows) const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return head + rows * Metrics::row() + horizontalScrollBar()->sizeHint().height();
}

QSize Table::minimumSizeHint() const
{
    return QTableView::minimumSizeHint().expandedTo(QSize(0, heightOf(2)));
}

void Table::fitRows()
{
    // Only group rows differ, and there are few: all others keep the default, or 100,000 rows would be measured.
    for (int row = 0; row < qMin(model()->rowCount(), 2000); ++row) {
        const bool group = model()->index(row, 0).data(Role::Group).toBool();
        const int wanted = !group ? Metrics::row() : row == 0 ? Metrics::row() : Metrics::groupRow();
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
}

int Table::sizeHintForColumn(int column) const
{
    return ColumnMeasure::widest(*this, column).whole + RowDelegate::edges(*this, column);
}

void Table::showOrHideEmpty()
{
    const bool none = !m_rows || m_rows->shown() == 0;
    const bool filtered = none && m_rows && m_rows->total() > 0;
    if (filtered && !m_noHits)
        m_noHits = new EmptyState(QStringLiteral("search"), {}, nullptr, this);
    if (filtered)
        static_cast<EmptyState*>(m_noHits)->setSentence(m_rows->isTyped()
                ? tr("None of the %n rows match. Esc in the filter clears it.", nullptr, m_rows->total())
                : tr("None of the %n rows match what is switched on above.", nullptr, m_rows->total()));
    const QRect room(viewport()->geometry());
    for (QWidget* widget : {m_empty, m_noHits}) {
        if (!widget)
            continue;
        widget->setGeometry(room);
        widget->setVisible(none && filtered == (widget == m_noHits));
        widget->raise();
    }
}

bool Table::stepBack()
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return false;
    clearSelection();
    return true;
}

QString Table::copiedCells() const
{
    if (selectionModel() && selectionModel()->selectedRows().size() > 1)
        return copiedRows();
    return cellText(currentIndex());
}

QString Table::copiedRows() const
{
    QString text;
    const QHeaderView* header = horizontalHeader();
    for (const QModelIndex& row : chosenSource()) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells.append(cellText(row.siblingAtColumn(column)));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

bool Table::isInUse() const
{
    if (!model() || model()->rowCount() == 0)
        return false; // nothing is there that could move
    return underMouse() || (m_lastUse.isValid() && m_lastUse.elapsed() < inUseMs);
}

bool Table::isBeingRead() const
{
    return isInUse() || (selectionModel() && selectionModel()->hasSelection())
        || verticalScrollBar()->value() > verticalScrollBar()->minimum();
}

void Table::keyPressEvent(QKeyEvent* event)
{
    m_lastUse.start();
    if (event->matches(QKeySequence::Copy)) {
        copyWords(copiedCells());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !currentIndex().isValid()) {
            event->ignore(); // Ctrl+Enter is somebody else's key; Qt would open the row with it
            return;
        }
        chooseCurrent(*this); // pages show their detail beside the row that is chosen
        Q_EMIT opened(sourceIndex(currentIndex()));
        return;
    }
    QTableView::keyPressEvent(event);
    // Tab makes a row the current one and chooses none; where it is the only one no key could go to another.
    if (event->modifiers() == Qt::NoModifier && movesAlong(event->key()) && currentIndex().isValid())
        chooseCurrent(*this);
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
        : event->globalPos();
    Q_EMIT menuWanted(sourceIndex(index), at);
}

void Table::resizeEvent(QResizeEvent* event)
{
    const QRect chosen = currentSource().isValid() ? visualRect(currentIndex()) : QRect();
    QTableView::resizeEvent(event);
    m_columns->fit();
    showOrHideEmpty();
    // A notice above the list is no reason to lose what is chosen; whoever has scrolled away from it stays where he is.
    const auto isWithin = [&](int height) { return chosen.top() >= 0 && chosen.bottom() < height; };
    if (!chosen.isEmpty() && isWithin(event->oldSize().height()) && !isWithin(viewport()->height()))
        scrollToWhole(*this, currentIndex());
}

void Table::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    m_measure->now();
}

bool Table::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove || event->type() == QEvent::Leave
        || event->type() == QEvent::HoverLeave) {
        int row = -1;
        if (event->type() == QEvent::MouseMove)
            row = rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y());
        else if (event->type() == QEvent::HoverMove)
            row = rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y());
        m_painter->setHoverRow(row);
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

void Table::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    Q_EMIT chosenChanged();
}

void Table::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        verticalHeader()->setDefaultSectionSize(Metrics::row());
        fitRows();
        m_measure->soon();
    }
}

} // namespace everyport::ui
