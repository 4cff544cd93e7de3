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

bool areDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "0049 (170) 123-4567" -> "+491701234567": what names its country is one number, however it is written. Of digits
/// alone a short one may be a number within a country, and so somebody else's: they name a country where they are
/// longer than those are. "(0)" is dialled in some countries and left out in others, so that it stays as it is.
QString foldedNumber(const QString& name)
{
    constexpr qsizetype shortest = 7; // with its country, and at most `longest` (ITU-T E.164)
    constexpr qsizetype longest = 15;
    constexpr qsizetype shortestBare = 12;
    auto digits = name;
    const bool isMarked = name.startsWith(u'+') || name.startsWith(u"00"_s);
    if (isMarked && !name.contains(u"(0)"_s)) {
        digits.remove(0, name.startsWith(u'+') ? 1 : 2);
        digits.removeIf(
            [](QChar c) { return c.isSpace() || c == u'(' || c == u')' || c.category() == QChar::Punctuation_Dash; });
    }
    const bool fits = areDigits(digits) && digits.size() >= (isMarked ? shortest : shortestBare)
        && digits.size() <= longest && !digits.startsWith(u'0');
    return fits ? u'+' + digits : name;
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
    const auto tagOf = [&](const QString& voter) { return u"gateway:"_s + shortened(rule + u'/' + voter); };
    const auto written = name.simplified();
    const auto folded = foldedNumber(written);
    return {.tag = tagOf(folded), .asWritten = folded == written ? QString() : tagOf(written)};
}

} // namespace everyport::rules
