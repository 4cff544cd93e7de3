#pragma once

#include <functional>

#include <QSet>

#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport {

/// What clients of stations' accounts may do at our own XMPP server: publish at the nodes of stations, read and
/// subscribe to them; write to a home, which is a domain beneath the server's; ask domains and each other for the time
/// and the like; and say that they are there, to nobody in particular. All else is refused with a sentence: messages to
/// people, rooms, nodes of their own, contacts, what is kept for people, other accounts. `stations` must outlive it:
/// their names.
class StationRules final : public xmpp::ServerExtension {
public:
    /// Whether a node of the server's is there and lets everybody read: stations' own never do.
    using IsOpen = std::function<bool(const QString& node)>;
    /// `domain`: the server's.
    StationRules(const QSet<QString>& stations, QString domain, IsOpen isOpen)
        : m_stations(stations), m_domain(std::move(domain)), m_isOpen(std::move(isOpen))
    {
    }

    std::optional<xmpp::StanzaError> refusal(const xmpp::Session& session, const xmpp::Stanza& stanza) const override;

private:
    bool isDomain(const xmpp::Jid& to) const;
    bool isStation(const xmpp::Jid& who) const;
    bool isStationsNode(const QString& node) const;
    bool usesStationsNode(const xml::Element& pubsub) const;
    bool mayAsk(const xmpp::Stanza& iq) const;
    bool maySay(const xmpp::Stanza& message) const;

    const QSet<QString>& m_stations;
    const QString m_domain;
    const IsOpen m_isOpen;
};

} // namespace everyport
