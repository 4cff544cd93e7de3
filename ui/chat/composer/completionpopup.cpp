#include "ui/chat/composer/completionpopup.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {
namespace {

constexpr int mostRows = 8;

} // namespace

CompletionPopup::CompletionPopup(QWidget* parent)
    : QFrame(parent), m_model(new QStandardItemModel(this)), m_list(new QListView(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("What fits"));
    QPalette raised = m_list->palette();
    raised.setColor(QPalette::Base, Colours::of(raised).raised);
    m_list->setPalette(raised);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    hide();
}

void CompletionPopup::show(const Completion& completion, const QWidget* field)
{
    m_completion = completion;
    if (completion.hits.isEmpty()) {
        hide();
        return;
    }
    m_model->clear();
    for (const Completion::Hit& hit : completion.hits) {
        auto* item = new QStandardItem(hit.title);
        item->setData(hit.detail, Role::SecondText);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int rows = int(qMin<qsizetype>(mostRows, completion.hits.size()));
    const QPoint corner = field->mapTo(parentWidget(), QPoint(0, 0));
    const int height = qMin(rows * Metrics::row() + 10, corner.y() - 4);
    setGeometry(corner.x(), corner.y() - height - 4, field->width(), height);
    QFrame::show();
    raise();
}

void CompletionPopup::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex index = m_model->index((current() + by + rows) % rows, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

int CompletionPopup::current() const
{
    return m_list->currentIndex().row();
}

void CompletionPopup::paintEvent(QPaintEvent*)
{
    const Colours& c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.raised);
    paintBox(&painter, QRectF(rect()), c.raised, c.buttonEdge, Metrics::radius);
}

} // namespace everyport::ui
