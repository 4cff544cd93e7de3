#pragma once

#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "protocols/xmpp/pubsub/resources/pubsubresource.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// The resources of one service: brings each request to the one that has its node, and lets them tell subscribers.
class PubsubResources {
public:
    PubsubResources(Router& router, Jid service, const PubsubPolicy& policy)
        : m_router(router), m_service(std::move(service)), m_policy(policy)
    {
    }

    void attach(PubsubResource& resource) { m_all.append(&resource); } ///< The first that has a node answers for it.
    void detach(PubsubResource& resource) { m_all.removeAll(&resource); }
    /// Null: the node is the service's own affair.
    PubsubResource* find(const Stanza& request) const;
    Task<Answer> answer(PubsubResource& resource, Stanza request) const;
    /// Is it about the sender's subscriptions, or affiliations, at all nodes at once (XEP-0060 §§5.6, 5.7)?
    static bool asksOfAll(const Stanza& request);
    /// The service's own answer to such a request, and behind it what each of the resources says.
    Task<Answer> completed(Answer own, Stanza request) const;
    QList<DiscoItem> listed() const;
    void clientGone(const Jid& client) const;
    const TaskSet::Failed& failed() const { return m_router.failed(); } ///< For the TaskSets of resources.

    // For resources: written out once for all of `to` (XEP-0060 §12). `through`: collections by which it comes to them.
    void published(const QString& node, const QList<PubsubItem>& items, const QList<Jid>& to,
        const QStringList& through = {}) const;
    void retracted(
        const QString& node, const QStringList& ids, const QList<Jid>& to, const QStringList& through = {}) const;
    void purged(const QString& node, const QList<Jid>& to) const;
    void removed(const QString& node, const QList<Jid>& to, const QString& redirect = {}) const;
    void configured(const QString& node, const QList<Jid>& to, const std::optional<DataForm>& form = {}) const;

private:
    void tell(xml::Element event, const QList<Jid>& to, const QStringList& through = {}) const;

    Router& m_router;
    Jid m_service;
    const PubsubPolicy& m_policy;
    QList<PubsubResource*> m_all;
};

} // namespace everyport::xmpp
