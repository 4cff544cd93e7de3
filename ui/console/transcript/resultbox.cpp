#include "ui/console/transcript/resultbox.h"

#include <algorithm>
#include <numeric>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/console/objects/objectmodel.h"
#include "ui/console/objects/objectnode.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/clipboard.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsSeen = 12;
constexpr int narrowestColumn = 56; // px at 13

/// Keys that a list does not use go to the transcript, and so does the wheel where there is nothing to scroll.
class InnerWheel : public QObject {
public:
    explicit InnerWheel(QAbstractScrollArea* area) : QObject(area), m_area(area)
    {
        area->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || m_area->verticalScrollBar()->maximum() > 0)
            return false;
        event->ignore();
        return true;
    }

private:
    QAbstractScrollArea* m_area;
};

class ResultTableView : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableView::resizeEvent(event);
        static_cast<ResultTable*>(parentWidget())->fitColumns();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event == QKeySequence::Copy) {
            copyWords(static_cast<ResultTable*>(parentWidget())->copied());
            return;
        }
        QTableView::keyPressEvent(event);
    }
};

bool isNumber(const QString& text)
{
    bool is = false;
    text.toDouble(&is);
    return is;
}

/// Whether all rows have a number there.
QList<bool> numbersOf(const HtmlTable& table, qsizetype columns)
{
    QList<bool> numbers(columns, !table.rows.isEmpty());
    for (const QStringList& row : table.rows) {
        for (qsizetype column = 0; column < columns; ++column)
            numbers[column] = numbers[column] && isNumber(row[column]);
    }
    return numbers;
}

/// Numbers stand at the right; where there is a column "state", a mark for it before the first.
QStandardItemModel* modelOf(const HtmlTable& table, QObject* parent)
{
    const auto columns = table.header.isEmpty() ? table.rows.value(0).size() : table.header.size();
    auto* model = new QStandardItemModel(0, int(columns), parent);
    model->setHorizontalHeaderLabels(table.header);
    const auto state = table.header.indexOf(u"state"_s);
    const auto numbers = numbersOf(table, columns);
    const auto side = [&numbers](qsizetype column) {
        return numbers[column] ? numberAlignment : Qt::AlignLeft | Qt::AlignVCenter;
    };
    for (const QStringList& row : table.rows) {
        QList<QStandardItem*> items;
        for (qsizetype column = 0; column < columns; ++column) {
            auto* item = new QStandardItem(row[column]);
            item->setEditable(false);
            item->setTextAlignment(side(column));
            item->setData(int(Qt::ElideMiddle), Role::Elide); // both ends of an address or a name say most
            items.append(item);
        }
        if (state >= 0) {
            if (const int mark = stateMark(row[state]); mark != int(Mark::None))
                items.first()->setData(mark, Role::MarkIs);
            items.first()->setData(500, Role::Weight);
        }
        model->appendRow(items);
    }
    for (qsizetype column = 0; column < columns; ++column)
        model->setHeaderData(int(column), Qt::Horizontal, int(side(column)), Qt::TextAlignmentRole);
    return model;
}

/// How wide the widest may be, so that all of them have room beside each other.
int widestThatFits(QList<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = room / int(widths.size() - i);
        if (widths[i] > share)
            return share;
        room -= widths[i];
    }
    return widths.last();
}

} // namespace

ResultBox::ResultBox(QWidget* parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ResultBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(
        &painter, QRectF(rect()), palette().color(QPalette::Base), Colours::of(palette()).line, Metrics::noticeRadius);
}

ResultTable::ResultTable(const HtmlTable& table, QWidget* parent) : ResultBox(parent), m_view(new ResultTableView(this))
{
    m_view->setModel(modelOf(table, m_view));
    m_view->setAccessibleName(tr("Table of %n rows", nullptr, int(table.rows.size() + table.left)));
    setUpView(!table.header.isEmpty());
    const int width = measureColumns();
    const auto rows = qMin<qsizetype>(mostRowsSeen, table.rows.size());
    const int head = table.header.isEmpty() ? 0 : m_view->horizontalHeader()->sizeHint().height();
    m_view->setFixedHeight(head + int(rows) * Metrics::row() + 12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_view);
    if (table.left > 0) {
        auto* left = new Text(tr("%n rows more", nullptr, int(table.left)), Text::Size::Caption, Tone::Second, this);
        left->setContentsMargins(Metrics::pageEdge, 0, 8, 8);
        column->addWidget(left);
    }
    const bool scrolls = table.rows.size() > rows;
    setMaximumWidth(width + (scrolls ? 14 : 0) + 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResultTable::setUpView(bool hasHeader)
{
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Look::Table, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setFocusPolicy(Qt::ClickFocus);
    m_view->setMinimumWidth(Metrics::px(120));
    m_view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_view->viewport()->setAutoFillBackground(false);
    QHeaderView* rows = m_view->verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(Metrics::row());
    rows->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setVisible(hasHeader);
    new InnerWheel(m_view);
}

/// What is in them; returns the width of all.
int ResultTable::measureColumns()
{
    m_view->resizeColumnsToContents();
    int width = 2;
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        const int around = Metrics::pageEdge + (column == 0 ? Metrics::px(24) : 0);
        const int wanted = m_view->columnWidth(column) + around;
        const int cells = static_cast<const QAbstractItemView*>(m_view)->sizeHintForColumn(column) + around;
        m_wanted << qBound(Metrics::px(narrowestColumn), wanted, Metrics::px(320));
        m_needed << qBound(Metrics::px(narrowestColumn), cells, Metrics::px(320));
        m_view->setColumnWidth(column, m_wanted.last());
        width += m_wanted.last();
    }
    return width;
}

/// What is left goes to the columns whose headings are cut, those that need least first.
void ResultTable::giveHeadings(QList<int>& widths, int left) const
{
    QList<qsizetype> cut;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (widths[column] < m_wanted[column])
            cut << column;
    }
    const auto missing = [&](qsizetype column) { return m_wanted[column] - widths[column]; };
    std::sort(cut.begin(), cut.end(), [&](qsizetype a, qsizetype b) { return missing(a) < missing(b); });
    for (qsizetype i = 0; i < cut.size() && left > 0; ++i) {
        const int more = qMin(missing(cut[i]), left / int(cut.size() - i));
        widths[cut[i]] += more;
        left -= more;
    }
}

/// Their headings' room goes first, and then the widest give way, so that numbers stay whole. Only
/// so many columns that each would be nothing are scrolled.
void ResultTable::fitColumns()
{
    if (m_wanted.isEmpty())
        return;
    const int room = m_view->viewport()->width();
    const auto& widths = std::accumulate(m_wanted.begin(), m_wanted.end(), 0) <= room ? m_wanted : m_needed;
    // The first has the page's edge and a mark before its words, and they are most often the name.
    const auto before = [](qsizetype column) { return column == 0 ? Metrics::pageEdge + Metrics::px(24) : 0; };
    QList<int> words = widths;
    words.first() -= before(0);
    const int most = qMax(Metrics::px(narrowestColumn), widestThatFits(words, room - before(0)));
    QList<int> fitting;
    for (qsizetype column = 0; column < widths.size(); ++column)
        fitting << qMin(widths[column], most + before(column));
    const int width = std::accumulate(fitting.begin(), fitting.end(), 0);
    giveHeadings(fitting, room - width);
    for (qsizetype column = 0; column < fitting.size(); ++column)
        m_view->setColumnWidth(int(column), fitting[column]);
    const bool fits = width <= room;
    m_view->setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

QString ResultTable::copied() const
{
    const auto* model = m_view->model();
    QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    const auto line = [&](int row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    };
    if (chosen.isEmpty()) {
        for (int row = 0; row < model->rowCount(); ++row)
            line(row);
    }
    for (const QModelIndex& index : chosen)
        line(index.row());
    return lines.join(u'\n');
}

ResultTree::ResultTree(QObject* object, const QString& title, QWidget* parent)
    : ResultBox(parent), m_model(new ObjectModel(this)), m_view(new QTreeView(this))
{
    m_model->setLongestValue(46); // beside it the names stay whole in a narrow window
    m_model->showObject(object, u"_"_s);
    m_view->setModel(m_model);
    auto* delegate = new RowDelegate(RowDelegate::Look::Tree, m_view);
    delegate->setRowHeight(26);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setFocusPolicy(Qt::ClickFocus);
    m_view->setAccessibleName(spokenNameOf(object));
    m_view->viewport()->setAutoFillBackground(false);
    new InnerWheel(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 1, 4);
    column->setSpacing(0);
    auto* head = new Text(title, Text::Size::Mono, Tone::Normal, this);
    head->setAccessibleName(m_view->accessibleName());
    column->addWidget(head);
    column->addWidget(m_view);
    setMaximumWidth(Metrics::px(560));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(m_view, signal, this, &ResultTree::fit);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ResultTree::fit);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ResultTree::fit);
    fit();
}

void ResultTree::fit()
{
    int rows = 0;
    for (QModelIndex at = m_model->index(0, 0); at.isValid() && rows < mostRowsSeen + 4; at = m_view->indexBelow(at))
        ++rows;
    m_view->setFixedHeight(qBound(1, rows, mostRowsSeen + 4) * Metrics::px(26) + 4);
    updateGeometry();
}

void ResultTree::showEvent(QShowEvent* event)
{
    ResultBox::showEvent(event);
    m_model->setAwake(true);
}

void ResultTree::hideEvent(QHideEvent* event)
{
    ResultBox::hideEvent(event);
    m_model->setAwake(false);
}

} // namespace everyport::ui
