#include "ui/overview/dashboard.h"

#include <algorithm>

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

#include "app/machine/machine.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/devices/devicesmodel.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/log/logmodel.h"
#include "ui/overview/chattile.h"
#include "ui/overview/connectionstile.h"
#include "ui/overview/factrows.h"
#include "ui/overview/polltile.h"
#include "ui/overview/tiletable.h"
#include "ui/polls/actions/votes/unreadanswers.h"
#include "ui/services/servicesmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/tablecolumns.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

constexpr int gap = 16;
constexpr int rightColumn = 388, leastColumn = 280; // px at 13
constexpr int leastRows = 3;                        ///< Of a tile that has more than there is room for.
constexpr int mostEvents = 12;

} // namespace

Dashboard::Dashboard(PageContext& context, const Actions& actions, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_body(new QWidget),
      m_notices(new QVBoxLayout),
      m_serviceModel(new ServicesModel(context.station().services(), context.station().reactor().connections(),
          context.station().reactor().clock(), this)),
      m_deviceModel(new DevicesModel(context.station().devices(), this, DevicesModel::Content::Readers)),
      m_logModel(new LogModel(context.station().log(), this, LogModel::Words::Translated)),
      m_dataFolder(context.station().settings().dataFolder)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    followKeyboard(this);
    viewport()->setBackgroundRole(QPalette::Base);
    m_body->setBackgroundRole(QPalette::Base);
    m_poll = new PollTile(context.station().polls(), actions.newPoll, m_body);
    m_connections = new ConnectionsTile(context.station().reactor().connections(), m_body);
    makeTiles(actions);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(Metrics::pageEdge, 12, Metrics::pageEdge, Metrics::pageEdge);
    m_column->setSpacing(gap);
    m_notices->setSpacing(8);
    m_column->addLayout(m_notices);
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap);
    m_grid->setColumnStretch(0, 1);
    m_column->addLayout(m_grid);
    placeTiles();
    m_column->addStretch();
    setWidget(m_body);
    connect(&m_context.troubles(), &Alerts::changed, this, &Dashboard::showTroubles);
    connect(m_poll, &PollTile::refreshed, this, [this] {
        if (!areShown(troubles()))
            showTroubles();
    });
    connect(m_serviceModel, &ServicesModel::countsChanged, this, &Dashboard::showCaptions);
    connect(m_deviceModel, &DevicesModel::countsChanged, this, &Dashboard::showCaptions);
    for (QAbstractItemModel* model :
        {static_cast<QAbstractItemModel*>(m_serviceModel), static_cast<QAbstractItemModel*>(m_deviceModel)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &Dashboard::fitTiles);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Dashboard::fitTiles);
    }
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &Dashboard::look);
    look();
    showTroubles();
}

Dashboard::~Dashboard() = default;

void Dashboard::setNext(QWidget* line)
{
    m_column->insertWidget(1, line);
}

TileTable* Dashboard::makeTable(const QString& name, QAbstractItemModel* model, const QString& page, QWidget* parent)
{
    auto* table = new TileTable(QStringLiteral("overview/") + name, m_context.memory(), parent);
    table->setSource(model);
    connect(table, &TileTable::rowWanted, this,
        [this, page](const QModelIndex& row) { m_context.goTo(page, row.data(Role::Subject).toString()); });
    return table;
}

void Dashboard::makeTiles(const Actions& actions)
{
    const auto tile = [this](const QString& title, const QString& page) {
        auto* card = new Card(title, m_body);
        connect(card, &Card::opened, this, [this, page] { m_context.goTo(page); });
        return card;
    };
    connect(m_poll, &Card::opened, this, [this] { m_context.goTo(QStringLiteral("polls"), m_poll->poll()); });
    connect(m_connections, &Card::opened, this, [this] { m_context.goTo(QStringLiteral("connections")); });

    m_services = tile(tr("Services"), QStringLiteral("services"));
    m_serviceRows = makeTable(QStringLiteral("services"), m_serviceModel, QStringLiteral("services"), m_services);
    m_serviceRows->setAccessibleName(tr("Services"));
    m_serviceRows->columns().setOnly(
        {ServicesModel::Name, ServicesModel::Type, ServicesModel::Address, ServicesModel::State, ServicesModel::Users});
    m_serviceRows->setEmptyWidget(new EmptyState({}, tr("Nothing is served."), actions.serve, m_serviceRows));
    m_services->body()->addWidget(m_serviceRows);

    m_devices = tile(tr("Devices"), QStringLiteral("devices"));
    m_deviceRows = makeTable(QStringLiteral("devices"), m_deviceModel, QStringLiteral("devices"), m_devices);
    m_deviceRows->setAccessibleName(tr("Readers"));
    m_deviceRows->columns().setOnly({DevicesModel::Name, DevicesModel::State, DevicesModel::Age}, {DevicesModel::Age});
    m_deviceRows->setEmptyWidget(new EmptyState({}, tr("No readers."), actions.newReader, m_deviceRows));
    m_devices->body()->addWidget(m_deviceRows);

    m_events = tile(tr("Latest events"), QStringLiteral("log"));
    m_eventRows = makeTable(QStringLiteral("events"), m_logModel, QStringLiteral("log"), m_events);
    m_eventRows->setAccessibleName(tr("Latest events"));
    m_eventRows->columns().setOnly({LogModel::Time, LogModel::Level, LogModel::Text, LogModel::Source});
    m_eventRows->rows()->setScope([](const QModelIndex& row) {
        return row.siblingAtColumn(LogModel::Level).data(Role::Sort).toInt() > int(LogLevel::Debug);
    });
    m_eventRows->setMost(mostEvents);
    m_eventRows->setEmptyWidget(new EmptyState({}, tr("Nothing has happened yet."), nullptr, m_eventRows));
    m_events->body()->addWidget(m_eventRows);

    m_chat = new ChatTile(m_context.station().chat(), m_body);
    connect(m_chat, &Card::opened, this, [this] { m_context.goTo(QStringLiteral("chat")); });
    connect(m_chat, &ChatTile::placeWanted, this,
        [this](const QString& place) { m_context.goTo(QStringLiteral("chat"), place); });
    connect(m_chat, &ChatTile::rowsChanged, this, [this] {
        if (m_chat->hasAccounts() != m_placedChat)
            placeTiles();
        fitTiles();
    });

    m_machine = new Card(tr("This computer"), m_body);
    connect(m_machine, &Card::opened, this, [this] { m_context.goTo(QStringLiteral("connections")); });
    m_machineRows = new FactRows(m_machine);
    m_machine->body()->addWidget(m_machineRows);
}

/// Who has an account sees the chat beside this computer, and the events below all: their lines are wide. Where two
/// have no room beside each other, each stands below the one before.
void Dashboard::placeTiles()
{
    m_placedChat = m_chat->hasAccounts();
    m_isStacked = isNarrow();
    const int columns = m_isStacked ? 1 : 2;
    const QList<QWidget*> tiles{m_poll, m_connections, m_services, m_devices,
        m_placedChat ? static_cast<QWidget*>(m_chat) : m_events, m_machine};
    for (int i = 0; i < tiles.size(); ++i)
        m_grid->addWidget(tiles[i], i / columns, i % columns);
    if (m_placedChat)
        m_grid->addWidget(m_events, int(tiles.size()) / columns, 0, 1, columns);
    m_chat->setVisible(m_placedChat);
}

/// Also without the bar at the side, which comes and goes with what the tiles take.
bool Dashboard::isNarrow() const
{
    return width() < 2 * Metrics::px(leastColumn);
}

/// Also what a page says only of the thing in front of it: there are the buttons that mend it.
QList<Trouble> Dashboard::troubles() const
{
    QList<Trouble> all = m_context.troubles().all();
    if (m_state.diskFull)
        all.prepend({.id = QStringLiteral("overview/disk"),
            .page = QStringLiteral("log"),
            .head = tr("The disk has little room:"),
            .text = tr("%1. What is written now may not be saved; make room.").arg(m_state.disk)});
    const polls::PollRegistry& registry = m_context.station().polls();
    for (const polls::Poll& poll : registry.polls()) {
        const UnreadAnswers unread = unreadAnswers(registry, poll);
        if (unread.head.isEmpty())
            continue;
        const auto milder = std::find_if(
            all.begin(), all.end(), [](const Trouble& one) { return one.severity == Trouble::Severity::Working; });
        all.insert(milder,
            {.id = QStringLiteral("polls/unread/") + poll.id,
                .page = QStringLiteral("polls"),
                .subject = poll.id,
                .head = tr("“%1”: %2").arg(shownInLine(poll.question, 60), unread.head),
                .text = unread.text});
    }
    return all;
}

bool Dashboard::areShown(const QList<Trouble>& troubles) const
{
    return std::equal(troubles.begin(), troubles.end(), m_shown.begin(), m_shown.end(),
        [](const Trouble& one, const Trouble& other) { return one.id == other.id && one.looksLike(other); });
}

Needs Dashboard::needs() const
{
    Needs needs = m_context.troubles().needs();
    const int ofOwn = int(m_shown.size() - m_context.troubles().all().size());
    if (ofOwn > 0) {
        needs.count += ofOwn;
        needs.worst = std::max(needs.worst, Trouble::Severity::Trouble);
    }
    return needs;
}

/// Worst first, each with its remedies; where there is none, one green line.
void Dashboard::showTroubles()
{
    const QList<Trouble> all = troubles();
    if (!areShown(all) || (all.isEmpty() && !m_well)) {
        m_shown = all;
        emptyOut(*m_notices);
        m_well = nullptr;
        for (const Trouble& trouble : all) {
            auto* notice = new Notice(markOf(trouble.severity), m_body);
            notice->setText(trouble.head, trouble.text);
            notice->setDetails(trouble.details);
            for (const Trouble::Remedy& remedy : trouble.remedies)
                notice->addButton(remedy.label, remedy.icon,
                    [this, id = trouble.id, label = remedy.label] { m_context.troubles().apply(id, label); });
            const auto go = [this, page = trouble.page, subject = trouble.subject] { m_context.goTo(page, subject); };
            notice->addButton(tr("Show"), {}, go);
            m_notices->addWidget(notice);
        }
        if (all.isEmpty()) {
            m_well = new Notice(Mark::Good, m_body);
            m_notices->addWidget(m_well);
        }
        QTimer::singleShot(0, this, &Dashboard::fitTiles);
    }
    if (m_well) {
        m_well->setText(tr("All is well."), wellWords());
        m_well->setCaption(tr("checked just now"));
    }
    Q_EMIT stateChanged();
}

QString Dashboard::wellWords() const
{
    QStringList parts;
    const int running = m_serviceModel->countOf(ServiceStatus::State::Running);
    const int ready = m_deviceModel->countOf(DeviceState::Ready);
    if (running > 0)
        parts.append(tr("%n services run", nullptr, running));
    if (ready > 0)
        parts.append(tr("%n readers answer", nullptr, ready));
    if (!m_state.disk.isEmpty())
        parts.append(m_state.disk);
    const QString words = parts.join(QStringLiteral(", "));
    return words.isEmpty() ? tr("Nothing runs that could fail.") : words + QLatin1Char('.');
}

void Dashboard::showCaptions()
{
    const int running = m_serviceModel->countOf(ServiceStatus::State::Running),
              failed = m_serviceModel->countOf(ServiceStatus::State::Failed);
    m_services->setCaption(failed > 0 ? tr("%n running, %1 failed", nullptr, running).arg(failed)
            : running > 0             ? tr("%n running", nullptr, running)
                                      : QString());
    const int ready = m_deviceModel->countOf(DeviceState::Ready), trouble = m_deviceModel->troubleCount();
    m_devices->setCaption(trouble == 1 ? tr("%n ready, 1 needs you", nullptr, ready)
            : trouble > 1              ? tr("%n ready, %1 need you", nullptr, ready).arg(trouble)
            : ready > 0                ? tr("%n ready", nullptr, ready)
                                       : QString());
    if (m_well)
        m_well->setText(tr("All is well."), wellWords());
    m_machine->setCaption(m_state.upSeconds > 0 ? tr("up %1").arg(spanText(m_state.upSeconds)) : QString());
}

void Dashboard::look()
{
    showMachine(m_watch.look(m_dataFolder, m_context.station().machine().facts().power));
    m_poll->refresh();
    showCaptions();
    fitTiles();
}

void Dashboard::showMachine(const MachineState& state)
{
    const bool wasFull = std::exchange(m_state, state).diskFull;
    QList<FactRows::Row> rows;
    rows.append({QStringLiteral("ethernet-port"), tr("Network"), -1,
        m_state.network.isEmpty() ? tr("none: this computer only") : m_state.network});
    if (!m_state.power.isEmpty())
        rows.append({QStringLiteral("battery-charging"), tr("Power"), -1, m_state.power,
            m_state.onBattery ? Tone::Trouble : Tone::Second});
    if (m_state.diskShare >= 0)
        rows.append({QStringLiteral("hard-drive"), tr("Disk"), m_state.diskShare, m_state.disk,
            m_state.diskFull ? Tone::Failed : Tone::Second});
    if (m_state.processorShare >= 0)
        rows.append({QStringLiteral("cpu"), tr("Processor"), m_state.processorShare,
            tr("%1 %").arg(locale().toString(m_state.processorShare * 100, 'f', 0))});
    if (m_state.memoryShare >= 0)
        rows.append({QStringLiteral("memory-stick"), tr("Memory"), m_state.memoryShare, m_state.memory});
    m_machineRows->setRows(rows);
    if (m_state.diskFull || wasFull)
        showTroubles();
}

/// Each row of tiles is as high as what stands in it: poll and connections first, then services and readers; the events
/// have what is left over.
void Dashboard::fitTiles()
{
    if (isNarrow() != m_isStacked)
        placeTiles();
    const int right = qBound(Metrics::px(leastColumn), viewport()->width() * 42 / 100, Metrics::px(rightColumn));
    for (Card* card : {static_cast<Card*>(m_connections), m_devices, m_machine}) {
        card->setMinimumWidth(m_isStacked ? 0 : right);
        card->setMaximumWidth(m_isStacked ? QWIDGETSIZE_MAX : right);
    }
    const int first = m_poll->wantedHeight();
    m_poll->setFixedHeight(first);
    m_connections->setFixedHeight(first);
    const int head = Metrics::px(40) + 14;
    const int top = m_poll->y() > 0 ? m_poll->y() : Metrics::px(70);
    const int groups = m_placedChat ? 3 : 2; // of tiles below the first
    const int room = (viewport()->height() - top - first - groups * (gap + head) - Metrics::pageEdge) / Metrics::row();
    const int facts = m_machineRows->sizeHint().height() / Metrics::row();
    const int middle = m_placedChat ? qMax(m_chat->wantedRows(), facts) : 0;
    const int wanted = qMax(m_serviceRows->wantedRows(), m_deviceRows->wantedRows());
    const int lowest = m_placedChat ? leastRows : qMax(leastRows, facts);
    const int upper = qMin(wanted, qMax(leastRows, room - middle - lowest));
    const int events = m_eventRows->wantedRows();
    const bool isAlone = m_placedChat || m_isStacked;
    const int lower = qMax(qMin(events, qMax(leastRows, room - middle - upper)), isAlone ? 0 : facts);
    for (TileTable* table : {m_serviceRows, m_deviceRows})
        table->fitInto((m_isStacked ? qMin(upper, table->wantedRows()) : upper) * Metrics::row());
    m_eventRows->fitInto(lower * Metrics::row());
    m_chat->fitInto((m_isStacked ? m_chat->wantedRows() : middle) * Metrics::row());
    m_machineRows->setFixedHeight((m_isStacked ? facts : m_placedChat ? middle : lower) * Metrics::row());
}

void Dashboard::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitTiles();
}

void Dashboard::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    m_serviceModel->setWatched(true);
    m_deviceModel->setWatched(true);
    look();
    m_timer.start();
}

void Dashboard::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    m_serviceModel->setWatched(false);
    m_deviceModel->setWatched(false);
    m_timer.stop();
}

} // namespace everyport::ui
