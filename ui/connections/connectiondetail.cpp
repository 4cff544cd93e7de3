#include "ui/connections/connectiondetail.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/connections/connectionlabels.h"
#include "ui/connections/conversationdialog.h"
#include "ui/connections/kindsmodel.h"
#include "ui/connections/tlsview.h"
#include "ui/connections/trafficmodel.h"
#include "ui/connections/trafficview.h"
#include "ui/connections/units/unitview.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

constexpr int leastFilter = 76;                                // at 13
constexpr int leastName = 24, mostName = 160, leastState = 40; // at 13; a state that is cut has a tool tip

} // namespace

ConnectionDetail::ConnectionDetail(PageContext& context, QAction* close, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_clock(context.station().reactor().clock()),
      m_name(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_state(new StateText(this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_filter(new FilterField(tr("Filter, such as kind:message"), this)),
      m_follow(new Chip(tr("Follow"), this)),
      m_conversation(new Chip(tr("Follow conversation"), this)),
      m_asText(new Chip(tr("As text…"), this)),
      m_model(new TrafficModel(this)),
      m_traffic(new TrafficView(m_model, this)),
      m_tls(new TlsView(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 0);
    head->setSpacing(Metrics::betweenControls);
    m_name->setElided(true, Qt::ElideMiddle);
    m_name->setMaximumWidth(Metrics::px(220));
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addSpacing(8);
    m_tabs->addTab(tr("Overview"));
    m_tabs->addTab(tr("Traffic"));
    m_tabs->addTab(tr("TLS"));
    m_tabs->addTab(tr("Statistics"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // all of them are seen: the rest of the line gives way
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Details of the connection"));
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addStretch();
    m_filter->setMaximumWidth(Metrics::px(240));
    m_filter->setMinimumWidth(Metrics::px(leastFilter));
    m_filter->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // gives way before the name does
    head->addWidget(m_filter, 1);
    makeChips(head);
    m_close = makeActionButton(close, false, this);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal, this));
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(makeTraffic());
    m_stack->addWidget(m_tls);
    m_stack->addWidget(makeStatistics());
    column->addWidget(m_stack, 1);
    m_filter->drive(m_traffic->rows(), m_traffic);
    connect(m_follow, &QAbstractButton::toggled, m_traffic, &TrafficView::setFollow);
    connect(m_traffic, &TrafficView::followChanged, m_follow, &QAbstractButton::setChecked);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectionDetail::showTab);
    m_tabs->setCurrentIndex(
        qBound(0, context.memory().value(QStringLiteral("connections/tab"), int(Traffic)).toInt(), int(Statistics)));
    showTab(m_tabs->currentIndex());
    setAccessibleName(tr("The chosen connection"));
}

ConnectionDetail::~ConnectionDetail() = default;

void ConnectionDetail::makeChips(QHBoxLayout* head)
{
    m_follow->setIconName(QStringLiteral("arrow-down-to-line"));
    m_follow->setChecked(true);
    head->addWidget(m_follow);
    m_conversation->setIconName(QStringLiteral("pin"));
    m_conversation->setToolTip(tr("Keep to the traffic of what is chosen now, whichever row is chosen later"));
    connect(m_conversation, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            return;
        take(m_chosen);
        Q_EMIT followingEnded();
    });
    head->addWidget(m_conversation);
    m_asText->setIconName(QStringLiteral("file-text"));
    m_asText->setCheckable(false);
    m_asText->setToolTip(tr("The conversation as one text, to look for words in it and to save it"));
    connect(m_asText, &QAbstractButton::clicked, this, &ConnectionDetail::openAsText);
    head->addWidget(m_asText);
}

void ConnectionDetail::openAsText()
{
    if (m_record)
        (new ConversationDialog(m_name->text(), *m_model, window()))->open();
}

QWidget* ConnectionDetail::makeOverview()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(Metrics::pageEdge, Metrics::betweenGroups, Metrics::pageEdge, Metrics::betweenGroups);
    row->setSpacing(Metrics::px(24));
    m_left = new Facts(96, body);
    m_right = new Facts(96, body);
    row->addWidget(m_left, 1, Qt::AlignTop);
    row->addWidget(m_right, 1, Qt::AlignTop);
    return body;
}

QWidget* ConnectionDetail::makeTraffic()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_unit = new UnitView(body);
    m_unit->setFixedWidth(Metrics::px(404));
    m_unit->hide();
    row->addWidget(m_traffic, 1);
    row->addWidget(m_unit);
    // Beside the list where that keeps most of the room; below it what a line unfolds to says the same.
    connect(m_traffic, &TrafficView::unitChosen, this, [this](const TrafficUnit* unit) {
        m_unit->showUnit(unit);
        m_unit->setVisible(unit && width() >= Metrics::px(960));
    });
    return body;
}

QWidget* ConnectionDetail::makeStatistics()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(Metrics::pageEdge, Metrics::betweenGroups, Metrics::pageEdge, Metrics::betweenGroups);
    row->setSpacing(Metrics::px(24));
    m_kinds = new KindsModel(this);
    auto* kinds = new Table(QStringLiteral("connections/kinds"), m_context.memory(), body);
    kinds->setAccessibleName(tr("Statistics"));
    kinds->setSource(m_kinds);
    body->setFocusProxy(kinds);
    m_totals = new Facts(132, body);
    row->addWidget(kinds, 1);
    row->addWidget(m_totals, 1, Qt::AlignTop);
    return body;
}

void ConnectionDetail::showStatistics()
{
    const TrafficTally& tally = m_model->tally();
    const auto number = [this](quint64 value) { return locale().toString(value); };
    m_kinds->setKinds(tally.kinds());
    m_totals->set(tr("Messages in"), number(tally.in()));
    m_totals->set(tr("Messages out"), number(tally.out()));
    m_totals->set(tr("Answers"), answerWords(tally));
}

/// In whole milliseconds nearly all of what is on this computer takes none: then no number says more than words.
QString ConnectionDetail::answerWords(const TrafficTally& tally)
{
    const QString count = QLocale().toString(tally.answers());
    if (tally.answers() == 0)
        return tr("none yet");
    if (tally.longestAnswer() == 0)
        return tr("%1, each at once").arg(count);
    return tr("%1, after %2 ms on average, %3 ms at most")
        .arg(count, QLocale().toString(tally.meanAnswer(), 'f', 1), QLocale().toString(tally.longestAnswer()));
}

QWidget* ConnectionDetail::traffic() const
{
    return m_stack->currentIndex() == Traffic ? m_traffic : m_stack->currentWidget();
}

RowFilter* ConnectionDetail::messages() const
{
    return m_traffic->rows();
}

void ConnectionDetail::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_filter->setVisible(tab == Traffic);
    m_follow->setVisible(tab == Traffic);
    m_conversation->setVisible(tab == Traffic);
    m_asText->setVisible(tab == Traffic);
    m_context.memory().setValue(QStringLiteral("connections/tab"), tab);
    refresh();
}

bool ConnectionDetail::isFollowing() const
{
    return m_conversation->isChecked();
}

void ConnectionDetail::stopFollowing()
{
    m_conversation->setChecked(false);
}

/// Names and tabs are seen whole before chips have their words.
void ConnectionDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldChips();
}

void ConnectionDetail::foldChips()
{
    int needed = 2 * Metrics::pageEdge + Metrics::px(leastFilter) + Metrics::betweenControls;
    for (const Chip* chip : {m_follow, m_conversation, m_asText})
        needed += chip->wholeWidth() + Metrics::betweenControls;
    for (const QWidget* part : QList<const QWidget*>{m_name, m_state, m_tabs, m_close}) {
        if (!part->isHidden())
            needed += qMin(part->sizeHint().width(), part->maximumWidth()) + Metrics::betweenControls;
    }
    for (Chip* chip : {m_follow, m_conversation, m_asText})
        chip->setFolded(needed > width());
    keepName();
}

/// Where it is still too narrow, the word for the state is cut before the name is.
void ConnectionDetail::keepName()
{
    const int state = qMin(m_state->sizeHint().width(), Metrics::px(leastState));
    m_state->setMinimumWidth(state);
    int others = 2 * Metrics::pageEdge + 8; // with what stands before the tabs
    for (const QWidget* part : QList<const QWidget*>{m_tabs, m_filter, m_follow, m_conversation, m_asText, m_close}) {
        if (!part->isHidden())
            others += (part == m_filter ? part->minimumWidth() : part->sizeHint().width()) + Metrics::betweenControls;
    }
    others += m_state->isHidden() ? 0 : state + Metrics::betweenControls;
    const int whole = qMin(m_name->sizeHint().width(), Metrics::px(mostName));
    m_name->setMinimumWidth(qMax(qMin(whole, width() - others), qMin(whole, Metrics::px(leastName))));
}

void ConnectionDetail::setColours(const ColourRules* colours)
{
    m_model->setColours(colours);
}

void ConnectionDetail::show(const Records& records)
{
    m_chosen = records;
    if (!isFollowing() || m_shown == 0)
        take(records);
    refresh();
}

void ConnectionDetail::take(const Records& records)
{
    m_record = records.isEmpty() ? nullptr : records.first();
    m_shown = int(records.size());
    m_model->watch(records);
    refresh();
}

void ConnectionDetail::refresh()
{
    if (!m_record)
        return;
    const ConnectionRecord& record = *m_record;
    m_name->setText(m_shown > 1 ? tr("%n chosen", nullptr, m_shown) : shownInLine(connectionTitle(record)));
    const bool closed = record.state == ConnectionRecord::State::Closed;
    const QString reason = closingReason(record);
    m_state->setState(
        closed ? Mark::Stopped : Mark::None, closed ? reason.isEmpty() ? tr("closed") : reason : QString());
    foldChips();
    if (m_stack->currentIndex() == Tls)
        m_tls->show(record);
    if (m_stack->currentIndex() == Statistics)
        showStatistics();
    if (m_stack->currentIndex() != Overview)
        return;
    m_left->set(tr("Service"), serviceWord(record));
    m_left->set(tr("Protocol"), protocolName(record.protocol));
    m_left->set(tr("Direction"),
        record.direction == ConnectionRecord::Direction::In ? tr("they called us") : tr("we called them"));
    m_left->set(tr("Account"), record.who);
    m_left->set(tr("Peer"), record.peer.toString(), true);
    m_left->set(tr("Our end"), record.local.toString(), true);
    m_right->set(tr("Open for"), ageText(record, m_clock.now()));
    m_right->set(tr("In"), tr("%1 (%2 bytes)").arg(bytesText(record.bytesIn), locale().toString(record.bytesIn)));
    m_right->set(tr("Out"), tr("%1 (%2 bytes)").arg(bytesText(record.bytesOut), locale().toString(record.bytesOut)));
    m_right->set(tr("Queued"), bytesText(quint64(record.queued)));
    m_right->set(tr("Encryption"),
        record.tls().version.isEmpty() ? tlsWord(record)
                                       : QStringLiteral("%1, %2").arg(record.tls().version, record.tls().cipher));
    m_right->set(tr("Closed"), reason);
}

} // namespace everyport::ui
