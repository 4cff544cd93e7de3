#pragma once

#include <optional>

#include <QString>

namespace everyport::xmpp {

/// How two addresses stand to each other, seen from one of them (RFC 6121 Appendix A). The nine states of the
/// RFC are the combinations of four facts.
struct Subscription {
    bool to = false;         ///< I get their presence.
    bool from = false;       ///< They get mine.
    bool pendingOut = false; ///< I have asked and wait.
    bool pendingIn = false;  ///< They have asked and wait.
    bool approved = false;   ///< Whatever they ask is granted beforehand (§3.4).

    QString text() const; ///< "none", "to", "from", "both"
    bool operator==(const Subscription&) const = default;
};

enum class SubscriptionVerb { Subscribe, Subscribed, Unsubscribe, Unsubscribed };
std::optional<SubscriptionVerb> subscriptionVerb(QStringView presenceType);
QString presenceType(SubscriptionVerb verb);

/// What follows from one presence stanza.
struct SubscriptionStep {
    Subscription after;
    bool pass = false;        ///< Sent on to the other server (outbound), or shown to the user (inbound).
    bool grantAtOnce = false; ///< Inbound: answer "subscribed" in the user's name.
};

/// I say it to them (§A.2).
SubscriptionStep sayOut(const Subscription& before, SubscriptionVerb verb);
/// They say it to me (§A.3).
SubscriptionStep hearIn(const Subscription& before, SubscriptionVerb verb);

} // namespace everyport::xmpp
