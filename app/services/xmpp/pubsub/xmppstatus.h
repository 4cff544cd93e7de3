#pragma once

#include <functional>

#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "netcore/base/clock.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "protocols/xmpp/pubsub/resources/pubsublivenode.h"

namespace everyport {

/// The state of an XMPP server as a node of its pubsub service: how many people are there, since when it runs, which
/// version it is. One item, `current`; only accounts of the domain read it. Everything named must outlive it.
class XmppStatus {
public:
    using People = std::function<qsizetype()>;
    XmppStatus(
        Clock& clock, Database& database, xmpp::PubsubService& pubsub, QString domain, QString version, People people);

    Task<Result<Done>> open();

    static const QString node; ///< "server/status"

private:
    QList<xmpp::PubsubItem> items() const;
    void look();

    Clock& m_clock;
    QString m_version;
    People m_people;
    qint64 m_since;
    qsizetype m_told = 0;
    SqlPubsubStore m_store;
    xmpp::PubsubLiveNode m_live;
    Clock::Timer m_look;
};

} // namespace everyport
