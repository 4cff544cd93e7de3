#include "ui/pubsub/dialogs/nodeactions.h"

#include <QAction>

#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/pubsub/dialogs/peopledialog.h"
#include "ui/pubsub/dialogs/refusal.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

template <typename Done>
QAction* NodeActions::make(const QString& iconName, const QString& text, Done done)
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    connect(action, &QAction::triggered, this, done);
    return action;
}

NodeActions::NodeActions(PageContext& context, CurrentNodes current, QObject* parent)
    : QObject(parent), m_context(context), m_current(std::move(current))
{
    subscribe = make(QStringLiteral("rss"), tr("Subscribed"), [this](bool on) { setFollowing(on); });
    subscribe->setCheckable(true);
    subscribe->setChecked(true);
    subscribe->setToolTip(tr("New items show here as they are published"));
    m_context.shortcuts().add(
        subscribe, QStringLiteral("pubsub/subscribe"), tr("PubSub"), QKeySequence(Qt::CTRL | Qt::Key_B));
    options = make({}, tr("Subscription options…"), [this] { openSubscription(m_context, m_current, m_node); });
    publish = make(QStringLiteral("send"), tr("Publish…"), [this] { openPublish(m_context, m_current, m_node); });
    m_context.shortcuts().add(
        publish, QStringLiteral("pubsub/publish"), tr("PubSub"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    setup = make(
        QStringLiteral("sliders-horizontal"), tr("Set up…"), [this] { openNodeSetup(m_context, m_current, m_node); });
    rights = make(
        {}, tr("Rights…"), [this] { openPeople(m_context, m_current, m_node, NodeSource::People::Affiliated); });
    subscribers = make(
        {}, tr("Subscribers…"), [this] { openPeople(m_context, m_current, m_node, NodeSource::People::Subscribed); });
    empty = make({}, tr("Retract all items"), [this] { purge(); });
    remove = make(QStringLiteral("trash-2"), tr("Delete node"), [this] { removeNode(false); });
}

bool NodeActions::hasNode() const
{
    const NodeSource* nodes = m_current();
    return nodes && nodes->find(m_node);
}

void NodeActions::setNode(const QString& node)
{
    m_node = node;
    for (QAction* action : {subscribe, publish, setup, rights, subscribers, empty, remove})
        action->setEnabled(hasNode());
    showSubscribed();
}

void NodeActions::showSubscribed()
{
    const NodeSource* nodes = m_current();
    const bool isSubscribed = hasNode() && nodes->isSubscribed(m_node);
    const auto asked = m_subscribing.find(m_node);
    const bool isAsked = asked != m_subscribing.end();
    subscribe->setEnabled(hasNode() && !isAsked);
    subscribe->setChecked(isAsked ? asked->second.follows : isSubscribed);
    options->setEnabled(isSubscribed && nodes->hasSubscriptionOptions());
    Q_EMIT subscribedShown(isSubscribed);
}

void NodeActions::setFollowing(bool follow)
{
    if (!hasNode())
        return;
    if (m_subscribing.contains(m_node))
        return showSubscribed();
    auto& asked = m_subscribing[m_node];
    asked = {follow, withWord(m_current()->setSubscribed(m_node, follow))};
    asked.task.whenDone([this, node = m_node, follow](const Result<everyport::Done>& done) {
        const auto over = m_subscribing.extract(node);
        reportResult(m_context,
            follow ? tr("Subscribing to %1").arg(node) : tr("Ending the subscription to %1").arg(node), done);
        showSubscribed();
    });
    if (m_subscribing.contains(m_node))
        showSubscribed();
}

void NodeActions::retract(const QStringList& items, bool now)
{
    if (items.isEmpty())
        return;
    const auto act = [this, node = m_node, items] {
        for (const QString& id : items) {
            if (NodeSource* nodes = m_current())
                startNamed(m_context, withWord(nodes->retract(node, id)), tr("Retracting %1").arg(id));
        }
    };
    if (now)
        act();
    else
        m_context.undo().willDo(items.size() == 1 ? tr("Retracting item %1 in 3 seconds.").arg(items.first())
                                                  : tr("Retracting %n items in 3 seconds.", nullptr, int(items.size())),
            act, QStringLiteral("trash-2"), this);
}

void NodeActions::removeNode(bool now)
{
    if (!hasNode())
        return;
    const auto act = [this, node = m_node] {
        if (NodeSource* nodes = m_current())
            startNamed(m_context, withWord(nodes->remove(node)), tr("Deleting %1").arg(node));
    };
    if (now)
        act();
    else
        m_context.undo().willDo(
            tr("Deleting node %1 and its items in 3 seconds.").arg(m_node), act, QStringLiteral("trash-2"), this);
}

void NodeActions::purge()
{
    if (!hasNode())
        return;
    const auto act = [this, node = m_node] {
        if (NodeSource* nodes = m_current())
            startNamed(m_context, withWord(nodes->purge(node)), tr("Emptying %1").arg(node));
    };
    m_context.undo().willDo(
        tr("Retracting all items of %1 in 3 seconds.").arg(m_node), act, QStringLiteral("trash-2"), this);
}

} // namespace everyport::ui
