#include "app/rules/actions/messagevoter.h"

#include <algorithm>

#include <QCryptographicHash>

#include "app/chat/model/chatmodel.h"
#include "app/rules/actions/actioncontext.h"
#include "netcore/address/callers.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr qsizetype longestName = 80;

/// What is too long for a tag is told apart all the same.
QString shortened(const QString& name)
{
    if (name.size() <= longestName)
        return name;
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Not by its name alone: a chat account may be called like a service of ours, and its network proves accounts of its
/// own.
bool isOurs(const ActionContext& context, const QString& network)
{
    if (!context.irc(network) && !context.xmpp(network))
        return false;
    const auto& accounts = context.chat.accounts();
    return std::none_of(accounts.begin(), accounts.end(),
        [&](const auto& account) { return account->title.compare(network, Qt::CaseInsensitive) == 0; });
}

/// "ann!a@192.0.2.7" -> "192.0.2.7/32"; a bare nick says nothing. As phones are counted: who has one IPv6 address has
/// 2^64 of them, and all ways to this computer are one.
QString ircOrigin(const QString& address)
{
    const auto host = address.contains(u'!') ? address.section(u'@', 1) : QString();
    const auto bytes = ipBytes(host);
    if (!bytes) // a cloak, or a name
        return host;
    return isLoopback(*bytes) ? u"this computer"_s : callerOf(ipAddress(*bytes, 0)).toString();
}

/// Somebody in a room is shown by the room's address, whoever they are; on our own service `nick` is the address of
/// whoever writes from elsewhere.
QString xmppOrigin(const QString& address, const QString& nick, bool isOurs)
{
    const auto bare = address.section(u'/', 0, 0);
    const bool isPerson = isOurs ? nick == bare : !address.contains(u'/');
    return isPerson && bare.contains(u'@') ? bare : QString();
}

} // namespace

std::optional<MessageVoter> MessageVoter::of(const ActionContext& context, const Fields& fields)
{
    const auto network = fields.value(u"network"_s);
    const auto account = fields.value(u"account"_s);
    const auto address = fields.value(u"address"_s);
    const bool ours = isOurs(context, network);
    if (!account.isEmpty() && ours)
        return MessageVoter{.tag = u"account:"_s + account, .isAccount = true};
    const bool isIrc = fields.value(u"protocol"_s) == "irc"_L1;
    auto who = isIrc ? ircOrigin(address) : xmppOrigin(address, fields.value(u"nick"_s), ours);
    if (!account.isEmpty())
        who = u"account "_s + account;
    if (network.isEmpty() || who.isEmpty())
        return {};
    return MessageVoter{.tag = u"message:"_s + shortened(network + u'/' + who)};
}

MessageVoter MessageVoter::named(const QString& rule, const QString& name)
{
    return {.tag = u"gateway:"_s + shortened(rule + u'/' + name.simplified())};
}

} // namespace everyport::rules
