#pragma once

#include <array>
#include <bitset>
#include <optional>

#include <QByteArray>
#include <QHash>

namespace everyport::irc {

/// IRCv3's capabilities that Everyport knows, on both sides.
enum class Capability : quint8 {
    AccountNotify,
    AccountRegistration,
    AccountTag,
    AwayNotify,
    Batch,
    CapNotify,
    ChatHistory,
    Chghost,
    EchoMessage,
    EventPlayback,
    ExtendedJoin,
    ExtendedMonitor,
    InviteNotify,
    LabeledResponse,
    MessageRedaction,
    MessageTags,
    Metadata,
    Metadata3,
    MultiPrefix,
    Multiline,
    NoImplicitNames,
    PreAway,
    ReadMarker,
    Sasl,
    ServerTime,
    Setname,
    StandardReplies,
    Sts,
    UserhostInNames,
    ChannelRename,
    ExtendedIsupport,
    Persistence,
    SelfMessage,
    Count
};
using Capabilities = std::bitset<size_t(Capability::Count)>;

QByteArray capabilityName(Capability capability); ///< "draft/chathistory"
std::optional<Capability> capabilityNamed(QByteArrayView name);

/// "sasl=PLAIN,EXTERNAL draft/multiline=max-bytes=4096": names with their values, as in CAP LS and NEW. Those that are
/// not known are kept too.
QHash<QByteArray, QByteArray> parseCapabilities(QByteArrayView list);

} // namespace everyport::irc
