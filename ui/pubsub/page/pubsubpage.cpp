#include "ui/pubsub/page/pubsubpage.h"

#include <QAction>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "ui/frame/keyboard/panefocus.h"
#include "ui/pubsub/dialogs/nodeactions.h"
#include "ui/pubsub/dialogs/nodedialogs.h"
#include "ui/pubsub/dialogs/refusal.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/items/itemspane.h"
#include "ui/pubsub/nodes/accountnodes.h"
#include "ui/pubsub/nodes/embeddednodes.h"
#include "ui/pubsub/nodes/localnodes.h"
#include "ui/pubsub/nodes/nodechoices.h"
#include "ui/pubsub/nodes/nodesmodel.h"
#include "ui/pubsub/nodes/nodespane.h"
#include "ui/pubsub/page/nodeside.h"
#include "ui/pubsub/page/nodeswatch.h"
#include "ui/pubsub/page/pubsuboutline.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/paneroom.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/dialogs/namedialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tableexport.h"

namespace everyport::ui {

PubsubPage::PubsubPage(PageContext& context)
    : Page(context),
      m_items(new ItemsPane(context.memory(), this)),
      m_focus(new PaneFocus(*this)),
      m_content(new QWidget(this)),
      m_head([this] { Q_EMIT headChanged(); }, this)
{
    makeActions();
    m_choices = new NodeChoices(context.station().xmppSessions(), this);
    m_nodes = new NodesPane(
        m_new, {m_new, m_do->setup, m_do->options, m_do->rights, m_do->subscribers, m_do->empty, m_do->remove}, this);
    auto* start = new QAction(tr("Add service…"), this);
    connect(start, &QAction::triggered, this,
        [this] { this->context().goTo(QStringLiteral("services"), QStringLiteral("add/xmpp")); });
    m_empty = new EmptyState(QStringLiteral("rss"),
        tr("No publish-subscribe service runs. An XMPP service brings one; each open poll has a node there. So does an XMPP account in Chat."),
        start, this);
    auto* panes = new Panes(Qt::Horizontal, QStringLiteral("pubsub/panes"), context.memory(), m_content);
    panes->addPane(m_nodes, 220, 160);
    panes->addPane(m_items, 0, 260);
    m_side = new NodeSide(m_do->setup, context.memory(), this);
    panes->addPane(m_side, 296, 200);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(new PaneRoom(panes, m_content));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_empty);
    connect(m_items, &ItemsPane::chosenChanged, this, &PubsubPage::showItem);
    connect(m_items->model(), &ItemsModel::failed, this,
        [this](const Error& error) { this->context().reportFault(tr("Reading the items"), worded(error)); });
    connect(m_items->model(), &ItemsModel::contentChanged, this, [this] { m_head.changed(); });
    connect(m_items->table(), &Table::chosenChanged, this, &Page::commandsChanged);
    connect(m_nodes, &NodesPane::chosenChanged, this, &PubsubPage::showNode);
    connect(m_nodes->model(), &NodesModel::nodeTold, this, [this](const QString& node) {
        if (node == m_awaited && m_nodes->choose(node))
            m_awaited.clear();
        if (node != m_node)
            return;
        showFacts();
        m_do->showSubscribed();
    });
    connect(m_nodes->model(), &NodesModel::nodeGone, this, [this](const QString& node) {
        if (node == m_node)
            showNode();
    });
    m_watch = std::make_unique<NodesWatch>(
        context.station(), [this] { takeNodes(); }, [this](const QString& node) { m_nodes->model()->touched(node); });
    m_nodes->setLive(
        [this](const QString& node) { return m_source && m_source->key().isEmpty() && m_watch->isLive(node); });
    connect(m_nodes, &NodesPane::sourceWanted, this, &PubsubPage::choose);
    connect(m_nodes, &NodesPane::anotherWanted, this, &PubsubPage::askForAddress);
    connect(m_choices, &NodeChoices::changed, this, &PubsubPage::takeNodes);
    connect(m_choices, &NodeChoices::goes, this, [this](qint64 account) {
        if (const auto* source = dynamic_cast<AccountNodes*>(m_source.get()); source && source->account() == account)
            take(nullptr);
    });
    m_key = context.memory().value(QStringLiteral("pubsub/service")).toString();
    takeNodes();
}

PubsubPage::~PubsubPage()
{
    m_watch.reset();
    m_choices->disconnect(this);
    m_do->release();
    m_items->leave();
    delete m_nodes; // before the station's nodes go, and while it can still say so to nobody
}

void PubsubPage::makeActions()
{
    m_do = new NodeActions(
        context(), [this] { return m_nodes->nodes(); }, this);
    connect(m_do, &NodeActions::subscribedShown, this, [this](bool isSubscribed) {
        // What is published at an account's service comes only to who has subscribed; what one publishes oneself is
        // shown at once.
        m_items->setFollow(isSubscribed || (m_source && !m_source->key().isEmpty()));
    });
    m_export = makeAction(this, QStringLiteral("download"), tr("Export…"), [this] {
        exportTable(*m_items->table(), m_node.section(QLatin1Char('/'), -1), context().window(),
            [this](const QString& sentence) { context().tell(sentence); });
    });
    m_chart = makeAction(this, {}, tr("Show the chart"), [this](bool on) {
        context().memory().setValue(QStringLiteral("pubsub/chart"), on);
        m_items->setChartShown(on);
    });
    m_chart->setCheckable(true);
    m_chart->setChecked(context().memory().value(QStringLiteral("pubsub/chart"), true).toBool());
    m_items->setChartShown(m_chart->isChecked());
    m_new = makeAction(this, QStringLiteral("plus"), tr("New node…"), [this] {
        openNewNode(
            context(), [this] { return m_nodes->nodes(); }, m_nodes->folder(),
            [this](const QString& node) {
                if (!m_nodes->choose(node))
                    m_awaited = node;
            });
    });
}

bool PubsubPage::hasNode() const
{
    return m_source && m_source->find(m_node);
}

/// Services came, went, or are other ones now.
void PubsubPage::takeNodes()
{
    xmpp::PubsubNodes* own = embeddedNodes(context().station());
    const auto choices = m_choices->choices(own);
    const auto isThere = [&](const QString& key) {
        return std::any_of(choices.begin(), choices.end(), [&](const auto& one) { return one.key == key; });
    };
    const QString key = isThere(m_key) || choices.isEmpty() ? m_key : choices.first().key;
    m_content->setVisible(!choices.isEmpty());
    m_empty->setVisible(choices.isEmpty());
    m_nodes->setChoices(choices, key, !m_choices->accounts().isEmpty());
    const auto* shown = dynamic_cast<const LocalNodes*>(m_source.get());
    const bool isSame = m_source && m_source->key() == key && (shown ? shown->nodes() == own : true);
    if (!isSame)
        take(m_choices->make(key, own));
    Q_EMIT headChanged();
}

/// The ones before are let go of first: their service may be about to stop.
void PubsubPage::take(std::unique_ptr<NodeSource> source)
{
    const QString kept = m_node;
    m_do->release();
    m_items->show(nullptr, {});
    m_nodes->setNodes(nullptr);
    m_source = std::move(source);
    m_nodes->setNodes(m_source.get());
    if (auto* account = dynamic_cast<AccountNodes*>(m_source.get()))
        account->failed = [this](const Error& error) { context().reportFault(tr("Finding the nodes"), worded(error)); };
    if (m_source)
        chooseFirst(kept);
    showNode();
}

/// Of this program's the node of a live poll is what most come to see; others' names are still to come.
void PubsubPage::chooseFirst(const QString& kept)
{
    if (m_nodes->choose(kept))
        return;
    if (!m_source->key().isEmpty()) {
        m_awaited = m_awaited.isEmpty() ? kept : m_awaited;
        return;
    }
    const QStringList names = m_source->names();
    const auto live = std::find_if(
        names.begin(), names.end(), [this](const QString& name) { return m_watch->isLive(name); });
    m_nodes->choose(live != names.end() ? *live : names.value(0));
}

void PubsubPage::choose(const QString& key)
{
    m_key = key;
    m_awaited.clear();
    context().memory().setValue(QStringLiteral("pubsub/service"), key);
    takeNodes();
}

/// A service that no server names, or somebody's own nodes.
void PubsubPage::askForAddress()
{
    const auto accounts = m_choices->accounts();
    if (accounts.isEmpty())
        return;
    const auto current = std::find_if(accounts.begin(), accounts.end(),
        [this](const auto& one) { return m_key.startsWith(QStringLiteral("account/%1/").arg(one.first)); });
    const qint64 account = current == accounts.end() ? accounts.first().first : current->first;
    NameQuestion question;
    question.title = tr("Nodes at another address");
    question.label = tr("Address");
    question.help = tr("A service such as pubsub.example.org, or a person. %1 asks there.")
                        .arg(current == accounts.end() ? accounts.first().second : current->second);
    question.verb = tr("Show its nodes");
    question.check = [](const QString& text) {
        return xmpp::Jid::parse(text.trimmed())
            ? QString()
            : tr("An address looks like pubsub.example.org or somebody@example.org.");
    };
    question.apply = [this, account](const QString& text) { choose(m_choices->add(account, text)); };
    askForName(context().window(), question);
}

void PubsubPage::showNode()
{
    m_node = m_nodes->node();
    m_items->show(m_source.get(), m_node);
    if (m_source)
        m_source->askAbout(m_node);
    m_do->setNode(m_node);
    m_export->setEnabled(hasNode());
    m_new->setEnabled(m_source != nullptr);
    showFacts();
    showItem();
    m_nodes->showTotals();
    Q_EMIT commandsChanged();
    Q_EMIT headChanged();
}

void PubsubPage::showFacts()
{
    m_side->showFacts(hasNode() ? m_source->find(m_node) : nullptr);
    m_head.changed();
}

void PubsubPage::showItem()
{
    m_side->showItem(m_items->chosen());
    m_head.changed();
}

PageHead PubsubPage::head() const
{
    PageHead head{.title = tr("PubSub")};
    if (!hasNode()) {
        if (m_source)
            head.caption = tr("%1, %2 nodes")
                               .arg(m_source->service().toString(), locale().toString(m_source->names().size()));
        return head;
    }
    const NodeFacts* node = m_source->find(m_node);
    const bool live = m_watch && m_source->key().isEmpty() && m_watch->isLive(m_node);
    head.title = node->title.isEmpty() ? m_node : node->title;
    head.mark = live ? Mark::Live : Mark::None;
    head.state = live ? tr("live") : QString();
    // not every service says how many there are
    const int items = std::max(m_items->model()->total(), m_items->model()->rowCount());
    const QString count = items == 1 ? tr("1 item") : tr("%Ln items", nullptr, items);
    head.caption = head.title == m_node ? count : tr("%1, %2").arg(m_node, count);
    head.primary = m_do->publish;
    head.toggle = m_do->subscribe;
    head.actions = {m_export};
    head.more = {m_chart, m_do->setup, m_do->options, m_do->rights, m_do->subscribers, m_do->empty, m_do->remove};
    return head;
}

bool PubsubPage::goTo(const QString& subject)
{
    const auto [key, node] = NodeChoices::split(subject);
    if (!key.isEmpty())
        m_choices->add(key.section(QLatin1Char('/'), 1, 1).toLongLong(), key.section(QLatin1Char('/'), 2));
    if (key != m_key)
        choose(key);
    if (m_nodes->choose(node))
        return true;
    if (key.isEmpty())
        return false;
    m_awaited = node; // its service has not told of it yet
    return true;
}

QString PubsubPage::subject() const
{
    return m_key.isEmpty() || m_node.isEmpty() ? m_node : m_key + QLatin1Char('/') + m_node;
}

bool PubsubPage::stepBack()
{
    return commands().stepBack();
}

QList<QWidget*> PubsubPage::panes() const
{
    return {m_nodes->filter(), m_nodes->tree(), m_items->table(), m_side->focusable()};
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
