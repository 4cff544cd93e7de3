#pragma once

#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

namespace everyport::xmpp {

/// Nodes whose subscribers an owner approves (XEP-0060 §8.6): owners are asked by a form in a message and answer
/// likewise; who wants to be asked again of all that wait says so by a command (§8.7). Everything named must outlive
/// it.
class PubsubApprovals final : public Extension {
public:
    PubsubApprovals(PubsubNodes& nodes, Router& router) : m_nodes(nodes), m_router(router) {}

    /// A message to the service; false where it is no such form.
    bool receive(const Stanza& message);
    void askOwners(const PubsubNode& node, const Jid& who) const;

    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override; ///< The command.
    /// Service discovery of the command, and of what commands there are.
    std::optional<Answer> discovered(const Stanza& request) const;

private:
    Task<Result<Done>> decide(Stanza message, DataForm form);
    void ask(const PubsubNode& node, const Jid& who, const QList<Jid>& owners) const;
    QStringList waitingNodesOf(const Jid& owner) const;

    PubsubNodes& m_nodes;
    Router& m_router;
    TaskSet m_work{TaskSet::alreadyTold}; // who decided is answered with the error
};

/// Is it an owner's answer to a form that asked about somebody?
bool isPubsubApproval(const Stanza& message);

} // namespace everyport::xmpp
