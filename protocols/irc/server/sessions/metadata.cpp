#include "protocols/irc/server/sessions/metadata.h"

#include <algorithm>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/batches.h"
#include "protocols/irc/server/sessions/pieces.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/sessionextras.h"

namespace everyport::ircd {

namespace {

using Values = QMap<QByteArray, QByteArray>;

const Values& valuesOf(const User& user)
{
    static const Values none;
    return user.extras() ? user.extras()->metadata : none;
}

bool wants(Session& session, const QByteArray& key)
{
    const auto* extras = session.existingExtras();
    return extras && knowsMetadata(session) && extras->metadata.contains(key);
}

bool wantsAnything(Session& session)
{
    const auto* extras = session.existingExtras();
    return extras && session.has(Capability::Metadata) && !extras->metadata.isEmpty();
}

/// Without a value where it was taken away.
QByteArray lineOf(const QByteArray& source, QByteArrayView holder, const QByteArray& key, const QByteArray& value)
{
    return value.isNull() ? Server::body(source, "METADATA", {holder, key, "*"})
                          : Server::body(source, "METADATA", {holder, key, "*"}, value);
}

/// The same in the draft that the client speaks: numerics from the server where it is the newer.
QByteArray lineFor(const Session& session, const QByteArray& source, QByteArrayView holder, const QByteArray& key,
    const QByteArray& value)
{
    if (!session.has(Capability::Metadata3))
        return lineOf(source, holder, key, value);
    const auto& name = session.server().options().name;
    return value.isNull()
        ? Server::body(name, irc::numericText(Numeric::KeyNotSet), {session.nickOrStar(), holder, key}, "key not set")
        : Server::body(name, irc::numericText(Numeric::KeyValue), {session.nickOrStar(), holder, key, "*"}, value);
}

/// How many lines it took. `begin` is called before the first.
template <typename Send>
int sendWanted(Session& session, QByteArrayView holder, const Values& values, Send send)
{
    int count = 0;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (!wants(session, each.key()))
            continue;
        send(lineFor(session, session.server().options().name, holder, each.key(), each.value()));
        ++count;
    }
    return count;
}

/// A channel's values and its people's in one batch, which begins with the first line unless it is wanted anyhow.
class ChannelSync {
public:
    ChannelSync(Session& session, Channel& channel, bool isWanted)
        : m_session(session), m_walk(std::make_shared<MemberWalk>(channel)), m_name(channel.name())
    {
        if (isWanted)
            begin();
        sendWanted(session, m_name, channel.metadata, [this](const QByteArray& line) { send(line); });
    }

    bool tell(Piece& piece)
    {
        while (const auto* member = m_walk->next()) {
            const auto count = sendWanted(m_session, member->user->nick(), valuesOf(*member->user),
                [this](const QByteArray& line) { send(line); });
            if (piece.isSpent(Piece::lookedAt + count * Piece::row))
                return false;
        }
        if (m_begun)
            closeBatch(m_session, m_reference);
        return true;
    }

private:
    void begin()
    {
        m_begun = true;
        m_reference = openBatch(m_session, "metadata", m_name);
    }
    void send(const QByteArray& line)
    {
        if (!m_begun)
            begin();
        sendInBatch(m_session, m_reference, line);
    }

    Session& m_session;
    std::shared_ptr<MemberWalk> m_walk;
    QByteArray m_name;
    QByteArray m_reference;
    bool m_begun = false;
};

} // namespace

bool knowsMetadata(const Session& session)
{
    return session.has(Capability::Metadata) || session.has(Capability::Metadata3);
}

QByteArrayView metadataCode(const Session& session, QByteArrayView name)
{
    static constexpr std::pair<QByteArrayView, QByteArrayView> newer[] = {{"KEY_INVALID", "INVALID_KEY"},
        {"VALUE_INVALID", "INVALID_VALUE"}, {"SUBCOMMAND_INVALID", "INVALID_PARAMS"},
        {"TOO_MANY_SUBS", "LIMIT_REACHED"}};
    for (const auto& [before, now] : newer) {
        if (before == name && session.has(Capability::Metadata3))
            return now;
    }
    return name;
}

bool isMetadataKey(QByteArrayView key)
{
    return !key.isEmpty() && key.size() <= longestMetadataKey && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("_./-").contains(c);
    });
}

void setMetadata(Server& server, User& user, const QByteArray& key, const QByteArray& value, const Session* by)
{
    auto& values = user.ownExtras().metadata;
    if (value.isNull())
        values.remove(key);
    else
        values.insert(key, value);
    server.staying().changed(user);
    const auto nick = lower(user.nick());
    for (auto* session : server.sessions()) {
        if (session == by || !session->isRegistered() || !wants(*session, key))
            continue;
        const auto& own = *session->user();
        if (&own == &user || server.delivery().sharesChannel(own, user)
            || session->existingExtras()->monitored.contains(nick))
            session->send(lineFor(*session, user.mask(), user.nick(), key, value));
    }
}

void setMetadata(Server& server, Channel& channel, const QByteArray& key, const QByteArray& value,
    const QByteArray& source, const Session* by)
{
    if (value.isNull())
        channel.metadata.remove(key);
    else
        channel.metadata.insert(key, value);
    server.channelChanged(channel);
    for (const auto& member : channel.members()) {
        for (auto* session = member.user->sessions; session; session = session->next) {
            if (session != by && wants(*session, key))
                session->send(lineFor(*session, source, channel.name(), key, value));
        }
    }
}

void sendOwnMetadata(Session& session)
{
    if (!knowsMetadata(session) || !session.has(Capability::Batch))
        return;
    const auto& user = *session.user();
    const auto reference = openBatch(session, "metadata", user.nick());
    const auto& values = valuesOf(user);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        sendInBatch(session, reference,
            lineFor(session, session.server().options().name, user.nick(), each.key(), each.value()));
    closeBatch(session, reference);
}

void sendWhoisMetadata(Session& session, const User& about)
{
    if (!knowsMetadata(session))
        return;
    const auto& values = valuesOf(about);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        session.reply(Numeric::WhoisKeyValue, {about.nick(), each.key(), "*"}, each.value());
}

void sendJoinedMetadata(Session& session, Channel& channel, Session::Whose whose)
{
    const auto isAlwaysTold = session.has(Capability::Metadata3) && session.has(Capability::Batch);
    if (!isAlwaysTold && !wantsAnything(session))
        return;
    const auto& limits = session.server().options().limits;
    if (channel.size() > limits.metadataAtOnce) {
        session.reply(Numeric::MetadataSyncLater, {channel.name(), QByteArray::number(limits.metadataLater)});
        return;
    }
    auto tell = [sync = ChannelSync(session, channel, isAlwaysTold)](Piece& piece) mutable { return sync.tell(piece); };
    if (whose == Session::Whose::Commands)
        notifyInPieces(session, std::move(tell));
    else
        notifyAside(session, std::move(tell));
}

void syncMetadata(Session& session, Channel& channel)
{
    notifyInPieces(
        session, [sync = ChannelSync(session, channel, true)](Piece& piece) mutable { return sync.tell(piece); });
}

void syncMetadata(Session& session, const User& user)
{
    const auto reference = openBatch(session, "metadata", user.nick());
    sendWanted(
        session, user.nick(), valuesOf(user), [&](const QByteArray& line) { sendInBatch(session, reference, line); });
    closeBatch(session, reference);
}

void notifyMetadataOf(User& user, Channel& channel)
{
    if (valuesOf(user).isEmpty())
        return;
    for (const auto& member : channel.members()) {
        for (auto* session = member.user == &user ? nullptr : member.user->sessions; session; session = session->next)
            notifyMetadataTo(*session, user);
    }
}

void notifyMetadataTo(Session& session, const User& user)
{
    if (wantsAnything(session))
        sendWanted(session, user.nick(), valuesOf(user), [&](const QByteArray& line) { session.send(line); });
}

void notifyMonitoredMetadata(Session& session, const User& user)
{
    if (session.has(Capability::Metadata3) && session.has(Capability::Batch))
        syncMetadata(session, user);
    else
        notifyMetadataTo(session, user);
}

void notifySubscribed(Session& session, const QByteArrayList& keys)
{
    const auto reference = session.has(Capability::Metadata3) ? openBatch(session, "metadata", "*ALL") : QByteArray();
    const auto notifyOne = [&session, keys, reference](QByteArrayView holder, const Values& values) {
        int count = 0;
        for (const auto& key : keys) {
            const auto found = values.constFind(key);
            if (found == values.cend())
                continue;
            sendInBatch(session, reference, lineFor(session, session.server().options().name, holder, key, *found));
            ++count;
        }
        return count;
    };
    auto& server = session.server();
    const auto monitored = session.extras().monitored;
    for (const auto& nick : monitored) {
        const auto* user = server.findUser(nick);
        if (user && !server.delivery().sharesChannel(*session.user(), *user))
            notifyOne(user->nick(), valuesOf(*user));
    }
    std::vector<std::shared_ptr<MemberWalk>> walks;
    for (const auto& place : session.user()->places) {
        notifyOne(place.channel->name(), place.channel->metadata);
        walks.push_back(std::make_shared<MemberWalk>(*place.channel));
    }
    notifyInPieces(session, [&session, notifyOne, walks, reference](Piece& piece) mutable {
        while (!walks.empty()) {
            const auto* channel = walks.back()->channel();
            while (const auto* member = walks.back()->next()) {
                // Who is in several of the channels is told of at the first.
                const auto& places = member->user->places;
                const auto first = std::find_if(places.begin(), places.end(),
                    [&](const User::Place& place) { return place.channel->memberOf(*session.user()); });
                const auto isHere = first != places.end() && first->channel == channel;
                const auto count = isHere ? notifyOne(member->user->nick(), valuesOf(*member->user)) : 0;
                if (piece.isSpent(Piece::lookedAt + count * Piece::row))
                    return false;
            }
            walks.pop_back();
        }
        closeBatch(session, reference);
        return true;
    });
}

} // namespace everyport::ircd
