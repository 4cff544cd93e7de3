#pragma once

#include <QStringList>

#include "protocols/http/messages/message.h"
#include "protocols/http/server/originrules.h"

namespace everyport {

/// Whose pages, beside this server's own, may show polls' results: in a frame, and as data that they read or subscribe
/// to. Nothing but results is opened by it.
class OtherSites {
public:
    explicit OtherSites(const QStringList& origins); ///< As the option has them; empty: nobody's.

    static bool isGood(const QString& origin); ///< "https://town.example.org", or "*" for everybody's.

    /// Lets their pages have it in a frame. What a browser keeps would outlive a change of the option, so it keeps
    /// nothing.
    void letFrame(http::Response& response) const;
    /// Lets their scripts read it (Fetch §3.2, CORS).
    void letRead(const http::Request& request, http::Response& response) const;
    /// What a browser asks before it sends fields such as Last-Event-ID for a script.
    http::Response preflight() const;
    const http::OriginRules& rules() const { return m_rules; } ///< For WebSockets.

private:
    QByteArray m_policy;
    http::OriginRules m_rules;
    bool m_all = false;
    bool m_none = true;
};

} // namespace everyport
