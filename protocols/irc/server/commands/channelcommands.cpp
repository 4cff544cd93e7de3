// JOIN, PART, TOPIC, NAMES.
#include <algorithm>
#include <optional>

#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/admission/readmarkers.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

void showJoined(Session& session, Channel& channel, Session::Whose whose, const QByteArray& marker = {})
{
    if (!channel.topic.isEmpty())
        sendTopic(session, channel);
    if (!marker.isEmpty())
        session.tell("MARKREAD", {channel.name(), marker});
    if (!session.has(Capability::NoImplicitNames))
        sendNames(session, channel, whose);
    sendJoinedMetadata(session, channel, whose);
}

/// draft/read-marker: how far one has read is told between JOIN and the end of NAMES.
Task<Result<Done>> showWithMarkers(Session& session, QByteArrayList names)
{
    auto& server = session.server();
    for (const auto& name : names) {
        auto asking = ReadMarkers::find(session, name);
        const auto found = co_await std::move(asking);
        const ReplyBatch answering(session);
        auto* channel = server.findChannel(name);
        if (session.user() && channel && channel->memberOf(*session.user()))
            showJoined(session, *channel, Session::Whose::Commands, ReadMarkers::text(found.valueOr(-1)));
    }
    co_return Done{};
}

/// `marked` gets the channel where the asking session wants to hear of its marker first.
void joinOne(
    Request& request, QByteArrayView name, QByteArrayView key, QByteArrayList& marked, bool isForwarded = false)
{
    auto& server = request.server;
    auto& user = request.user();
    const auto& limits = server.options().limits;
    if (!isChannelName(name, limits.channelName)) {
        request.session.reply(Numeric::NoSuchChannel, {name}, "No such channel");
        return;
    }
    auto* existing = server.findChannel(name);
    if (existing && existing->memberOf(user))
        return;
    if (user.places.size() >= size_t(limits.channels)
        || (!existing && server.channels().size() >= limits.allChannels)) {
        request.session.reply(Numeric::TooManyChannels, {name}, "You have joined too many channels");
        return;
    }
    if (const auto refused = refusal(server, existing, name, user, key)) {
        const auto forward = existing ? existing->forward : QByteArray();
        if (!isForwarded && !forward.isEmpty() && server.findChannel(forward)) {
            request.session.reply(Numeric::LinkChannel, {existing->name(), forward}, "Forwarding to another channel");
            joinOne(request, forward, {}, marked, true);
            return;
        }
        request.session.reply(refused->numeric, {existing ? QByteArrayView(existing->name()) : name}, refused->text);
        return;
    }
    auto& channel = server.channel(name.toByteArray());
    if (user.extras())
        user.ownExtras().invitations.remove(lower(name));
    server.join(user, channel, firstRanks(server, channel, user));
    for (auto* session = user.sessions; session; session = session->next) {
        if (session == &request.session && session->has(Capability::ReadMarker))
            marked.append(channel.name());
        else
            showJoined(
                *session, channel, session == &request.session ? Session::Whose::Commands : Session::Whose::Nobodys);
    }
}

void join(Request& request)
{
    if (request.parameter(0) == "0") {
        while (!request.user().places.empty()) {
            const QByteArray reason = "Left all channels";
            request.server.part(request.user(), *request.user().places.back().channel, &reason);
        }
        return;
    }
    const auto names = parts(request.parameter(0), 50);
    const auto keys = parts(request.parameter(1), 50, true);
    QByteArrayList marked;
    for (qsizetype at = 0; at < names.size() && request.session.isRegistered(); ++at)
        joinOne(request, names[at], at < keys.size() ? keys[at] : QByteArrayView(), marked);
    if (!marked.isEmpty())
        request.session.waitFor(showWithMarkers(request.session, marked));
}

void part(Request& request)
{
    const auto reason = bounded(request.parameter(1), request.server.options().limits.kick);
    for (const auto name : parts(request.parameter(0), 50)) {
        if (auto* channel = ownChannelOrReply(request.session, name)) {
            const auto silent = reason.isEmpty() || channel->isMuted(request.user());
            request.server.part(request.user(), *channel, silent ? nullptr : &reason);
        }
    }
}

/// Out and in again, for clients that got a channel wrong.
void cycle(Request& request)
{
    auto* channel = ownChannelOrReply(request.session, request.parameter(0));
    if (!channel)
        return;
    const auto name = channel->name();
    const QByteArray reason = "Cycling";
    request.server.part(request.user(), *channel, &reason);
    QByteArrayList marked;
    joinOne(request, name, request.parameter(1), marked);
    if (!marked.isEmpty())
        request.session.waitFor(showWithMarkers(request.session, marked));
}

void topic(Request& request)
{
    auto* channel = channelOrReply(request.session, request.parameter(0));
    if (!channel)
        return;
    auto& user = request.user();
    const auto* member = channel->memberOf(user);
    if (!member && (isHidden(*channel, request.server) || request.count() > 1)) {
        request.session.reply(Numeric::NotOnChannel, {channel->name()}, "You're not on that channel");
        return;
    }
    if (request.count() == 1) {
        sendTopic(request.session, *channel);
        return;
    }
    const auto rights = quint8(rank::Operators | rank::Half);
    if (channel->is('t') && !hasRankOrReply(request.session, *channel, rights))
        return;
    const auto text = bounded(request.parameter(1), request.server.options().limits.topic);
    if (text != channel->topic || text.isEmpty())
        request.server.setTopic(*channel, text, user.mask(), &user);
}

/// NAMES of everything (RFC 2812 §3.2.5): channels that one sees, and people who are in none of them as on "*".
class AllNames {
public:
    explicit AllNames(Session& session) : m_session(session) {}

    bool tell(Piece& piece)
    {
        while (m_lines || findChannel(piece)) {
            if (!m_lines)
                return false;
            if (!m_lines->tell(piece))
                return false;
            m_lines.reset();
        }
        if (!notifyOthers(piece))
            return false;
        sendEndOfNames(m_session, "*");
        return true;
    }

private:
    /// True also when the piece is spent before one was found.
    bool findChannel(Piece& piece)
    {
        while (auto* channel = m_session.server().channels().next(m_channel)) {
            if (channel->size() > 0 && isVisible(*channel, *m_session.user(), m_session.server()))
                m_lines.emplace(m_session, *channel);
            if (m_lines || piece.isSpent(Piece::lookedAt))
                return true;
        }
        return false;
    }

    bool notifyOthers(Piece& piece)
    {
        QByteArray line;
        const User* user = nullptr;
        bool isSpent = false;
        while (!isSpent && (user = m_session.server().users().all().next(m_user))) {
            isSpent = piece.isSpent(Piece::lookedAt);
            const auto& own = *m_session.user();
            const auto isShown = std::none_of(user->places.begin(), user->places.end(),
                [&](const User::Place& place) { return isVisible(*place.channel, own, m_session.server()); });
            if (!isShown || !isVisible(*user, own, m_session.server()))
                continue;
            if (line.size() + user->nick().size() > 380)
                m_session.reply(Numeric::NamesReply, {"*", "*"}, std::exchange(line, {}));
            line.append(line.isEmpty() ? "" : " ").append(user->nick());
        }
        if (!line.isEmpty())
            m_session.reply(Numeric::NamesReply, {"*", "*"}, line);
        return !isSpent;
    }

    Session& m_session;
    quint32 m_channel = 0;
    quint32 m_user = 0;
    std::optional<NamesLines> m_lines;
};

void names(Request& request)
{
    if (request.count() == 0) {
        notifyInPieces(
            request.session, [all = AllNames(request.session)](Piece& piece) mutable { return all.tell(piece); });
        return;
    }
    const auto name = parts(request.parameter(0), 1).value(0);
    auto* channel = name.isEmpty() ? nullptr : request.server.findChannel(name);
    if (channel && isVisible(*channel, request.user(), request.server))
        sendNames(request.session, *channel);
    else
        sendEndOfNames(request.session, name);
}

} // namespace

std::vector<Command> channelCommands()
{
    using When = Command::When;
    return {
        {"JOIN", 1, When::Registered, 2, join, "JOIN #channel[,…] [key[,…]]: enters channels; JOIN 0 leaves all"},
        {"CYCLE", 1, When::Registered, 3, cycle, "CYCLE #channel [key]: leaves a channel and enters it again"},
        {"PART", 1, When::Registered, 1, part, "PART #channel[,…] [:reason]: leaves channels"},
        {"TOPIC", 1, When::Registered, 1, topic, "TOPIC #channel [:text]: shows or sets the topic"},
        {"NAMES", 0, When::Registered, 1, names, "NAMES [#channel]: who is there"},
    };
}

} // namespace everyport::ircd
