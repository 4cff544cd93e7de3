#include "app/services/xmpp/muc/xmppshares.h"

#include "app/ircchat/irctext.h"
#include "app/log/log.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

OptionList XmppShares::options()
{
    return {
        {.key = u"share"_s,
            .label = u"Rooms shared with IRC"_s,
            .help =
                u"Channels of the irc service that are rooms as well: #fruit, or #channel=room where the room has another name."_s,
            .repeated = true,
            .advanced = true,
            .names = Option::Names::Channel},
        {.key = u"share-with"_s,
            .fallback = u"irc"_s,
            .label = u"IRC service"_s,
            .help = u"The name of the IRC service whose channels they are."_s,
            .advanced = true,
            .names = Option::Names::IrcService},
    };
}

Result<QList<XmppShares::Pair>> XmppShares::readPairs(const QStringList& texts)
{
    QList<Pair> pairs;
    for (const auto& text : texts) {
        const auto channel = text.section(u'=', 0, 0).trimmed();
        const auto room = text.contains(u'=') ? text.section(u'=', 1).trimmed() : channel.mid(1);
        const auto address = xmpp::Jid::make(room, u"rooms.localhost"_s);
        if (!channel.startsWith(u'#') || channel.size() < 2 || !address || !address->hasLocal())
            return Error::malformed(Reason::BadValue,
                u"\"%1\" should be like #fruit, or #fruit=orchard for a room of another name."_s.arg(text), u"share"_s);
        const Pair pair{ircchat::writeName(channel), address->local()};
        for (const auto& other : std::as_const(pairs)) {
            if (other.room == pair.room || other.channel == pair.channel)
                return Error::malformed(Reason::BadValue, u"%1 is shared twice."_s.arg(text), u"share"_s);
        }
        pairs.append(pair);
    }
    return pairs;
}

XmppShares::~XmppShares()
{
    close();
}

void XmppShares::open(const OptionValues& values, xmpp::muc::MucService* rooms, xmppbridge::Clients clients)
{
    m_pairs = rooms ? readPairs(values.texts(u"share"_s)).valueOr({}) : QList<Pair>();
    const auto irc = values.text(u"share-with"_s);
    const auto sharer = m_context.name.toUtf8();
    m_channels = m_context.services.commonParts().part<ChannelShares>(m_context);
    if (rooms) {
        openUnshared(rooms->rooms());
        m_rooms = std::make_unique<xmppbridge::MucRooms>(*rooms, u"xmpp"_s, std::move(clients), m_context.name);
    }
    QByteArrayList channels;
    for (const auto& pair : std::as_const(m_pairs))
        channels.append(pair.channel);
    m_channels->openUnshared(irc, sharer, channels);
    for (const auto& pair : std::as_const(m_pairs)) {
        auto share = m_channels->join(irc, pair.channel);
        if (const auto shared = m_rooms->share(pair.room, (*share)->bridge()); !shared)
            m_context.log.warning(m_context.name, pair.room + u": "_s + shared.error().text);
        (*share)->open(sharer);
        m_shares.push_back(std::move(*share));
    }
}

/// Rooms that were shared, and closed by the other side: nothing keeps anybody out of them now.
void XmppShares::openUnshared(xmpp::muc::Rooms& rooms) const
{
    for (const auto& [name, room] : rooms.all()) {
        if (std::none_of(
                m_pairs.cbegin(), m_pairs.cend(), [own = room->name()](const Pair& pair) { return pair.room == own; }))
            rooms.loseClosedness(*room);
    }
}

void XmppShares::close()
{
    m_rooms.reset();
    m_shares.clear();
    m_channels.reset();
}

} // namespace everyport
