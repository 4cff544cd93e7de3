#include "protocols/irc/capabilities.h"

#include <algorithm>

namespace everyport::irc {

namespace {

// In the order of the enumeration.
constexpr std::array<QByteArrayView, size_t(Capability::Count)> names = {
    "account-notify",
    "draft/account-registration",
    "account-tag",
    "away-notify",
    "batch",
    "cap-notify",
    "draft/chathistory",
    "chghost",
    "echo-message",
    "draft/event-playback",
    "extended-join",
    "extended-monitor",
    "invite-notify",
    "labeled-response",
    "draft/message-redaction",
    "message-tags",
    "draft/metadata-2",
    "draft/metadata-3",
    "multi-prefix",
    "draft/multiline",
    "no-implicit-names",
    "draft/pre-away",
    "draft/read-marker",
    "sasl",
    "server-time",
    "setname",
    "standard-replies",
    "sts",
    "userhost-in-names",
    "draft/channel-rename",
    "draft/extended-isupport",
    "draft/persistence",
    "znc.in/self-message",
};
static_assert(names.back().size() > 0); // one for each

// Names from before, or after, an extension was settled.
constexpr std::pair<QByteArrayView, Capability> otherNames[] = {
    {"draft/extended-monitor", Capability::ExtendedMonitor},
    {"draft/no-implicit-names", Capability::NoImplicitNames},
    {"chathistory", Capability::ChatHistory},
    {"draft/labeled-response", Capability::LabeledResponse},
    {"draft/message-tags-0.2", Capability::MessageTags},
};

} // namespace

QByteArray capabilityName(Capability capability)
{
    return capability < Capability::Count ? names[size_t(capability)].toByteArray() : QByteArray();
}

std::optional<Capability> capabilityNamed(QByteArrayView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return Capability(found - names.begin());
    for (const auto& [other, capability] : otherNames) {
        if (other == name)
            return capability;
    }
    return std::nullopt;
}

QHash<QByteArray, QByteArray> parseCapabilities(QByteArrayView list)
{
    QHash<QByteArray, QByteArray> found;
    for (const auto& word : list.toByteArray().split(' ')) {
        const auto equals = word.indexOf('=');
        const auto name = equals < 0 ? word : word.first(equals);
        if (!name.isEmpty())
            found.insert(name, equals < 0 ? QByteArray() : word.sliced(equals + 1));
    }
    return found;
}

} // namespace everyport::irc
