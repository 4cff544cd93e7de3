#pragma once

#include <memory>
#include <optional>

#include "netcore/base/lifetime.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

namespace everyport::ui {

/// A node as its service tells of it.
struct NodeFacts {
    QString name = {};
    QString title = {};
    QString description = {};
    QString payloadType = {};
    QString accessModel = {};     ///< The protocol's word: "open", "whitelist"; empty: not told.
    QString publishModel = {};    ///< "publishers", "open"; empty: not told.
    std::optional<int> kept = {}; ///< How many items; 0: only the newest, as long as the service runs.
    std::optional<qint64> followers = {};
};

/// Somebody with rights at a node, or somebody who has subscribed.
struct NodePerson {
    xmpp::Jid address = {};
    QString word = {}; ///< "owner", "publisher", …; "subscribed", "pending", "none"
    QString id = {};   ///< Of the subscription, where there are several.
};

/// The nodes of one publish-subscribe service, however they are reached: in this program or over an account. Loop's
/// thread.
class NodeSource {
public:
    enum class People { Affiliated, Subscribed };
    virtual ~NodeSource() = default;

    virtual QString key() const = 0; ///< Stays the same over runs; see NodeChoices.
    virtual xmpp::Jid service() const = 0;
    virtual QStringList names() const = 0; ///< As far as they are known by now; more are told of.
    virtual const NodeFacts* find(const QString& node) const = 0; ///< Null: no such node is known.
    /// More of it, and what is below; told by nodeChanged.
    virtual void askAbout(const QString& node) { Q_UNUSED(node) }

    virtual bool isSubscribed(const QString& node) const = 0; ///< What is published comes by itself.
    virtual Task<Result<Done>> setSubscribed(QString node, bool on) = 0;
    /// How one's subscription delivers (XEP-0060 §6.3), where the service has it; a field's name in `code` where it is
    /// refused.
    virtual bool hasSubscriptionOptions() const { return false; }
    virtual Task<Result<xmpp::DataForm>> subscriptionOptions(QString node);
    virtual Task<Result<Done>> setSubscriptionOptions(QString node, xmpp::DataForm filled);
    virtual Task<Result<xmpp::ItemPage>> items(QString node, xmpp::ItemQuery query) = 0;
    virtual Task<Result<Done>> publish(QString node, xmpp::PubsubItem item) = 0;
    virtual Task<Result<Done>> retract(QString node, QString id) = 0;
    virtual Task<Result<Done>> purge(QString node) = 0;
    virtual Task<Result<Done>> remove(QString node) = 0;
    virtual Task<Result<xmpp::DataForm>> configuration(QString node) = 0; ///< Empty: what a new one begins with.
    /// A field's name in `code` where it is that one which is refused.
    virtual Task<Result<Done>> configure(QString node, xmpp::DataForm filled) = 0;
    virtual Task<Result<Done>> create(QString node, xmpp::DataForm filled) = 0;
    virtual Task<Result<QList<NodePerson>>> people(QString node, People which) = 0;
    virtual Task<Result<Done>> changePeople(QString node, People which, QList<NodePerson> changed) = 0;

    virtual void addListener(xmpp::PubsubEvents* listener) = 0;
    virtual void removeListener(xmpp::PubsubEvents* listener) = 0;

protected:
    /// What was asked for may be answered when nobody looks at these nodes any more: whoever waits asks `isOver`
    /// first.
    Lifetime::Token lifetime() const { return m_lifetime.token(); }
    static Error left() { return {Error::Kind::Cancelled, Reason::None, {}}; }

private:
    Lifetime m_lifetime;
};

inline Task<Result<xmpp::DataForm>> NodeSource::subscriptionOptions(QString)
{
    return Task<Result<xmpp::DataForm>>(Result<xmpp::DataForm>(left()));
}

inline Task<Result<Done>> NodeSource::setSubscriptionOptions(QString, xmpp::DataForm)
{
    return Task<Result<Done>>(Result<Done>(left()));
}

} // namespace everyport::ui
