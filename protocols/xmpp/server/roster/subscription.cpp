#include "protocols/xmpp/server/roster/subscription.h"

#include <array>

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {
constexpr std::array<QLatin1String, 4> verbNames{"subscribe"_L1, "subscribed"_L1, "unsubscribe"_L1, "unsubscribed"_L1};
}

QString Subscription::text() const
{
    if (to)
        return from ? u"both"_s : u"to"_s;
    return from ? u"from"_s : u"none"_s;
}

std::optional<SubscriptionVerb> subscriptionVerb(QStringView presenceType)
{
    for (size_t i = 0; i < verbNames.size(); ++i) {
        if (verbNames[i] == presenceType)
            return SubscriptionVerb(i);
    }
    return std::nullopt;
}

QString presenceType(SubscriptionVerb verb)
{
    return verbNames[size_t(verb)];
}

SubscriptionStep sayOut(const Subscription& before, SubscriptionVerb verb)
{
    SubscriptionStep step{before, true};
    auto& after = step.after;
    switch (verb) {
    case SubscriptionVerb::Subscribe: after.pendingOut = !before.to; break;
    case SubscriptionVerb::Unsubscribe: after.to = after.pendingOut = false; break;
    case SubscriptionVerb::Subscribed:
        step.pass = before.pendingIn;
        if (before.pendingIn) {
            after.pendingIn = false;
            after.from = true;
        } else if (!before.from) {
            after.approved = true;
        }
        break;
    case SubscriptionVerb::Unsubscribed:
        step.pass = before.pendingIn || before.from;
        after.pendingIn = after.from = after.approved = false;
        break;
    }
    return step;
}

SubscriptionStep hearIn(const Subscription& before, SubscriptionVerb verb)
{
    SubscriptionStep step{before};
    auto& after = step.after;
    switch (verb) {
    case SubscriptionVerb::Subscribe:
        step.grantAtOnce = before.from || before.approved;
        step.pass = !step.grantAtOnce && !before.pendingIn;
        after.from = step.grantAtOnce;
        after.pendingIn = !step.grantAtOnce;
        break;
    case SubscriptionVerb::Unsubscribe:
        step.pass = before.from || before.pendingIn;
        after.from = after.pendingIn = false;
        break;
    case SubscriptionVerb::Subscribed:
        step.pass = before.pendingOut;
        after.to = before.to || before.pendingOut;
        after.pendingOut = false;
        break;
    case SubscriptionVerb::Unsubscribed:
        step.pass = before.to || before.pendingOut;
        after.to = after.pendingOut = false;
        break;
    }
    return step;
}

} // namespace everyport::xmpp
