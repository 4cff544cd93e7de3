#include "ui/connections/connectionspage.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/colourrules/colourlegend.h"
#include "ui/colourrules/colourrules.h"
#include "ui/colourrules/colourrulesdialog.h"
#include "ui/connections/connectionactions.h"
#include "ui/connections/connectionchips.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/connectionsoutline.h"
#include "ui/connections/connectionwork.h"
#include "ui/connections/hiddenchoice.h"
#include "ui/connections/rates/ratebar.h"
#include "ui/connections/rates/rategraph.h"
#include "ui/connections/spanfilter.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/filterrow.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tableexport.h"

namespace everyport::ui {
namespace {

/// See readRules.
QString usualColours()
{
    return QStringLiteral(
        "red | %1 | is:password\namber | %2 | is:slow\nviolet | IRC | proto:irc\ngreen | HTTP | proto:http\n")
        .arg(ConnectionsPage::tr("Log-in in the clear"), ConnectionsPage::tr("Slow"));
}

} // namespace

ConnectionsPage::ConnectionsPage(PageContext& context, ConnectionWork& work)
    : ListPage(context, QStringLiteral("connections"), tr("Connections"), tr("Filter, such as peer:192.168")),
      m_work(work),
      m_model(
          new ConnectionsModel(context.station().reactor().connections(), context.station().reactor().clock(), this)),
      m_head([this] { Q_EMIT headChanged(); }, this, 1000)
{
    makeActions();
    m_model->setThrottled([this](quint64 id) { return m_work.throttles().isLimited(id); });
    m_colours = new ColourRules(
        context.memory(), QStringLiteral("connections"), m_model->colourKeys(), usualColours(), this);
    m_model->setColours(m_colours);
    setRows(m_model, {.sorted = ConnectionsModel::Age, .hidden = {ConnectionsModel::Local}},
        new EmptyState(QStringLiteral("network"),
            tr("No connections. Start a service, and whoever connects stands here."), nullptr, table()));
    m_chips = new ConnectionChips(*m_model, *table(), *filter(), context.memory(), this);
    makeLegend();
    m_detail = new ConnectionDetail(context, m_actions->close(), this);
    m_detail->setColours(m_colours);
    connect(m_detail, &ConnectionDetail::followingEnded, this, &ConnectionsPage::showChosen);
    // In a low window rows come first, and the detail may be below what is seen.
    connect(table(), &Table::opened, this, [this] { scrollToSoon(m_detail); });
    makeGraph();
    filter()->setViewHelp(
        tr("Filter, order, columns, colour rules, grouping and the graph's interval come back under this name."));
    connect(filter(), &FilterRow::viewUsed, this, &ConnectionsPage::useView);
    m_panes = layOut({.widget = list()}, {.widget = m_detail, .size = 293, .least = 150}, Qt::Vertical);
    list()->lower(); // the splitter has the detail first: a screen reader would read it before the list
    m_hidden = new HiddenChoice(*table(), this);
    connect(table(), &Table::chosenChanged, this, &ConnectionsPage::showChosen);
    connect(table(), &Table::menuWanted, this, &ConnectionsPage::showMenu);
    m_news = new NewStrip(Qt::BottomEdge, this);
    list()->layout()->addWidget(m_news);
    connect(m_news, &NewStrip::pressed, this, &ConnectionsPage::showNow);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionsPage::sample);
    showChosen();
}

void ConnectionsPage::makeActions()
{
    m_pause = new QAction(icon(QStringLiteral("pause")), tr("Pause"), this);
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Stop the numbers; nothing on the wire stops"));
    connect(m_pause, &QAction::toggled, this, &ConnectionsPage::pause);
    context().shortcuts().add(
        m_pause, QStringLiteral("connections/pause"), tr("Connections"), QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_actions = new ConnectionActions(context(), m_work, table(), m_model, this);
    connect(m_actions, &ConnectionActions::filterWanted, this, &ConnectionsPage::addFilter);
    connect(&m_work.recording(), &RecordingController::changed, this, [this] { m_head.changed(); });
    m_export = new QAction(icon(QStringLiteral("download")), tr("Export…"), this);
    connect(m_export, &QAction::triggered, this, &ConnectionsPage::exportShown);
}

void ConnectionsPage::makeLegend()
{
    m_legend = new ColourLegend(m_colours, this);
    filter()->addWidget(m_legend);
    connect(m_legend, &ColourLegend::editRequested, this, [this] { showColourRules(m_colours, context().window()); });
}

void ConnectionsPage::makeGraph()
{
    m_rates = new RateBar(context(), this);
    m_graph = m_rates->graph();
    if (auto* column = qobject_cast<QVBoxLayout*>(list()->layout()))
        column->insertWidget(1, m_rates); // between the filter and the table
    new SpanFilter(m_graph, {table()->rows(), m_model, m_detail->messages(), m_detail->messagesModel()},
        context().station().reactor().clock(), this);
}

/// Colours, grouping and interval are a view's too. Rules are written by hand, so they can be had back.
void ConnectionsPage::useView()
{
    const QList<ColourRule> before = m_colours->rules();
    m_colours->restore();
    m_chips->restore();
    m_rates->restore();
    if (m_colours->rules() != before)
        context().undo().done(
            tr("The colour rules are those of the view."),
            [colours = QPointer(m_colours), before] {
                if (colours)
                    colours->setRules(before);
            },
            QStringLiteral("list-filter"));
}

/// In a low window rows come first, also before the detail: who looks at one connection compares it with others.
void ConnectionsPage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    table()->setMinimumHeight(table()->heightOf(height() >= Metrics::px(400) ? 4 : 2));
    m_rates->setVisible(height() >= Metrics::px(560));
}

void ConnectionsPage::resetChips()
{
    m_chips->reset();
    m_graph->choose({});
}

void ConnectionsPage::sample()
{
    setHeld(table()->isBeingRead() || m_news->isReached());
    m_model->sample();
    showMeanwhile();
    if (m_hidden->isAny() && !m_hidden->follow())
        showChosen(); // it has gone meanwhile
    m_chips->setCounts(m_model->counts());
    m_legend->setCounts(m_model->colourCounts());
    const auto& registry = context().station().reactor().connections();
    m_graph->sample(context().station().reactor().clock().wallMsecs(), registry.totalIn(), registry.totalOut());
    table()->viewport()->update(); // ages
    m_detail->refresh();
    m_actions->refresh();
    m_head.changed();
}

/// Whoever reads keeps rows and order; the numbers go on.
void ConnectionsPage::setHeld(bool held)
{
    RowFilter* rows = table()->rows();
    if (rows->dynamicSortFilter() != held)
        return; // as it is already
    m_model->setHeld(held);
    rows->setDynamicSortFilter(!held);
    if (!held)
        rows->invalidate(); // what closed meanwhile may be filtered out now
}

void ConnectionsPage::showMeanwhile()
{
    QStringList parts;
    if (m_model->openedMeanwhile() > 0)
        parts.append(tr("%Ln opened", nullptr, int(m_model->openedMeanwhile())));
    if (m_model->closedMeanwhile() > 0)
        parts.append(tr("%Ln closed", nullptr, int(m_model->closedMeanwhile())));
    m_news->setWords(parts.join(QStringLiteral(", ")));
}

void ConnectionsPage::showNow()
{
    table()->clearSelection();
    setHeld(false);
    m_model->sample();
    showMeanwhile();
}

PageHead ConnectionsPage::head() const
{
    PageHead head{.title = tr("Connections"),
        .actions = {m_work.recording().action(), m_pause},
        .more = {m_actions->throttle(), m_actions->console(), m_export}};
    if (m_work.recording().isRecording()) {
        head.mark = Mark::Live;
        head.state = tr("Recording");
        head.caption = m_work.recording().words();
        return head;
    }
    const auto counts = m_model->counts();
    if (counts.trouble > 0) {
        head.mark = Mark::Trouble;
        head.state = counts.slow > 0 ? tr("%n slow", nullptr, int(counts.slow))
                                     : tr("%1 with a password in the clear").arg(counts.trouble);
    }
    QStringList parts;
    if (counts.encrypted > 0)
        parts.append(tr("%1 with TLS").arg(counts.encrypted));
    if (counts.clear > 0)
        parts.append(tr("%1 without").arg(counts.clear));
    if (counts.local > 0)
        parts.append(tr("%1 local").arg(counts.local));
    head.caption = parts.isEmpty() ? tr("none open")
                                   : tr("%1 open: %2").arg(counts.open).arg(parts.join(QStringLiteral(", ")));
    return head;
}

void ConnectionsPage::showChosen()
{
    const bool isHidden = m_hidden->follow();
    const auto chosen = m_actions->chosen();
    m_actions->refresh();
    Q_EMIT commandsChanged();
    if (isHidden)
        return; // what is looked at stays, while a filter is typed that hides it
    m_panes->setFolded(m_detail, chosen.isEmpty() && !m_detail->isFollowing());
    m_detail->show(chosen);
}

void ConnectionsPage::showMenu(const QModelIndex& index, const QPoint& at)
{
    if (!m_model->record(index.siblingAtColumn(0)))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(menu, index);
    menu->popup(at);
}

void ConnectionsPage::addFilter(const QString& term)
{
    const QString typed = filter()->field()->text().trimmed();
    filter()->field()->setText(typed.isEmpty() ? term : typed + QLatin1Char(' ') + term);
}

void ConnectionsPage::exportShown()
{
    exportTable(*table(), QStringLiteral("connections"), context().window(),
        [this](const QString& sentence) { context().tell(sentence); });
}

void ConnectionsPage::pause(bool paused)
{
    if (paused)
        m_timer.stop();
    else if (isVisible())
        m_timer.start();
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
}

bool ConnectionsPage::can(Command command) const
{
    switch (command) {
    case Command::Remove:
    case Command::RemoveNow: return m_actions->close()->isEnabled();
    case Command::Export: return true;
    default: return ListPage::can(command);
    }
}

QString ConnectionsPage::nameOf(Command command) const
{
    switch (command) {
    case Command::Remove: return tr("Close connection");
    case Command::RemoveNow: return tr("Close connection now");
    case Command::Export: return tr("Export connections…");
    default: return {};
    }
}

void ConnectionsPage::perform(Command command)
{
    switch (command) {
    case Command::Remove: m_actions->closeChosen(false); break;
    case Command::RemoveNow: m_actions->closeChosen(true); break;
    case Command::Export: exportShown(); break;
    default: ListPage::perform(command); break;
    }
}

bool ConnectionsPage::goTo(const QString& subject)
{
    if (subject.contains(QLatin1Char(':'))) {
        filter()->field()->setText(subject);
        return true;
    }
    m_model->sample();
    return ListPage::goTo(subject);
}

QString ConnectionsPage::subject() const
{
    return {}; // numbers mean nothing the next time
}

bool ConnectionsPage::stepBack()
{
    if (m_detail->isVisibleTo(this)) {
        if (table()->chosenSource().isEmpty())
            m_detail->stopFollowing(); // nothing else holds it open
        m_hidden->release();
        table()->clearSelection();
        showChosen();
        table()->setFocus();
        return true;
    }
    return ListPage::stepBack();
}

QList<QWidget*> ConnectionsPage::panes() const
{
    QList<QWidget*> panes = ListPage::panes();
    panes.removeLast(); // the detail is there while one is chosen
    if (m_detail->isVisibleTo(this))
        panes.append(m_detail->traffic());
    return panes;
}

void ConnectionsPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    if (!m_pause->isChecked()) {
        sample();
        m_timer.start();
    }
}

void ConnectionsPage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    m_timer.stop();
}

PageEntry connectionsPage()
{
    PageEntry entry{.id = QStringLiteral("connections"),
        .title = ConnectionsPage::tr("Connections"),
        .icon = QStringLiteral("network"),
        .key = 6};
    // Shared by page and outline; goes with the later of them.
    auto shared = std::make_shared<std::weak_ptr<ConnectionWork>>();
    const auto work = [shared](PageContext& context) {
        auto known = shared->lock();
        if (!known) {
            known = std::make_shared<ConnectionWork>(context);
            *shared = known;
        }
        return known;
    };
    const auto keep = [](QObject* owner, std::shared_ptr<ConnectionWork> kept) {
        QObject::connect(owner, &QObject::destroyed, [kept = std::move(kept)]() mutable { kept.reset(); });
    };
    entry.makePage = [work, keep](PageContext& context) -> std::unique_ptr<Page> {
        auto kept = work(context);
        auto page = std::make_unique<ConnectionsPage>(context, *kept);
        keep(page.get(), kept);
        return page;
    };
    entry.makeOutline = [work, keep](PageContext& context) -> std::unique_ptr<PageOutline> {
        auto kept = work(context);
        auto outline = std::make_unique<ConnectionsOutline>(context, *kept);
        keep(outline.get(), kept);
        return outline;
    };
    return entry;
}

} // namespace everyport::ui
