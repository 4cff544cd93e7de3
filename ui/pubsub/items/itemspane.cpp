#include "ui/pubsub/items/itemspane.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/pubsub/items/itemchart.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {
namespace {

constexpr int shownFields = 4;
constexpr int drawnPoints = 500;
constexpr int mostLetters = 30; ///< Of all names together, side by side.

/// "soup count" -> "soup": what is counted says enough.
QString shortName(const QString& field)
{
    const QString name = field.endsWith(QStringLiteral(" count")) ? field.chopped(6)
                                                                  : field.section(QLatin1Char(' '), -1);
    return QString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

ItemsPane::ItemsPane(QSettings& memory, QWidget* parent)
    : QWidget(parent),
      m_memory(memory),
      m_model(new ItemsModel(this)),
      m_table(new Table(QStringLiteral("pubsub/items"), memory, this)),
      m_chartBox(new QWidget(this)),
      m_chartTitle(new Text({}, Text::Size::Strong, Tone::Normal, m_chartBox)),
      m_fieldsRow(new QWidget(m_chartBox)),
      m_chart(new ItemChart(m_chartBox))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* box = new QVBoxLayout(m_chartBox);
    box->setContentsMargins(0, 8, 0, 4);
    box->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(Metrics::pageEdge, 0, Metrics::px(12), 0));
    m_chartTitle->setElided(true);
    head->addWidget(m_chartTitle, 1);
    head->addWidget(m_fieldsRow);
    m_fieldsRow->setLayout(new QHBoxLayout);
    m_fieldsRow->layout()->setContentsMargins(0, 0, 0, 0);
    box->addLayout(head);
    m_chart->setFixedHeight(Metrics::px(196));
    box->addWidget(m_chart);
    column->addWidget(m_chartBox);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("Items"));
    m_table->columns().setFirstSort(ItemsModel::Time, Qt::DescendingOrder);
    m_table->columns().setHiddenByDefault(
        {ItemsModel::Publisher}); // the item itself says so; what it says needs the room
    m_table->setSource(m_model);
    m_table->setEmptyWidget(new EmptyState(
        QStringLiteral("rss"), tr("No items here yet. What is published stands here at once."), nullptr, m_table));
    m_news = new NewStrip(Qt::TopEdge, this);
    column->addWidget(m_news);
    connect(m_news, &NewStrip::pressed, this, [this] {
        m_table->clearSelection();
        m_model->setHeld(false);
        m_table->scrollToTop();
        look();
    });
    connect(m_model, &ItemsModel::waitingChanged, this, &ItemsPane::look);
    connect(m_model, &ItemsModel::contentChanged, this, [this] {
        fillFields();
        drawChart();
        Q_EMIT chosenChanged();
    });
    connect(m_table, &Table::chosenChanged, this, [this] {
        look();
        Q_EMIT chosenChanged();
    });
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &ItemsPane::look);
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &ItemsPane::look);
    m_timer.start();
}

void ItemsPane::show(NodeSource* nodes, const QString& node)
{
    m_model->show(nodes, node);
    m_chartTitle->setText(shownInLine(node));
    fillFields();
}

void ItemsPane::leave()
{
    // Half of the window is gone already: what the model would tell finds no widget to make anything in.
    const QSignalBlocker quiet(m_model);
    m_timer.stop();
    m_model->show(nullptr, {});
}

void ItemsPane::setFollow(bool follow)
{
    m_model->setFollow(follow);
}

void ItemsPane::setChartShown(bool shown)
{
    m_chartWanted = shown;
    m_chartBox->setVisible(shown && !m_fieldNames.isEmpty());
    drawChart();
}

const xmpp::PubsubItem* ItemsPane::chosen() const
{
    const QModelIndex current = m_table->currentSource();
    return current.isValid() ? m_model->item(current) : m_model->item(m_model->index(0, 0));
}

void ItemsPane::look()
{
    m_model->setHeld(isVisible() && (m_table->isBeingRead() || m_news->isReached()));
    m_news->setCount(m_model->waiting());
}

/// Which numbers the items have: by the newest one.
void ItemsPane::fillFields()
{
    const QStringList names = numericFields(m_model->fields(m_model->index(0, 0))).mid(0, shownFields);
    if (names == m_fieldNames)
        return;
    m_fieldNames = names;
    emptyOut(*m_fieldsRow->layout());
    m_fieldsRow->layout()->addWidget(fieldChoice());
    m_fieldsRow->setVisible(names.size() > 1);
    m_chartBox->setVisible(m_chartWanted && !names.isEmpty());
}

/// The likeliest of which there is a line to draw: the newest item may be the first that has another.
int ItemsPane::firstWithALine() const
{
    QList<int> counts(m_fieldNames.size(), 0);
    for (int row = 0; row < qMin(m_model->rowCount(), drawnPoints); ++row) {
        const QList<PayloadField> fields = m_model->fields(m_model->index(row, 0));
        for (int i = 0; i < counts.size(); ++i)
            counts[i] += numberIn(fields, m_fieldNames[i]) ? 1 : 0;
    }
    const auto found = std::find_if(counts.begin(), counts.end(), [](int count) { return count > 1; });
    return found == counts.end() ? 0 : int(found - counts.begin());
}

/// Short names stand side by side, long ones in a list: the title needs room, too.
QWidget* ItemsPane::fieldChoice()
{
    QStringList words;
    for (const QString& name : std::as_const(m_fieldNames))
        words.append(shortName(name));
    const int kept = m_fieldNames.contains(m_field) ? int(m_fieldNames.indexOf(m_field)) : firstWithALine();
    m_field = m_fieldNames.value(kept);
    const QString purpose = tr("Which number is drawn");
    if (words.join(QString()).size() <= mostLetters) {
        auto* segments = new Segments(purpose, m_fieldsRow);
        for (int i = 0; i < words.size(); ++i)
            segments->add(i, words[i], {}, m_fieldNames[i]);
        segments->choose(kept);
        connect(segments, &Segments::chosenByHand, this, &ItemsPane::drawField);
        return segments;
    }
    auto* list = new QComboBox(m_fieldsRow);
    list->addItems(words);
    list->setCurrentIndex(kept);
    list->setAccessibleName(purpose);
    connect(list, &QComboBox::activated, this, &ItemsPane::drawField);
    return list;
}

void ItemsPane::drawField(int field)
{
    m_field = m_fieldNames.value(field);
    drawChart();
}

void ItemsPane::drawChart()
{
    if (!m_chartBox->isVisibleTo(this))
        return;
    QList<QPointF> points;
    for (int row = qMin(m_model->rowCount(), drawnPoints) - 1; row >= 0; --row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto value = numberIn(m_model->fields(index), m_field);
        if (value)
            points.append({double(m_model->item(index)->at), *value});
    }
    std::sort(points.begin(), points.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    m_chart->setPoints(m_field, points);
}

} // namespace everyport::ui
