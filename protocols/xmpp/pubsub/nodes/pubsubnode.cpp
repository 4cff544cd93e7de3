#include "protocols/xmpp/pubsub/nodes/pubsubnode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

void PubsubNode::setAffiliation(const Jid& who, Affiliation affiliation)
{
    if (affiliation == Affiliation::None)
        affiliations.remove(who.bare());
    else
        affiliations.insert(who.bare(), affiliation);
}

bool PubsubNode::mayPublish(const Jid& who) const
{
    const auto rights = affiliation(who);
    if (rights == Affiliation::Owner || rights == Affiliation::Publisher || rights == Affiliation::PublishOnly)
        return true;
    if (rights == Affiliation::Outcast)
        return false;
    switch (config.publishModel) {
    case PublishModel::Publishers: return false;
    case PublishModel::Subscribers: return isSubscribed(who) || isSubscribed(who.bare());
    case PublishModel::Open: break;
    }
    return true;
}

bool PubsubNode::mayAssociate(const Jid& who) const
{
    if (isOwner(who)
        || (config.associationPolicy == AssociationPolicy::All && affiliation(who) != Affiliation::Outcast))
        return true;
    const auto& allowed = config.associationWhitelist;
    const auto isThem = [bare = who.bare()](const QString& text) {
        const auto named = Jid::parse(text); // as an owner has written it
        return named && named->bare() == bare;
    };
    return config.associationPolicy == AssociationPolicy::Whitelist
        && std::any_of(allowed.begin(), allowed.end(), isThem);
}

std::optional<StanzaError> PubsubNode::refusesSubscriber(const Jid& who) const
{
    switch (affiliation(who)) {
    case Affiliation::Outcast:
    case Affiliation::PublishOnly: return StanzaError(Condition::Forbidden);
    case Affiliation::None:
        if (config.accessModel == AccessModel::Whitelist)
            return pubsubError(Condition::NotAllowed, u"closed-node"_s);
        break; // presence and roster: PubsubNodes knows whom to ask
    case Affiliation::Member:
    case Affiliation::Publisher:
    case Affiliation::Owner: break;
    }
    return std::nullopt;
}

std::optional<StanzaError> PubsubNode::refusesReader(const Jid& who) const
{
    if (auto refused = refusesSubscriber(who))
        return refused;
    const bool isKnown = affiliation(who) != Affiliation::None || isSubscribed(who) || isSubscribed(who.bare());
    if (config.accessModel == AccessModel::Authorize && !isKnown)
        return pubsubError(Condition::NotAuthorized, u"not-subscribed"_s);
    return std::nullopt;
}

QList<Jid> PubsubNode::owners() const
{
    return affiliations.keys(Affiliation::Owner);
}

qsizetype PubsubNode::ownerCount() const
{
    return std::count(affiliations.begin(), affiliations.end(), Affiliation::Owner);
}

} // namespace everyport::xmpp
