#pragma once

#include <functional>

#include <QHash>
#include <QMap>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/resultset.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// An item of a publish-subscribe node (XEP-0060).
struct NodeItem {
    QString id = {};
    xml::Element payload = {};
    QString publisher = {};
};

/// The items of a node, all or a page of them (XEP-0059).
struct NodePage {
    QList<NodeItem> items = {};          ///< As the service orders them.
    std::optional<PageAnswer> page = {}; ///< None: it knows no pages, and these are all that it gives.
};

/// What a service tells of a node (XEP-0060 §7, §8; collections by XEP-0131's headers).
struct NodeEvent {
    enum class What { Published, Retracted, Deleted, Purged, Configured, Subscription };
    What what = What::Published;
    Jid service;
    QString node;
    QList<NodeItem> items = {};
    QString redirect = {};          ///< Of Deleted: where it went.
    QStringList collections = {};   ///< It came by these.
    QStringList subscriptions = {}; ///< Of ours, by which it came, where we have several (SubID headers).
    QList<std::pair<QString, QString>> headers = {}; ///< All that came with it (XEP-0131), those two kinds among them.
    xml::Element element = {};
    bool isOld = false; ///< Sent when we came, not when it happened.
};

/// Whose subscription a node has, and how it stands (XEP-0060 §4.2).
struct NodeSubscription {
    QString node = {};
    Jid address = {};
    QString id = {};
    QString state = {}; ///< "none", "pending", "subscribed", "unconfigured"
};

/// What an address may do at a node (XEP-0060 §4.1): "owner", "publisher", "outcast" …
struct NodeAffiliation {
    QString node = {};
    Jid address = {};
    QString affiliation = {};
};

/// Publish-subscribe, all of a client's verbs (XEP-0060), at any service or account (PEP, XEP-0163). A null service is
/// our own account. What a service tells goes to whoever listens for the node.
class Nodes final : public ClientExtension {
public:
    using Asking = Task<Result<xml::Element>>;
    using Listener = std::function<void(const NodeEvent&)>;
    explicit Nodes(Client& client);

    /// The node's name as the service has it; without a name the service chooses one.
    Task<Result<QString>> create(Jid service, QString node = {}, std::optional<DataForm> configuration = {});
    Asking remove(Jid service, QString node, QString redirect = {});
    Asking purge(Jid service, QString node);
    /// The item's id. `options` are preconditions (§7.1.5), such as PEP's access model.
    Task<Result<QString>> publish(Jid service, QString node, NodeItem item, std::optional<DataForm> options = {});
    Asking retract(Jid service, QString node, QString id, bool isTold = true);
    Task<Result<QList<NodeItem>>> items(
        Jid service, QString node, int most = 0, QStringList ids = {}, QString subscription = {});
    Task<Result<NodePage>> page(Jid service, QString node, PageRequest page); ///< XEP-0059 (§6.5.4 there)

    Task<Result<NodeSubscription>> subscribe(Jid service, QString node, std::optional<DataForm> options = {});
    Asking unsubscribe(Jid service, QString node, QString subscription = {});
    Task<Result<QList<NodeSubscription>>> subscriptions(Jid service, QString node = {}); ///< Ours.
    Task<Result<QList<NodeAffiliation>>> affiliations(Jid service, QString node = {});   ///< Ours.
    Task<Result<DataForm>> options(Jid service, QString node, QString subscription = {});
    Asking setOptions(Jid service, QString node, DataForm filled, QString subscription = {});
    Task<Result<DataForm>> defaultOptions(Jid service);

    // An owner's
    Task<Result<DataForm>> configuration(Jid service, QString node);
    Task<Result<DataForm>> defaultConfiguration(Jid service);
    Asking configure(Jid service, QString node, DataForm filled); ///< Cancelled by a form that says so.
    Task<Result<QList<NodeSubscription>>> subscribers(Jid service, QString node);
    Asking setSubscribers(Jid service, QString node, QList<NodeSubscription> changed);
    Task<Result<QList<NodeAffiliation>>> affiliated(Jid service, QString node);
    Asking setAffiliated(Jid service, QString node, QList<NodeAffiliation> changed);

    /// XEP-0223: what is kept for ourselves alone, as preconditions of `publish`.
    static DataForm privateConditions();
    void listen(const QString& node, Listener listener) { m_listeners.insert(node, std::move(listener)); }
    Listener heard = {}; ///< Events of nodes that nobody else listens for.
    /// Hears all events beside those who listen for a node, until `unwatch` with the number that this gives.
    int watch(Listener watcher);
    void unwatch(int number) { m_watchers.remove(number); }
    QStringList features() const override;

private:
    bool receive(const Stanza& stanza);
    Asking ask(const QString& type, Jid service, xml::Element verb, bool isOwner = false, xml::Element beside = {});
    Task<Result<DataForm>> form(QString type, Jid service, xml::Element verb, bool isOwner);
    Task<Result<QList<NodeSubscription>>> subscriptionList(Jid service, xml::Element verb, bool isOwner);
    Task<Result<QList<NodeAffiliation>>> affiliationList(Jid service, xml::Element verb, bool isOwner);

    QHash<QString, Listener> m_listeners;
    QMap<int, Listener> m_watchers; // by number
    int m_lastWatcher = 0;
};

} // namespace everyport::xmpp::client
