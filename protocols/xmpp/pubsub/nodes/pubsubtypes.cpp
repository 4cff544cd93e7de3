#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

#include "protocols/xmpp/extensions/nametable.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr std::array<QLatin1String, 6> affiliationNames{
    "none"_L1, "outcast"_L1, "member"_L1, "publish-only"_L1, "publisher"_L1, "owner"_L1};
constexpr std::array<QLatin1String, 5> accessModels{
    "open"_L1, "whitelist"_L1, "presence"_L1, "roster"_L1, "authorize"_L1};
constexpr std::array<QLatin1String, 3> publishModels{"publishers"_L1, "subscribers"_L1, "open"_L1};
constexpr std::array<QLatin1String, 2> nodeTypes{"leaf"_L1, "collection"_L1};
constexpr std::array<QLatin1String, 3> associationPolicies{"all"_L1, "owners"_L1, "whitelist"_L1};
constexpr std::array<QLatin1String, 3> sendLasts{"never"_L1, "on_sub"_L1, "on_sub_and_presence"_L1};
constexpr std::array<QLatin1String, 4> subscriptionStates{"none"_L1, "pending"_L1, "unconfigured"_L1, "subscribed"_L1};

} // namespace

QString affiliationName(Affiliation affiliation)
{
    return affiliationNames[size_t(affiliation)];
}

std::optional<Affiliation> affiliationNamed(QStringView name)
{
    return named<Affiliation>(affiliationNames, name);
}

QString accessModelName(AccessModel model)
{
    return accessModels[size_t(model)];
}

std::optional<AccessModel> accessModelNamed(QStringView name)
{
    return named<AccessModel>(accessModels, name);
}

QString publishModelName(PublishModel model)
{
    return publishModels[size_t(model)];
}

std::optional<PublishModel> publishModelNamed(QStringView name)
{
    return named<PublishModel>(publishModels, name);
}

QString nodeTypeName(NodeType type)
{
    return nodeTypes[size_t(type)];
}

std::optional<NodeType> nodeTypeNamed(QStringView name)
{
    return named<NodeType>(nodeTypes, name);
}

QString associationPolicyName(AssociationPolicy policy)
{
    return associationPolicies[size_t(policy)];
}

std::optional<AssociationPolicy> associationPolicyNamed(QStringView name)
{
    return named<AssociationPolicy>(associationPolicies, name);
}

QString sendLastName(SendLast when)
{
    return sendLasts[size_t(when)];
}

std::optional<SendLast> sendLastNamed(QStringView name)
{
    return named<SendLast>(sendLasts, name);
}

QString subscriptionStateName(SubscriptionState state)
{
    return subscriptionStates[size_t(state)];
}

std::optional<SubscriptionState> subscriptionStateNamed(QStringView name)
{
    return named<SubscriptionState>(subscriptionStates, name);
}

StanzaError pubsubError(Condition condition, const QString& name, const QString& feature)
{
    xml::Element application(name, ns::pubsubErrors);
    if (!feature.isEmpty())
        application.setAttribute(u"feature"_s, feature);
    return {condition, {}, std::move(application)};
}

StanzaError notSubscribed(ErrorType type)
{
    auto error = pubsubError(Condition::UnexpectedRequest, u"not-subscribed"_s);
    error.type = type;
    return error;
}

StanzaError tooManySubscriptions()
{
    auto error = pubsubError(Condition::PolicyViolation, u"too-many-subscriptions"_s);
    error.type = ErrorType::Wait;
    return error;
}

StanzaError unsupported(const QString& feature)
{
    return pubsubError(Condition::FeatureNotImplemented, u"unsupported"_s, feature);
}

} // namespace everyport::xmpp
