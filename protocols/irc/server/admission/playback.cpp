#include "protocols/irc/server/admission/playback.h"

#include <algorithm>
#include <limits>

#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/admission/readmarkers.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/batches.h"
#include "protocols/irc/server/sessions/multiline.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

/// How much of each channel a client gets that cannot ask; and how much of what was missed, at most.
constexpr int playedBack = 50;
constexpr int mostMissed = 500;
constexpr int mostConversations = 50;

/// For a client that knows no server-time, when it was said stands in front of the words: "[2026-11-20 15:04] hello".
void stamp(HistoryItem& item)
{
    const auto isSpoken = item.kind == HistoryItem::Kind::Message && !isMultiline(item.body);
    const auto text = isSpoken ? item.body.indexOf(" :") : qsizetype(-1);
    if (text < 0)
        return;
    const auto action = item.body.indexOf("\x01"
                                          "ACTION ",
                            text)
        == text + 2;
    const auto when = timeText(item.time);
    item.body.insert(text + 2 + (action ? 8 : 0), '[' + when.left(10) + ' ' + when.mid(11, 5) + "] ");
    if (item.body.size() > irc::maximumLine)
        item.body = bounded(item.body, irc::maximumLine - 2) + "\r\n";
}

Task<Result<Done>> playOne(Session& session, QByteArray target, QByteArray shown, qint64 since)
{
    HistoryQuery query;
    query.target = target;
    query.limit = since ? mostMissed : playedBack;
    if (since)
        query.from.time = since;
    auto finding = session.server().history().store().find(query);
    auto items = co_await std::move(finding);
    if (items)
        dropOthersHistory(session.server(), target, *items);
    if (items && !session.has(Capability::ServerTime))
        std::for_each(items->begin(), items->end(), stamp);
    {
        const ReplyBatch answering(session);
        if (items && session.user() && !items->isEmpty())
            sendHistory(session, shown, *items);
    }
    if (!session.isClosing() && !session.hasRoom()) {
        auto resting = session.rest(Session::Whose::Nobodys);
        const auto rested = co_await std::move(resting);
        Q_UNUSED(rested)
    }
    co_return Done{};
}

Task<Result<Done>> playBack(Session& session, QByteArrayList channels, qint64 since)
{
    for (const auto& name : channels) {
        auto playing = playOne(session, lower(name), name, since);
        const auto played = co_await std::move(playing);
        Q_UNUSED(played)
    }
    if (!since || !session.user() || session.user()->account.isEmpty())
        co_return Done{};
    auto& server = session.server();
    auto asking = server.history().store().targets(
        lower(session.user()->account), {}, since, server.now(), mostConversations);
    const auto conversations = co_await std::move(asking);
    if (!conversations)
        co_return Done{};
    for (const auto& one : *conversations) {
        auto playing = playOne(session, one.target, one.target.mid(one.target.indexOf(' ') + 1), since);
        const auto played = co_await std::move(playing);
        Q_UNUSED(played)
    }
    co_return Done{};
}

bool isPlayedBack(const Session& session, const QByteArrayList& channels, qint64 since)
{
    return (!channels.isEmpty() || since) && session.server().history().isKept()
        && !session.has(Capability::ChatHistory);
}

/// As if the user came in now. A marker is told between JOIN and the end of NAMES (draft/read-marker).
void showChannel(Session& session, Channel& channel, const QByteArray& marker)
{
    const auto& user = *session.user();
    const auto account = user.account.isEmpty() ? QByteArray("*") : session.server().shown(user.account);
    const auto body = session.has(Capability::ExtendedJoin)
        ? Server::body(user.mask(), "JOIN", {channel.name(), account}, user.realName)
        : Server::body(user.mask(), "JOIN", {channel.name()});
    session.send(Line(body, session.server().tagsOf(user)));
    if (!channel.topic.isEmpty())
        sendTopic(session, channel);
    if (!marker.isEmpty())
        session.tell("MARKREAD", {channel.name(), marker});
    if (!session.has(Capability::NoImplicitNames))
        sendNames(session, channel);
}

Task<Result<Done>> showMarked(Session& session, QByteArrayList names, qint64 since)
{
    for (const auto& name : names) {
        auto asking = ReadMarkers::find(session, name);
        const auto found = co_await std::move(asking);
        const ReplyBatch answering(session);
        auto* channel = session.server().findChannel(name);
        if (session.user() && channel && channel->memberOf(*session.user()))
            showChannel(session, *channel, ReadMarkers::text(found.valueOr(-1)));
    }
    if (!session.user() || !isPlayedBack(session, names, since))
        co_return Done{};
    auto playing = playBack(session, names, since);
    const auto played = co_await std::move(playing);
    co_return played;
}

} // namespace

void showChannels(Session& session, qint64 since)
{
    QByteArrayList names;
    for (const auto& place : session.user()->places)
        names.append(place.channel->name());
    if (session.has(Capability::ReadMarker)) {
        session.waitFor(showMarked(session, names, since));
        return;
    }
    for (const auto& place : session.user()->places)
        showChannel(session, *place.channel, {});
    if (isPlayedBack(session, names, since))
        session.waitFor(playBack(session, names, since));
}

void sendItem(Session& session, const HistoryItem& item, const QByteArray& batch)
{
    const LineTags tags{
        item.time, item.account, item.id, item.clientTags, item.bot, session.server().shown(item.account)};
    if (isMultiline(item.body)) {
        sendStoredMultiline(session, item.body, tags, batch);
        return;
    }
    if (item.kind == HistoryItem::Kind::TagMessage && !session.has(Capability::MessageTags))
        return;
    sendInBatch(session, batch, Line(item.body, tags).bytes(session.variant()));
}

qint64 historyFrom(const Server& server, QByteArrayView target)
{
    if (!isChannel(target))
        return 0;
    const auto* channel = server.findChannel(target);
    return channel ? channel->historyFrom : std::numeric_limits<qint64>::max();
}

void dropOthersHistory(const Server& server, QByteArrayView target, QList<HistoryItem>& items)
{
    const auto from = historyFrom(server, target);
    items.removeIf([from](const HistoryItem& item) { return item.time < from; });
}

void sendHistory(Session& session, const QByteArray& target, const QList<HistoryItem>& items)
{
    const auto reference = openBatch(session, "chathistory", target);
    for (const auto& item : items)
        sendItem(session, item, reference);
    closeBatch(session, reference);
}

} // namespace everyport::ircd
