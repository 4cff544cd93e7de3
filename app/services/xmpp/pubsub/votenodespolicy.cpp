#include "app/services/xmpp/pubsub/votenodespolicy.h"

#include "app/services/xmpp/pubsub/xmppvotepayload.h"

using namespace Qt::StringLiterals;

namespace everyport {

bool isProgramsOwn(QStringView node)
{
    for (const QStringView parent : {u"vote", u"polls", u"server"}) {
        if (node == parent || (node.startsWith(parent) && node[parent.size()] == u'/'))
            return true;
    }
    return false;
}

xmpp::PubsubPolicy voteNodesPolicy(const xmpp::Jid& domain, const polls::Polls& polls)
{
    xmpp::PubsubPolicy policy;
    policy.mayCreate = [domain](const xmpp::Jid& who, const QString& node) {
        return who.hasLocal() && who.domainView() == domain.toString() && !isProgramsOwn(node);
    };
    policy.lists = [&polls](const QString& node) {
        if (!node.startsWith(voteNodePrefix))
            return true;
        const auto* poll = polls.find(node.sliced(voteNodePrefix.size()));
        return poll && poll->state != polls::Poll::State::Draft;
    };
    return policy;
}

} // namespace everyport
