#pragma once

#include <functional>
#include <map>
#include <memory>
#include <vector>

#include <QHash>

#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/extensions/caps.h"
#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/extensions/discoinfo.h"
#include "protocols/xmpp/extensions/resultset.h"

namespace everyport::xmpp::client {

/// What an address lists, all or a page of it (XEP-0030 §4, XEP-0059).
struct DiscoPage {
    QList<DiscoItem> items = {};
    std::optional<PageAnswer> page = {}; ///< None: they know no pages, and these are all.
};

/// XEP-0030 on both sides, 0390 and 0115: what we can do is told by hashes in our presence, and who tells the same hash
/// as somebody before is not asked again. What does not fit its hash is believed of that one address alone. Of the
/// hashes that are known the oldest go when there are too many.
class Discovery final : public ClientExtension {
public:
    static constexpr qsizetype mostKnown = 2000;
    Discovery(Client& client, Identity self);

    Task<Result<DiscoInfo>> info(Jid who, QString node = {});
    Task<Result<QList<DiscoItem>>> items(Jid who, QString node = {});
    Task<Result<DiscoPage>> itemsPage(Jid who, QString node, PageRequest page); ///< XEP-0059; `who` may not know it.
    /// What we can do, and `feature+notify` for each of PEP's nodes that we want to hear of.
    void addFeature(const QString& feature);

    QString ownHash() const;
    QStringList features() const override;
    void dressPresence(xml::Element& presence) const override;
    void online(bool isResumed) override;
    std::function<void(const QString& key, const DiscoInfo&)> learned = {}; ///< For who keeps them over runs.
    void restore(const QString& key, DiscoInfo info);                       ///< Only what fits its hash.

private:
    Task<Answer> answerInfo(Stanza request);
    Task<Answer> answerItems(Stanza request);
    xml::Element ownInfo(const QString& node) const;
    Task<Result<DiscoPage>> askItems(Jid who, QString node, xml::Element set);
    void presenceReceived(const Stanza& stanza);
    Task<Result<DiscoInfo>> askInfo(Jid who, QString node, Caps caps);
    Task<Result<DiscoInfo>> askBehind(Jid who, Caps caps, Task<Done> flight);
    void keep(const QString& key, const DiscoInfo& info);

    const Identity m_self;
    QStringList m_extra;
    QHash<QString, DiscoInfo> m_known; // by Caps::key
    QStringList m_oldest;              // its keys in the order of their coming
    QHash<Jid, Caps> m_told;           // of people's presence
    // Who waits for what is being asked already. Shared with the questions, which may outlive us.
    using Flights = std::map<QString, std::vector<Deferred<Done>>>;
    class Flight;
    std::shared_ptr<Flights> m_flights = std::make_shared<Flights>();
};

} // namespace everyport::xmpp::client
