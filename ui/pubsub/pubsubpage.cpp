#include "ui/pubsub/pubsubpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/station/station.h"
#include "netcore/taskset.h"
#include "ui/frame/shortcutbook.h"
#include "ui/frame/undoshelf.h"
#include "ui/pubsub/embeddednodes.h"
#include "ui/pubsub/itemsmodel.h"
#include "ui/pubsub/itemspane.h"
#include "ui/pubsub/nodedialogs.h"
#include "ui/pubsub/nodesmodel.h"
#include "ui/pubsub/nodespane.h"
#include "ui/pubsub/nodeswatch.h"
#include "ui/pubsub/payloadview.h"
#include "ui/pubsub/pubsuboutline.h"
#include "ui/pubsub/refusal.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/table.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/texts.h"

namespace everyport::ui {

PubsubPage::PubsubPage(PageContext& context)
    : Page(context)
    , m_items(new ItemsPane(context.memory(), this))
    , m_content(new QWidget(this))
    , m_head([this] { Q_EMIT headChanged(); }, this, 1000)
{
    makeActions();
    m_nodes = new NodesPane(m_new, {m_new, m_setup, m_purge, m_remove}, this);
    auto* start = new QAction(tr("Add service…"), this);
    connect(start, &QAction::triggered, this, [this] { this->context().goTo(QStringLiteral("services"), QStringLiteral("add/xmpp")); });
    m_empty = new EmptyState(QStringLiteral("rss"), tr("No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there."), start, this);
    auto* panes = new Panes(Qt::Horizontal, QStringLiteral("pubsub/panes"), context.memory(), m_content);
    panes->addPane(m_nodes, 220, 160);
    panes->addPane(m_items, 0, 260);
    panes->addPane(makeSide(), 296, 200);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(panes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_empty);
    connect(m_items, &ItemsPane::chosenChanged, this, &PubsubPage::showItem);
    connect(m_items->model(), &ItemsModel::failed, this, [this](const Error& error) { this->context().tellFault(tr("Reading the items"), error); });
    connect(m_items->table(), &Table::chosenChanged, this, &Page::commandsChanged);
    connect(m_nodes, &NodesPane::chosenChanged, this, &PubsubPage::showNode);
    connect(m_nodes->model(), &NodesModel::nodeTold, this, [this](const QString& node) {
        if (node == m_awaited && goTo(node))
            m_awaited.clear();
        if (node == m_node)
            showFacts();
    });
    connect(m_nodes->model(), &NodesModel::nodeGone, this, [this](const QString& node) {
        if (node == m_node)
            showNode();
    });
    m_watch = std::make_unique<NodesWatch>(context.station(), [this] { takeNodes(); }, [this](const QString& node) { m_nodes->model()->touched(node); });
    m_nodes->setLive([this](const QString& node) { return m_watch->isLive(node); });
    takeNodes();
}

PubsubPage::~PubsubPage()
{
    m_watch.reset();
    m_items->leave();
    delete m_nodes; // before the station's nodes go, and while it can still say so to nobody
}

QWidget* PubsubPage::makeSide()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_payload = new PayloadView(context().memory(), body);
    column->addWidget(m_payload, 1);
    column->addWidget(new Line(Qt::Horizontal, body));
    auto* node = new QVBoxLayout;
    node->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, Metrics::pageEdge);
    node->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("This node"), Text::Size::Group, Tone::Second, body));
    head->addStretch();
    QPushButton* setup = makeLinkButton(m_setup->text(), {}, body);
    connect(setup, &QPushButton::clicked, m_setup, &QAction::trigger);
    connect(m_setup, &QAction::changed, setup, [this, setup] { setup->setEnabled(m_setup->isEnabled()); });
    head->addWidget(setup);
    node->addLayout(head);
    m_facts = new Facts(96, body);
    node->addWidget(m_facts);
    column->addLayout(node);
    return body;
}

void PubsubPage::makeActions()
{
    const auto make = [this](const QString& iconName, const QString& text, auto&& done) {
        auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        connect(action, &QAction::triggered, this, done);
        return action;
    };
    const auto current = [this] { return m_nodes->nodes(); };
    m_subscribe = make(QStringLiteral("rss"), tr("Subscribed"), [this](bool on) { setFollowing(on); });
    m_subscribe->setCheckable(true);
    m_subscribe->setChecked(true);
    m_subscribe->setToolTip(tr("New items show here as they are published"));
    context().shortcuts().add(m_subscribe, QStringLiteral("pubsub/subscribe"), tr("PubSub"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_publish = make(QStringLiteral("send"), tr("Publish…"), [this, current] { openPublish(context(), current, m_node); });
    context().shortcuts().add(m_publish, QStringLiteral("pubsub/publish"), tr("PubSub"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_export = make(QStringLiteral("download"), tr("Export…"), [this] {
        exportTable(*m_items->table(), m_node.section(QLatin1Char('/'), -1), context().window(), [this](const QString& sentence) { context().tell(sentence); });
    });
    m_chart = make({}, tr("Show the chart"), [this](bool on) {
        context().memory().setValue(QStringLiteral("pubsub/chart"), on);
        m_items->setChartShown(on);
    });
    m_chart->setCheckable(true);
    m_chart->setChecked(context().memory().value(QStringLiteral("pubsub/chart"), true).toBool());
    m_items->setChartShown(m_chart->isChecked());
    m_setup = make(QStringLiteral("sliders-horizontal"), tr("Set up…"), [this, current] { openNodeSetup(context(), current, m_node); });
    m_new = make(QStringLiteral("plus"), tr("New node…"), [this, current] {
        openNewNode(context(), current, m_nodes->folder(), [this](const QString& node) {
            if (!goTo(node))
                m_awaited = node;
        });
    });
    m_purge = make({}, tr("Retract all items"), [this] { purge(); });
    m_remove = make(QStringLiteral("trash-2"), tr("Delete node"), [this] { removeNode(false); });
}

bool PubsubPage::hasNode() const
{
    return m_nodes->nodes() && m_nodes->nodes()->find(m_node);
}

/// The service came, went, or is another one now.
void PubsubPage::takeNodes()
{
    xmpp::PubsubNodes* now = embeddedNodes(context().station());
    m_content->setVisible(now);
    m_empty->setVisible(!now);
    if (now == m_nodes->nodes() && now)
        return;
    const QString kept = m_node;
    m_items->show(nullptr, {});
    m_nodes->setNodes(now);
    if (now && !goTo(kept)) {
        // The node of a live poll is what most come to see.
        const QStringList names = now->names();
        const auto live = std::find_if(names.begin(), names.end(), [this](const QString& name) { return m_watch->isLive(name); });
        goTo(live != names.end() ? *live : names.value(0));
    }
    showNode();
}

void PubsubPage::showNode()
{
    m_node = m_nodes->node();
    m_items->setFollow(!m_unfollowed.contains(m_node));
    m_items->show(m_nodes->nodes(), m_node);
    m_subscribe->setChecked(!m_unfollowed.contains(m_node));
    for (QAction* action : {m_subscribe, m_publish, m_export, m_setup, m_purge, m_remove})
        action->setEnabled(hasNode());
    showFacts();
    showItem();
    m_nodes->showTotals();
    Q_EMIT commandsChanged();
    Q_EMIT headChanged();
}

void PubsubPage::showFacts()
{
    const xmpp::PubsubNode* node = hasNode() ? m_nodes->nodes()->find(m_node) : nullptr;
    m_facts->clear();
    if (!node)
        return;
    m_facts->set(tr("Address"), node->name, true);
    m_facts->set(tr("About"), node->config.description);
    m_facts->set(tr("Keeps"), node->config.persistItems ? tr("the last %1 items").arg(locale().toString(node->config.maxItems)) : tr("only the newest"));
    const QString publish[] = {tr("its publishers"), tr("its subscribers, too"), tr("everyone")};
    m_facts->set(tr("May publish"), publish[int(node->config.publishModel)]);
    m_facts->set(tr("May read"), node->config.accessModel == xmpp::AccessModel::Open ? tr("everyone here") : tr("its members (whitelist)"));
    m_facts->set(tr("Followers"), locale().toString(node->subscribers.size()));
    m_facts->set(tr("Holds"), node->config.payloadType, true);
    m_head.changed();
}

void PubsubPage::showItem()
{
    m_payload->show(m_items->chosen());
    m_head.changed();
}

PageHead PubsubPage::head() const
{
    PageHead head{.title = tr("PubSub")};
    if (!hasNode()) {
        head.caption = m_nodes->nodes() ? tr("%1, %2 nodes").arg(m_nodes->nodes()->service().toString(), locale().toString(m_nodes->nodes()->count())) : QString();
        return head;
    }
    const xmpp::PubsubNode* node = m_nodes->nodes()->find(m_node);
    const bool live = m_watch && m_watch->isLive(m_node);
    head.title = node->config.title.isEmpty() ? m_node : node->config.title;
    head.mark = live ? Mark::Live : Mark::None;
    head.state = live ? tr("live") : QString();
    const int items = m_items->model()->total();
    const QString count = items == 1 ? tr("1 item") : tr("%Ln items", nullptr, items);
    head.caption = head.title == m_node ? count : tr("%1, %2").arg(m_node, count);
    head.primary = m_publish;
    head.toggle = m_subscribe;
    head.actions = {m_export};
    head.more = {m_chart, m_setup, m_purge, m_remove};
    return head;
}

void PubsubPage::setFollowing(bool follow)
{
    if (follow)
        m_unfollowed.remove(m_node);
    else
        m_unfollowed.insert(m_node);
    m_items->setFollow(follow);
}

void PubsubPage::retract(bool now)
{
    QStringList ids;
    for (const QModelIndex& row : m_items->table()->chosenSource()) {
        if (const xmpp::PubsubItem* item = m_items->model()->item(row))
            ids.append(item->id);
    }
    if (ids.isEmpty())
        return;
    const auto act = [this, node = m_node, ids] {
        for (const QString& id : ids) {
            if (m_nodes->nodes())
                context().tasks().start(withWord(m_nodes->nodes()->retract(node, id, true)), tr("Retracting %1").arg(id));
        }
    };
    if (now)
        act();
    else
        context().undo().willDo(ids.size() == 1 ? tr("Retracting item %1 in 3 seconds.").arg(ids.first()) : tr("Retracting %n items in 3 seconds.", nullptr, int(ids.size())), act);
}

void PubsubPage::removeNode(bool now)
{
    if (!hasNode())
        return;
    const auto act = [this, node = m_node] {
        if (m_nodes->nodes())
            context().tasks().start(withWord(m_nodes->nodes()->remove(node)), tr("Deleting %1").arg(node));
    };
    if (now)
        act();
    else
        context().undo().willDo(tr("Deleting node %1 and its items in 3 seconds.").arg(m_node), act);
}

void PubsubPage::purge()
{
    if (!hasNode())
        return;
    context().undo().willDo(tr("Retracting all items of %1 in 3 seconds.").arg(m_node), [this, node = m_node] {
        if (m_nodes->nodes())
            context().tasks().start(withWord(m_nodes->nodes()->purge(node)), tr("Emptying %1").arg(node));
    });
}

bool PubsubPage::can(Command command) const
{
    switch (command) {
    case Command::New: return m_nodes->nodes();
    case Command::Find: return true;
    case Command::Details:
    case Command::Export: return hasNode();
    case Command::Remove:
    case Command::RemoveNow: return hasNode() && (m_items->table()->currentSource().isValid() || m_nodes->tree()->hasFocus());
    case Command::Copy:
    case Command::CopyRow: return m_items->table()->currentSource().isValid();
    default: return false;
    }
}

QString PubsubPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("New node…");
    case Command::Details: return tr("Set up node…");
    case Command::Remove: return m_nodes->tree()->hasFocus() ? tr("Delete node") : tr("Retract item");
    case Command::RemoveNow: return m_nodes->tree()->hasFocus() ? tr("Delete node now") : tr("Retract item now");
    case Command::Export: return tr("Export items…");
    default: return {};
    }
}

void PubsubPage::perform(Command command)
{
    const bool now = command == Command::RemoveNow;
    switch (command) {
    case Command::New: m_new->trigger(); break;
    case Command::Find: m_nodes->filter()->setFocus(Qt::ShortcutFocusReason); break;
    case Command::Details: m_setup->trigger(); break;
    case Command::Export: m_export->trigger(); break;
    case Command::Remove:
    case Command::RemoveNow: m_nodes->tree()->hasFocus() ? removeNode(now) : retract(now); break;
    case Command::Copy: context().copyText(m_items->table()->copiedCells(), tr("the cell")); break;
    case Command::CopyRow: context().copyText(m_items->table()->copiedRows(), tr("the rows")); break;
    default: break;
    }
}

bool PubsubPage::goTo(const QString& subject)
{
    return m_nodes->choose(subject);
}

QString PubsubPage::subject() const
{
    return m_node;
}

bool PubsubPage::stepBack()
{
    if (m_items->stepBack())
        return true;
    if (m_nodes->filter()->text().isEmpty())
        return false;
    m_nodes->filter()->clear();
    return true;
}

QList<QWidget*> PubsubPage::panes() const
{
    return {m_nodes->filter(), m_nodes->tree(), m_items->table(), m_payload->focusable()};
}

PageEntry pubsubPage()
{
    return {.id = QStringLiteral("pubsub"),
        .title = PubsubPage::tr("PubSub"),
        .icon = QStringLiteral("rss"),
        .key = 7,
        .makePage = [](PageContext& context) { return std::make_unique<PubsubPage>(context); },
        .makeOutline = [](PageContext& context) { return std::make_unique<PubsubOutline>(context); }};
}

} // namespace everyport::ui
