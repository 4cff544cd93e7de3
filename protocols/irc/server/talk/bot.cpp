#include "protocols/irc/server/talk/bot.h"

#include "protocols/irc/ctcp.h"
#include "protocols/irc/message.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/source.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

namespace {

Error refused(Reason reason, const QString& text)
{
    return {Error::Kind::Refused, reason, text, {}, 0};
}

/// A text of somebody else's program: what follows a line's end would be a line of its own, in the bot's name or in
/// the server's.
QByteArray oneLine(QByteArray text)
{
    text.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
    return text;
}

} // namespace

Bot::Bot(Server& server, Identity identity) : m_server(server), m_identity(std::move(identity))
{
    if (m_identity.host.isEmpty())
        m_identity.host = m_server.options().name;
}

Bot::~Bot()
{
    leave();
}

Result<Done> Bot::come()
{
    if (m_user)
        return Done{};
    if (!isNick(m_identity.nick, m_server.options().limits.nick))
        return refused(
            Reason::BadValue, u"A nick has letters, digits and []\\`_^{|}-, and does not begin with a digit."_s);
    auto* holder = m_server.findUser(m_identity.nick);
    if (holder && m_identity.isServersOwn && m_server.takeNick(*holder))
        holder = nullptr;
    if (holder || (m_server.isReservedNick(m_identity.nick) && !m_identity.isServersOwn))
        return refused(Reason::AlreadyExists, u"Somebody has the nick already."_s);
    auto user = std::make_unique<User>(m_identity.nick, m_identity.user, m_identity.host, m_identity.realName);
    user->plug = this;
    user->flags.set('B', true);
    m_user = &m_server.addUser(std::move(user));
    return Done{};
}

void Bot::leave(const QByteArray& reason)
{
    m_waiting.clear();
    m_turn.cancel();
    if (auto* user = std::exchange(m_user, nullptr)) {
        user->plug = nullptr; // it knows
        m_server.removeUser(*user, bounded(oneLine(reason), m_server.options().limits.kick));
    }
}

QByteArray Bot::nick() const
{
    return m_user ? m_user->nick().toByteArray() : m_identity.nick;
}

Result<Channel*> Bot::channelOf(const QByteArray& name) const
{
    auto* channel = m_user ? m_server.channels().find(name) : nullptr;
    if (!channel)
        return refused(Reason::NotFound, u"There is no such channel."_s);
    return channel;
}

Result<Done> Bot::join(const QByteArray& channel, quint8 ranks)
{
    if (!m_user)
        return refused(Reason::NotFound, u"The bot is not here."_s);
    if (!isChannelName(channel, m_server.options().limits.channelName))
        return refused(Reason::BadValue, u"A channel's name begins with #."_s);
    auto& place = m_server.channels().findOrCreate(channel);
    m_server.delivery().push();
    if (!place.memberOf(*m_user))
        m_server.channels().join(*m_user, place, ranks);
    return Done{};
}

Result<Done> Bot::part(const QByteArray& channel, const QByteArray& reason)
{
    const auto place = channelOf(channel);
    if (!place)
        return place.error();
    if (!(*place)->memberOf(*m_user))
        return refused(Reason::NotFound, u"The bot is not in that channel."_s);
    m_server.delivery().push();
    const auto why = bounded(oneLine(reason), m_server.options().limits.kick);
    m_server.channels().part(*m_user, **place, why.isEmpty() ? nullptr : &why);
    return Done{};
}

Result<Done> Bot::say(const QByteArray& target, const QString& text, Saying::Kind kind)
{
    if (!m_user)
        return refused(Reason::NotFound, u"The bot is not here."_s);
    Saying saying{*m_user, nullptr, kind, {}, {}};
    if (isChannel(target)) {
        const auto place = channelOf(target);
        if (!place)
            return place.error();
        if (!maySpeak(**place, saying))
            return refused(Reason::PermissionDenied, u"The channel does not let it speak."_s);
    } else if (!m_server.findUser(target)) {
        return refused(Reason::NotFound, u"There is nobody of that name."_s);
    }
    const auto room = irc::roomFor(saying.command(), m_user->mask(), target);
    for (const auto& line : irc::split(text, room)) {
        saying.text = line;
        ircd::say(m_server, saying, target);
    }
    return Done{};
}

Result<Done> Bot::act(const QByteArray& target, const QString& text)
{
    const auto room = m_user ? irc::roomFor("PRIVMSG", m_user->mask(), target, irc::maximumLine, 9) : irc::maximumLine;
    for (const auto& line : irc::split(text, room)) {
        const auto said = say(target, QString::fromUtf8(irc::Ctcp{"ACTION", line}.write()));
        if (!said)
            return said;
    }
    return Done{};
}

Result<Done> Bot::changeTopic(const QByteArray& channel, const QByteArray& topic)
{
    const auto place = channelOf(channel);
    if (!place)
        return place.error();
    m_server.delivery().push();
    m_server.channels().setTopic(
        **place, bounded(oneLine(topic), m_server.options().limits.topic), m_user->mask(), m_user);
    return Done{};
}

Result<Done> Bot::kick(const QByteArray& channel, const QByteArray& nick, const QByteArray& reason)
{
    const auto place = channelOf(channel);
    if (!place)
        return place.error();
    auto* whom = m_server.findUser(nick);
    if (!whom || !(*place)->memberOf(*whom))
        return refused(Reason::NotFound, u"There is nobody of that name in the channel."_s);
    m_server.delivery().push();
    m_server.channels().kick(
        m_user->mask(), *whom, **place, bounded(oneLine(reason), m_server.options().limits.kick), m_user);
    return Done{};
}

Result<Done> Bot::changeNick(const QByteArray& nick)
{
    if (!m_user || !isNick(nick, m_server.options().limits.nick))
        return refused(Reason::BadValue, u"That is no nick."_s);
    auto* other = m_server.findUser(nick);
    if ((other && other != m_user) || m_server.isReservedNick(nick))
        return refused(Reason::AlreadyExists, u"Somebody has the nick already."_s);
    m_server.changeNick(*m_user, nick);
    return Done{};
}

void Bot::lineCame(User& user, const Line& line)
{
    Q_UNUSED(user)
    if (m_waiting.size() >= mostWaiting)
        return;
    m_waiting.push_back(line);
    later();
}

void Bot::removed(User& user, const QByteArray& reason)
{
    Q_UNUSED(user)
    m_user = nullptr;
    m_waiting.clear();
    m_turn.cancel();
    wasRemoved(reason);
}

void Bot::later()
{
    if (!m_turn.isActive())
        m_turn = m_server.clock().callLater(0ms, [this] { work(); });
}

/// What was there at the turn's beginning; what comes of it waits for the next turn, so that the loop goes on.
void Bot::work()
{
    for (auto left = m_waiting.size(); left > 0 && !m_waiting.empty(); --left) {
        const auto line = std::move(m_waiting.front());
        m_waiting.pop_front();
        understand(line);
    }
    if (!m_waiting.empty())
        later();
}

void Bot::understand(const Line& line)
{
    const auto parsed = irc::MessageView::parse(QByteArrayView(line.body()).chopped(2));
    if (!parsed)
        return;
    const auto source = irc::Source::parse(parsed->source());
    const Speaker by{source.nick.toByteArray(), parsed->source().toByteArray(), line.tags().account, line.tags().bot};
    const auto first = parsed->parameter(0).toByteArray();
    if (parsed->isCommand("KICK")) {
        kicked(first, by, parsed->parameter(1).toByteArray());
        return;
    }
    if (isSame(by.nick, nick()))
        return;
    if (parsed->isCommand("PRIVMSG") || parsed->isCommand("NOTICE")) {
        Words words{by, first, parsed->isCommand("NOTICE") ? Words::Kind::Notice : Words::Kind::Message,
            irc::decoded(parsed->last()), line.tags().id, !isChannel(first)};
        if (irc::Ctcp::isCtcp(parsed->last())) {
            const auto ctcp = irc::Ctcp::parse(parsed->last());
            if (ctcp.command != "ACTION")
                return;
            words.kind = Words::Kind::Action;
            words.text = irc::decoded(ctcp.arguments);
        }
        heard(words);
    } else if (parsed->isCommand("JOIN")) {
        joined(first, by);
    } else if (parsed->isCommand("PART")) {
        parted(first, by);
    } else if (parsed->isCommand("QUIT")) {
        quit(by);
    } else if (parsed->isCommand("NICK")) {
        renamed(by, first);
    } else if (parsed->isCommand("TOPIC")) {
        topicChanged(first, by, irc::decoded(parsed->last()));
    } else if (parsed->isCommand("INVITE")) {
        invited(by, parsed->last().toByteArray());
    }
}

} // namespace everyport::ircd
