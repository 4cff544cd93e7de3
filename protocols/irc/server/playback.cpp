#include "protocols/irc/server/playback.h"

#include "protocols/irc/server/channelreplies.h"
#include "protocols/irc/server/multiline.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

namespace {

/// How much of each channel a client gets that cannot ask.
constexpr int playedBack = 50;

Task<Result<Done>> playBack(Session& session, QByteArrayList channels)
{
    for (const auto& name : channels) {
        HistoryQuery query;
        query.target = lower(name);
        query.limit = playedBack;
        auto finding = session.server().history().store().find(query);
        const auto items = co_await std::move(finding);
        const Answering answering(session);
        if (items && session.user() && !items->isEmpty())
            sendHistory(session, name, *items);
    }
    co_return Done {};
}

} // namespace

void showChannels(Session& session)
{
    auto& user = *session.user();
    auto& server = session.server();
    const auto account = user.account.isEmpty() ? QByteArrayView("*") : QByteArrayView(user.account);
    QByteArrayList names;
    for (const auto& place : user.places) {
        auto& channel = *place.channel;
        names.append(channel.name());
        const auto body = session.has(Capability::ExtendedJoin)
            ? Server::body(user.mask(), "JOIN", {channel.name(), account}, user.realName)
            : Server::body(user.mask(), "JOIN", {channel.name()});
        session.send(Line(body, server.tagsOf(user)));
        if (!channel.topic.isEmpty())
            sendTopic(session, channel);
        if (!session.has(Capability::NoImplicitNames))
            sendNames(session, channel);
    }
    if (!names.isEmpty() && server.history().isKept() && !session.has(Capability::ChatHistory))
        session.waitFor(playBack(session, names));
}

QByteArray openBatch(Session& session, QByteArrayView type, QByteArrayView parameter)
{
    if (!session.has(Capability::Batch))
        return {};
    const auto reference = QByteArray::number(session.server().nextReference(), 36);
    if (parameter.isEmpty())
        session.tell("BATCH", {QByteArray('+' + reference), type});
    else
        session.tell("BATCH", {QByteArray('+' + reference), type, parameter});
    return reference;
}

void sendInBatch(Session& session, const QByteArray& reference, const QByteArray& line)
{
    session.send(reference.isEmpty() ? line : withTag("batch=" + reference, line));
}

void closeBatch(Session& session, const QByteArray& reference)
{
    if (!reference.isEmpty())
        session.tell("BATCH", {QByteArray('-' + reference)});
}

void sendItem(Session& session, const HistoryItem& item, const QByteArray& batch)
{
    const LineTags tags {item.time, item.account, item.id, item.clientTags, item.bot};
    if (isMultiline(item.body)) {
        sendStoredMultiline(session, item.body, tags, batch);
        return;
    }
    if (item.kind == HistoryItem::Kind::TagMessage && !session.has(Capability::MessageTags))
        return;
    sendInBatch(session, batch, Line(item.body, tags).bytes(session.variant()));
}

void sendHistory(Session& session, const QByteArray& target, const QList<HistoryItem>& items)
{
    const auto reference = openBatch(session, "chathistory", target);
    for (const auto& item : items)
        sendItem(session, item, reference);
    closeBatch(session, reference);
}

} // namespace everyport::ircd
