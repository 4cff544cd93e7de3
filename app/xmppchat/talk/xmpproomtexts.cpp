#include "app/xmppchat/talk/xmpproomtexts.h"

#include <QMap>

#include "app/xmppchat/forms/xmpprefusal.h"
#include "protocols/xmpp/address/nickcheck.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using xmpp::client::Departure;

QString departureText(const Departure& how)
{
    using Why = Departure::Why;
    const auto reason = how.reason.isEmpty() ? QString() : u": "_s + how.reason;
    switch (how.why) {
    case Why::Kicked: return u"You were put out"_s + reason;
    case Why::Banned: return u"You were put out for good"_s + reason;
    case Why::NotMember: return u"Only members are let in from now on"_s + reason;
    case Why::AffiliationChanged: return u"You are no member any more"_s + reason;
    case Why::Shutdown: return u"The service for rooms goes down"_s + reason;
    case Why::Failed: return u"The room lost sight of you"_s + reason;
    case Why::Destroyed:
        return u"The room is gone"_s + reason
            + (how.alternate.isNull() ? QString() : u". Go to %1 instead."_s.arg(how.alternate.toString()));
    case Why::Left:
    case Why::NickChanged:
    case Why::Disconnected: break;
    }
    return {};
}

QString doorTrouble(const Error& error)
{
    static const QMap<QString, QString> meanings{
        {u"not-authorized"_s, u"This room asks for a password; join it again and give it."_s},
        {u"forbidden"_s, u"You are banned from this room."_s},
        {u"registration-required"_s, u"Only members are let in: ask one of its owners."_s},
        {u"conflict"_s, u"Somebody there has your name already: choose another with /nick."_s},
        {u"item-not-found"_s, u"There is no such room, or it is locked until its owner has set it up."_s},
        {u"not-allowed"_s, u"Rooms cannot be made there."_s},
        {u"service-unavailable"_s, u"The room is full, or there is none."_s},
        {u"remote-server-not-found"_s, u"The server of this room was not found."_s},
        {u"remote-server-timeout"_s, u"The server of this room does not answer."_s},
        {u"jid-malformed"_s, u"Your name cannot be used there: choose another."_s},
    };
    const auto meaning = meanings.value(error.code);
    if (meaning.isEmpty())
        return inWords(error).text;
    const bool saysMore = !error.text.isEmpty() && error.text != error.code && !meaning.startsWith(error.text);
    return saysMore ? u"%1 (%2)"_s.arg(meaning, error.text) : meaning;
}

QString nameTrouble(const QString& name)
{
    const auto fault = xmpp::nickFault(name);
    if (fault.isNull())
        return {};
    const auto usable = xmpp::usableNick(name);
    return usable.isEmpty()
        ? u"“%1” cannot be your name in a room. %2 Choose another with /nick."_s.arg(name.left(80), fault)
        : u"“%1” cannot be your name in a room. %2 “%3” can: type /nick %3"_s.arg(
            name.left(80), fault, usable.left(80));
}

} // namespace everyport::xmppchat
