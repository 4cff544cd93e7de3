#include "ui/connections/trafficview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include "ui/connections/trafficmodel.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/words/clipboard.h"
#include "ui/widgets/code/codespans.h"
#include "ui/widgets/controls/newpill.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/rowfilter.h"

namespace everyport::ui {
namespace {

/// Paints a unit's line as every row, and its text as code.
class TrafficDelegate : public RowDelegate {
public:
    explicit TrafficDelegate(QTreeView* view) : RowDelegate(Look::Tree, view), m_view(view) { setRowHeight(24); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(TrafficModel::IsTextRole).toBool()) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setClipRect(option.rect);
        QTextLayout layout;
        lay(layout, index, option.palette);
        painter->setPen(option.palette.color(QPalette::Text));
        layout.draw(painter, QPointF(indent(), option.rect.top() + Metrics::px(2)));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(TrafficModel::IsTextRole).toBool())
            return RowDelegate::sizeHint(option, index);
        QTextLayout layout;
        return {0, qCeil(lay(layout, index, option.palette)) + Metrics::px(10)};
    }

private:
    int indent() const { return m_view->header()->sectionPosition(TrafficModel::Kind) + Metrics::px(26); }

    qreal lay(QTextLayout& layout, const QModelIndex& index, const QPalette& palette) const
    {
        QString text = index.data(Qt::DisplayRole).toString();
        const auto formats = codeFormats(text, CodeLanguage(index.data(TrafficModel::LanguageRole).toInt()), palette);
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        layout.setText(text);
        layout.setFont(Fonts::mono());
        layout.setFormats(formats);
        QTextOption wrap(Qt::AlignLeft);
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        const int width = qMax(Metrics::px(120), m_view->viewport()->width() - indent() - Metrics::pageEdge);
        qreal y = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += Metrics::px(16);
        }
        layout.endLayout();
        return y;
    }

    QTreeView* m_view;
};

} // namespace

TrafficView::TrafficView(TrafficModel* model, QWidget* parent)
    : QTreeView(parent),
      m_model(model),
      m_rows(new RowFilter(this)),
      m_pill(new NewPill(this, Qt::BottomEdge)),
      m_empty(new EmptyState({},
          tr("Nothing has passed since it was chosen. What comes and goes stands here, decoded."), nullptr, viewport()))
{
    m_rows->setSourceModel(model);
    m_rows->setDynamicSortFilter(true);
    setModel(m_rows);
    setItemDelegate(new TrafficDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    setIndentation(Metrics::px(18));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Traffic"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->moveSection(header()->visualIndex(TrafficModel::Who), 1); // beside the time
    connect(
        m_rows, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parentIndex, int first, int last) {
            for (int row = first; row <= last && !parentIndex.isValid(); ++row) {
                const QModelIndex unit = m_rows->index(row, 0);
                setFirstColumnSpanned(0, unit, true);
            }
            if (m_follow && !parentIndex.isValid())
                scrollToBottom();
        });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &TrafficView::showOrHideEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showOrHideEmpty();
        Q_EMIT unitChosen(nullptr);
        fitColumns(); // who is said where several are watched
    });
    connect(m_pill, &QPushButton::clicked, this, [this] {
        if (m_model->waiting() == 0)
            m_model->forgetNotKept(); // it stood there alone, and was read
        setFollow(true);
    });
    connect(model, &TrafficModel::waitingChanged, this, &TrafficView::look);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
        [this] { QTimer::singleShot(0, this, [this] { setFollow(isAtEnd()); }); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = selectionModel()->selectedRows();
        Q_EMIT unitChosen(rows.size() == 1 ? m_model->unit(m_rows->mapToSource(rows.first())) : nullptr);
    });
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &TrafficView::look);
    m_timer.start();
}

bool TrafficView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - Metrics::px(4);
}

void TrafficView::setFollow(bool follow)
{
    const bool changed = follow != m_follow;
    m_follow = follow;
    if (follow) {
        clearSelection();
        m_model->setHeld(false);
        scrollToBottom();
    }
    look();
    if (changed)
        Q_EMIT followChanged(follow);
}

void TrafficView::look()
{
    // A wheel turned upwards is as good as the button.
    if (m_follow && isVisible() && !isAtEnd() && underMouse()) {
        m_follow = false;
        Q_EMIT followChanged(false);
    }
    m_model->setHeld(isVisible() && (!m_follow || selectionModel()->hasSelection()));
    m_pill->setWords(pillWords());
}

QString TrafficView::pillWords() const
{
    QStringList words;
    if (m_model->waiting() > 0)
        words.append(tr("%n new", nullptr, m_model->waiting()));
    // Also when it goes on: nothing else shows where units are missing.
    if (m_model->notKept() > 0)
        words.append(tr("%n not kept while the view was held", nullptr, m_model->notKept()));
    return words.join(QStringLiteral(", "));
}

QString TrafficView::copied() const
{
    QStringList texts;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        const QModelIndex source = m_rows->mapToSource(row);
        if (source.parent().isValid() && rows.contains(row.parent()))
            continue;
        texts.append(m_model->copied(source));
    }
    return texts.join(QLatin1Char('\n'));
}

void TrafficView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyWords(copied());
        return;
    }
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const QModelIndex unit = currentIndex().siblingAtColumn(0);
        setExpanded(unit, !isExpanded(unit));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TrafficView::showOrHideEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
}

void TrafficView::fitColumns()
{
    const int time = Metrics::px(132), kind = Metrics::px(110), size = Metrics::px(76);
    const int who = m_model->isOfSeveral() ? Metrics::px(96) : 0;
    setColumnHidden(TrafficModel::Who, who == 0);
    header()->resizeSection(TrafficModel::Who, who);
    header()->resizeSection(TrafficModel::Time, time);
    header()->resizeSection(TrafficModel::Kind, kind);
    header()->resizeSection(TrafficModel::Size, size);
    header()->resizeSection(
        TrafficModel::Summary, qMax(Metrics::px(120), viewport()->width() - time - kind - size - who));
}

void TrafficView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    m_empty->setGeometry(viewport()->rect());
    scheduleDelayedItemsLayout(); // unfolded text is as high as it is wide
}

void TrafficView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Below the branches, too, which are no part of any cell.
    if (const QColor tint = RowDelegate::tint(index, option.palette); tint.isValid())
        painter->fillRect(option.rect, tint);
    QTreeView::drawRow(painter, option, index);
}

void TrafficView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace everyport::ui
