#include "app/ircchat/ircfiles.h"

#include "app/ircchat/irctext.h"
#include "netcore/address/ipnetwork.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using irc::client::DccSend;

namespace {

/// Out of the list however its sending ends.
template <typename Map>
struct Listed {
    Map& map;
    quint64 id;
    ~Listed() { map.erase(id); }
};

} // namespace

IrcFiles::IrcFiles(Reactor& reactor, const OptionValues& values, Tell tell)
    : m_reactor(reactor), m_values(values), m_tell(std::move(tell))
{
}

bool IrcFiles::isOn() const
{
    return m_values.boolean(u"files"_s) && m_values.text(u"proxy"_s).isEmpty();
}

QString IrcFiles::whyNot() const
{
    if (!m_values.text(u"proxy"_s).isEmpty())
        return u"Files go directly from computer to computer, past the proxy that this account goes through: put it on the web, and send its address."_s;
    return u"Files go directly from computer to computer, which shows them your address. Turn on \"Send files directly\" in the account's settings, or put it on the web."_s;
}

irc::client::DccRules IrcFiles::rules() const
{
    irc::client::DccRules rules;
    rules.ownAddress = m_own;
    if (const auto given = m_values.text(u"files-address"_s); !given.isEmpty()) {
        rules.ownAddress.host = given;
        rules.ownAddress.family = given.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4;
    }
    rules.ownAddress.port = 0;
    return rules;
}

Task<Result<Done>> IrcFiles::send(QByteArray nick, chat::OutgoingFile file)
{
    const auto how = rules();
    if (!ipBytes(how.ownAddress))
        co_return Error::refused(Reason::BadValue,
            u"\"%1\" is no address that others could come to: correct it in the account's settings."_s.arg(
                how.ownAddress.host));
    DccSend sending(m_reactor, how, file.path, writeName(file.name), file.size);
    sending.progressed = file.progress;
    const auto offer = sending.offer();
    if (!offer)
        co_return offer.error();
    const auto id = ++m_last;
    m_sending[id] = {nick, &sending};
    const Listed<std::map<quint64, Sending>> listed{m_sending, id};
    const auto told = m_tell(nick, *offer);
    if (!told)
        co_return told.error();
    auto waiting = sending.whenSent();
    const auto sent = co_await std::move(waiting);
    if (!sent && sent.error().reason == Reason::TimedOut)
        co_return Error::refused(Reason::BadValue,
            u"%1 did not come for it: they may not take files, or cannot reach this computer."_s.arg(readName(nick)));
    if (!sent)
        co_return sent.error();
    co_return Done{};
}

void IrcFiles::wanted(const QByteArray& nick, const irc::DccOffer& request)
{
    if (request.kind != irc::DccOffer::Kind::Resume)
        return;
    for (const auto& [id, sending] : m_sending) {
        if (sending.nick.compare(nick, Qt::CaseInsensitive) != 0)
            continue;
        if (const auto accepted = sending.file->resumed(request)) {
            const auto told = m_tell(nick, *accepted);
            Q_UNUSED(told) // unheard, they come for all of it, or not at all
            return;
        }
    }
}

} // namespace everyport::ircchat
