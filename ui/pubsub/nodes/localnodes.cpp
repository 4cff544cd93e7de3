#include "ui/pubsub/nodes/localnodes.h"

#include <QCoreApplication>

namespace everyport::ui {
namespace {

struct OwnWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::LocalNodes)
};

Error noNode(const QString& node)
{
    return {Error::Kind::Refused, Reason::NotFound, OwnWords::tr("There is no node %1.").arg(node),
        QStringLiteral("item-not-found")};
}

} // namespace

const NodeFacts* LocalNodes::find(const QString& name) const
{
    const xmpp::PubsubNode* node = m_nodes.find(name);
    if (!node)
        return nullptr;
    const xmpp::NodeConfig& config = node->config;
    m_told = {
        .name = name, .title = config.title, .description = config.description, .payloadType = config.payloadType};
    m_told.accessModel = xmpp::accessModelName(config.accessModel);
    m_told.publishModel = xmpp::publishModelName(config.publishModel);
    m_told.kept = config.persistItems ? config.maxItems : 0;
    m_told.followers = node->subscriptions.activeCount();
    return &m_told;
}

Task<Result<Done>> LocalNodes::setSubscribed(QString node, bool on)
{
    if (on)
        m_unfollowed.remove(node);
    else
        m_unfollowed.insert(node);
    return Result<Done>(Done());
}

Task<Result<Done>> LocalNodes::publish(QString node, xmpp::PubsubItem item)
{
    item.publisher = m_nodes.service();
    return m_nodes.publish(std::move(node), std::move(item));
}

Task<Result<xmpp::DataForm>> LocalNodes::configuration(QString name)
{
    const xmpp::PubsubNode* node = m_nodes.find(name);
    if (!node && !name.isEmpty())
        return Result<xmpp::DataForm>(noNode(name));
    return Result<xmpp::DataForm>((node ? node->config : xmpp::NodeConfig()).toForm());
}

Task<Result<Done>> LocalNodes::configure(QString name, xmpp::DataForm filled)
{
    const xmpp::PubsubNode* node = m_nodes.find(name);
    if (!node)
        return Result<Done>(noNode(name));
    const auto config = node->config.with(filled);
    if (!config)
        return Result<Done>(config.error());
    return m_nodes.configure(std::move(name), *config);
}

Task<Result<Done>> LocalNodes::create(QString node, xmpp::DataForm filled)
{
    const auto config = xmpp::NodeConfig().with(filled);
    if (!config)
        return Result<Done>(config.error());
    return m_nodes.create(std::move(node), m_nodes.service(), *config);
}

Task<Result<QList<NodePerson>>> LocalNodes::people(QString name, People which)
{
    using Answer = Result<QList<NodePerson>>;
    const xmpp::PubsubNode* node = m_nodes.find(name);
    if (!node)
        return Answer(noNode(name));
    QList<NodePerson> found;
    if (which == People::Subscribed) {
        for (const xmpp::PubsubSubscription& one : node->subscriptions.all())
            found.append({one.who, xmpp::subscriptionStateName(one.state)});
        return Answer(found);
    }
    for (auto one = node->affiliations.keyValueBegin(); one != node->affiliations.keyValueEnd(); ++one)
        found.append({one->first, xmpp::affiliationName(one->second)});
    return Answer(found);
}

Task<Result<Done>> LocalNodes::changePeople(QString node, People which, QList<NodePerson> changed)
{
    const auto alive = lifetime();
    for (const NodePerson& person : changed) {
        if (alive.isOver())
            co_return left();
        const auto affiliation = xmpp::affiliationNamed(person.word).value_or(xmpp::Affiliation::None);
        auto change = which == People::Affiliated   ? m_nodes.setAffiliation(node, person.address, affiliation)
            : person.word == QStringLiteral("none") ? m_nodes.unsubscribe(node, person.address)
                                                    : m_nodes.subscribe(node, person.address);
        const auto done = co_await std::move(change);
        if (!done)
            co_return done.error();
    }
    co_return Done();
}

} // namespace everyport::ui
