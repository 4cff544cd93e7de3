#include "protocols/xmpp/pubsub/resources/pubsubresource.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// What a resource does not do is a feature that it does not have (XEP-0060 §16.4).
template <typename T>
PubsubResource::Reply<T> lacks(const QString& feature)
{
    return PubsubResource::Reply<T>(std::variant<T, StanzaError>(unsupported(feature)));
}

} // namespace

PubsubResource::Reply<PubsubResource::Info> PubsubResource::info(Jid, QString)
{
    return lacks<PubsubResource::Info>(u"meta-data"_s);
}

PubsubResource::Reply<QList<PubsubResource::Child>> PubsubResource::nodes(Jid, QString)
{
    return lacks<QList<PubsubResource::Child>>(u"collections"_s);
}

PubsubResource::Reply<QList<PubsubResource::NodeSubscription>> PubsubResource::subscriptions(Jid, QString)
{
    return lacks<QList<PubsubResource::NodeSubscription>>(u"retrieve-subscriptions"_s);
}

PubsubResource::Reply<QList<PubsubResource::NodeAffiliation>> PubsubResource::affiliations(Jid, QString)
{
    return lacks<QList<PubsubResource::NodeAffiliation>>(u"retrieve-affiliations"_s);
}

PubsubResource::Reply<PubsubSubscription> PubsubResource::subscribe(Jid, QString, PubsubSubscription)
{
    return lacks<PubsubSubscription>(u"subscribe"_s);
}

PubsubResource::Reply<Done> PubsubResource::unsubscribe(Jid, QString, Jid)
{
    return lacks<Done>(u"subscribe"_s);
}

PubsubResource::Reply<SubscribeOptions> PubsubResource::options(Jid, QString, Jid)
{
    return lacks<SubscribeOptions>(u"subscription-options"_s);
}

PubsubResource::Reply<Done> PubsubResource::setOptions(Jid, QString, Jid, DataForm)
{
    return lacks<Done>(u"subscription-options"_s);
}

PubsubResource::Reply<ItemPage> PubsubResource::items(Jid, QString, ItemQuery)
{
    return lacks<ItemPage>(u"retrieve-items"_s);
}

PubsubResource::Reply<QString> PubsubResource::publish(Jid, QString, std::optional<PubsubItem>, std::optional<DataForm>)
{
    return lacks<QString>(u"publish"_s);
}

PubsubResource::Reply<Done> PubsubResource::retract(Jid, QString, QString, bool)
{
    return lacks<Done>(u"delete-items"_s);
}

PubsubResource::Reply<QString> PubsubResource::create(Jid, QString, std::optional<DataForm>)
{
    return lacks<QString>(u"create-nodes"_s);
}

PubsubResource::Reply<DataForm> PubsubResource::defaultConfiguration(Jid, QString)
{
    return lacks<DataForm>(u"retrieve-default"_s);
}

PubsubResource::Reply<DataForm> PubsubResource::configuration(Jid, QString)
{
    return lacks<DataForm>(u"config-node"_s);
}

PubsubResource::Reply<Done> PubsubResource::configure(Jid, QString, DataForm)
{
    return lacks<Done>(u"config-node"_s);
}

PubsubResource::Reply<Done> PubsubResource::purge(Jid, QString)
{
    return lacks<Done>(u"purge-nodes"_s);
}

PubsubResource::Reply<Done> PubsubResource::remove(Jid, QString, QString)
{
    return lacks<Done>(u"delete-nodes"_s);
}

PubsubResource::Reply<PubsubResource::Affiliations> PubsubResource::nodeAffiliations(Jid, QString)
{
    return lacks<PubsubResource::Affiliations>(u"modify-affiliations"_s);
}

PubsubResource::Reply<Done> PubsubResource::setNodeAffiliations(Jid, QString, PubsubResource::Affiliations)
{
    return lacks<Done>(u"modify-affiliations"_s);
}

PubsubResource::Reply<QList<PubsubSubscription>> PubsubResource::nodeSubscriptions(Jid, QString)
{
    return lacks<QList<PubsubSubscription>>(u"manage-subscriptions"_s);
}

PubsubResource::Reply<Done> PubsubResource::setNodeSubscriptions(Jid, QString, QList<PubsubSubscription>)
{
    return lacks<Done>(u"manage-subscriptions"_s);
}

} // namespace everyport::xmpp
