// CHATHISTORY (draft/chathistory), MARKREAD (draft/read-marker), REDACT (draft/message-redaction).
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/admission/playback.h"
#include "protocols/irc/server/admission/readmarkers.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/batches.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

/// "timestamp=…" or "msgid=…"; nothing where it is neither.
std::optional<HistoryPoint> parsePoint(QByteArrayView text)
{
    if (text.startsWith("msgid=") && text.size() > 6)
        return HistoryPoint{text.sliced(6).toByteArray(), -1};
    if (!text.startsWith("timestamp="))
        return std::nullopt;
    const auto time = parseTime(text.sliced(10));
    return time < 0 ? std::nullopt : std::optional<HistoryPoint>(HistoryPoint{{}, time});
}

/// What a name is in the store; empty where the user may not read it.
QByteArray storedTarget(Session& session, QByteArrayView name)
{
    const auto& user = *session.user();
    if (isChannel(name)) {
        const auto* channel = session.server().findChannel(name);
        return channel && channel->memberOf(user) ? lower(name) : QByteArray();
    }
    return user.account.isEmpty() || name.isEmpty() ? QByteArray() : History::conversation(user.account, name);
}

std::optional<HistoryQuery::Order> orderNamed(QByteArrayView name)
{
    using Order = HistoryQuery::Order;
    static constexpr std::pair<QByteArrayView, Order> orders[] = {{"BEFORE", Order::Before}, {"AFTER", Order::After},
        {"LATEST", Order::Latest}, {"AROUND", Order::Around}, {"BETWEEN", Order::Between}};
    for (const auto& [text, order] : orders) {
        if (isSame(name, text))
            return order;
    }
    return std::nullopt;
}

Task<Result<Done>> answer(Session& session, QByteArray name, QByteArray what, HistoryQuery query)
{
    auto finding = session.server().history().store().find(std::move(query));
    auto items = co_await std::move(finding);
    const ReplyBatch answering(session);
    if (!session.user())
        co_return Done{};
    if (items) {
        dropOthersHistory(session.server(), name, *items);
        sendHistory(session, name, *items);
    } else if (items.error().reason == Reason::NotFound)
        session.fail("CHATHISTORY", "INVALID_PARAMS", {what, name}, "There is no such message");
    else
        session.fail("CHATHISTORY", "MESSAGE_ERROR", {what, name}, "Messages could not be retrieved");
    co_return Done{};
}

Task<Result<Done>> answerTargets(
    Session& session, QByteArray owner, QByteArrayList channels, qint64 from, qint64 to, int limit)
{
    auto finding = session.server().history().store().targets(owner, channels, from, to, limit);
    const auto targets = co_await std::move(finding);
    const ReplyBatch answering(session);
    if (!session.user())
        co_return Done{};
    if (!targets) {
        session.fail("CHATHISTORY", "MESSAGE_ERROR", {"TARGETS"}, "Messages could not be retrieved");
        co_return Done{};
    }
    const auto reference = openBatch(session, "draft/chathistory-targets", {});
    for (const auto& target : *targets) {
        if (target.time < historyFrom(session.server(), target.target))
            continue;
        const auto space = target.target.indexOf(' ');
        const auto name = space < 0 ? target.target : target.target.sliced(space + 1);
        const auto line = Server::body(
            session.server().options().name, "CHATHISTORY", {"TARGETS", name, timeText(target.time)});
        sendInBatch(session, reference, line);
    }
    closeBatch(session, reference);
    co_return Done{};
}

/// At least one, at most what ISUPPORT says; 0 where it is no number.
int limitOf(const Request& request, int at)
{
    bool fine = false;
    const auto limit = request.parameter(at).toInt(&fine);
    return fine && limit > 0 ? std::min(limit, request.server.options().limits.history) : 0;
}

void targets(Request& request)
{
    const auto from = parsePoint(request.parameter(1));
    const auto to = parsePoint(request.parameter(2));
    const auto limit = limitOf(request, 3);
    if (!from || !to || from->time < 0 || to->time < 0 || !limit) {
        request.session.fail("CHATHISTORY", "INVALID_PARAMS", {"TARGETS"}, "Invalid parameters");
        return;
    }
    QByteArrayList channels;
    for (const auto& place : request.user().places)
        channels.append(lower(place.channel->name()));
    request.session.waitFor(answerTargets(request.session, lower(request.user().account), channels,
        std::min(from->time, to->time), std::max(from->time, to->time), limit));
}

void chathistory(Request& request)
{
    auto& session = request.session;
    const auto what = request.parameter(0).toByteArray().toUpper();
    if (!request.server.history().isKept()) {
        session.fail("CHATHISTORY", "MESSAGE_ERROR", {what}, "No history is kept here");
        return;
    }
    if (what == "TARGETS") {
        targets(request);
        return;
    }
    const auto order = orderNamed(what);
    if (!order) {
        session.fail("CHATHISTORY", "INVALID_PARAMS", {what}, "Unknown subcommand");
        return;
    }
    const auto isBetween = *order == HistoryQuery::Order::Between;
    const auto wanted = isBetween ? 5 : 4;
    if (request.count() < wanted) {
        session.fail("CHATHISTORY", "NEED_MORE_PARAMS", {what}, "Missing parameters");
        return;
    }
    const auto name = request.parameter(1).toByteArray();
    HistoryQuery query;
    query.target = storedTarget(session, name);
    if (query.target.isEmpty()) {
        session.fail("CHATHISTORY", "INVALID_TARGET", {what, name}, "Messages could not be retrieved");
        return;
    }
    const auto from = parsePoint(request.parameter(2));
    const auto to = isBetween ? parsePoint(request.parameter(3)) : HistoryPoint();
    const auto isOpen = *order == HistoryQuery::Order::Latest && request.parameter(2) == "*";
    query.limit = limitOf(request, wanted - 1);
    if ((!from && !isOpen) || !to || !query.limit) {
        session.fail("CHATHISTORY", "INVALID_PARAMS", {what, name}, "Invalid parameters");
        return;
    }
    query.order = *order;
    query.from = from.value_or(HistoryPoint());
    query.to = *to;
    // Going forward from before the channel was made begins where its own history does.
    const auto own = historyFrom(request.server, name);
    const auto isForward = *order == HistoryQuery::Order::After || (isBetween && to->id.isEmpty() && to->time >= own);
    if (isForward && query.from.id.isEmpty() && query.from.time < own)
        query.from.time = own - 1;
    query.events = session.has(Capability::EventPlayback);
    session.waitFor(answer(session, name, what, std::move(query)));
}

/// "50", "90m", "12h", "3d": so many messages, or since then. For clients that know no CHATHISTORY.
void history(Request& request)
{
    auto& session = request.session;
    const auto name = request.parameter(0).toByteArray();
    HistoryQuery query;
    query.target = request.server.history().isKept() ? storedTarget(session, name) : QByteArray();
    if (query.target.isEmpty()) {
        session.reply(Numeric::NoSuchChannel, {name}, "There is no history for you there");
        return;
    }
    auto amount = request.parameter(1);
    const auto unit = amount.isEmpty() ? ' ' : amount.back();
    const auto seconds = unit == 'm' ? 60 : unit == 'h' ? 3600 : unit == 'd' ? 86'400 : 0;
    if (seconds)
        amount.chop(1);
    const auto count = amount.toInt();
    query.limit = seconds || count < 1 ? request.server.options().limits.history
                                       : std::min(count, request.server.options().limits.history);
    if (seconds && count > 0)
        query.from.time = request.server.now() - 1000LL * seconds * std::min(count, 10'000);
    session.waitFor(answer(session, name, "LATEST", std::move(query)));
}

void notifyMarker(Session& session, const QByteArray& name, qint64 time)
{
    for (auto* each = session.user()->sessions; each; each = each->next) {
        if (each == &session || each->has(Capability::ReadMarker))
            each->tell("MARKREAD", {name, ReadMarkers::text(time)});
    }
}

Task<Result<Done>> readMarker(Session& session, QByteArray name, qint64 time)
{
    auto asking = time < 0 ? ReadMarkers::find(session, name) : ReadMarkers::set(session, name, time);
    const auto found = co_await std::move(asking);
    const ReplyBatch answering(session);
    if (!session.user())
        co_return Done{};
    if (!found)
        session.fail("MARKREAD", "INTERNAL_ERROR", {name}, "The marker could not be kept");
    else if (time < 0)
        session.tell("MARKREAD", {name, ReadMarkers::text(*found)});
    else
        notifyMarker(session, name, *found);
    co_return Done{};
}

void markread(Request& request)
{
    auto& session = request.session;
    const auto name = request.parameter(0).toByteArray();
    if (name.isEmpty()) {
        session.fail("MARKREAD", "NEED_MORE_PARAMS", {}, "Missing parameters");
        return;
    }
    const auto point = request.count() > 1 ? parsePoint(request.parameter(1)) : HistoryPoint();
    if (!point || (request.count() > 1 && point->time < 0)) {
        session.fail("MARKREAD", "INVALID_PARAMS", {name, request.parameter(1)}, "Invalid timestamp");
        return;
    }
    session.waitFor(readMarker(session, name, point->time));
}

/// The author by account, or by their connection where there was none, for a nick and a host may be another's next;
/// channel operators anything in their channel.
bool mayRedact(const User& user, const HistoryItem& item, const Channel* channel)
{
    if (channel && (channel->ranksOf(user) & rank::Operators))
        return true;
    if (!item.account.isEmpty())
        return item.account == user.account;
    return user.extras() && user.extras()->said.contains(item.id);
}

Task<Result<Done>> redactOne(Session& session, QByteArray name, QByteArray id, QByteArray reason)
{
    auto& server = session.server();
    const auto target = storedTarget(session, name);
    auto finding = server.history().store().item(target, id);
    const auto item = co_await std::move(finding);
    const ReplyBatch answering(session);
    auto* user = session.user();
    if (!user)
        co_return Done{};
    auto* channel = server.findChannel(name);
    // draft/message-redaction: an id of anything but a PRIVMSG, NOTICE or TAGMSG is one that is not known. A KICK stays
    // in the channel's history, whoever it was by.
    const bool isMessage = item && item->kind != HistoryItem::Kind::Event;
    if (!isMessage || item->time < historyFrom(server, name)) {
        session.fail("REDACT", "UNKNOWN_MSGID", {name, id}, "This message does not exist or is too old");
        co_return Done{};
    }
    if (!mayRedact(*user, *item, channel)) {
        session.fail("REDACT", "REDACT_FORBIDDEN", {name, id}, "You are not authorised to delete this message");
        co_return Done{};
    }
    server.work().start(
        channel ? server.history().store().remove(target, id) : server.history().store().removeConversations(id),
        QStringLiteral("Taking back a message"));
    const Line line(reason.isEmpty() ? Server::body(user->mask(), "REDACT", {name, id})
                                     : Server::body(user->mask(), "REDACT", {name, id}, reason),
        server.tagsOf(*user));
    const Choice choice{nullptr, Capability::MessageRedaction, &line};
    if (channel) {
        server.delivery().toChannel(*channel, choice);
        server.notify(&ServerEvents::messageRedacted, *channel, *user, id, reason);
        co_return Done{};
    }
    server.delivery().toUser(*user, choice);
    auto* other = server.findUser(name);
    if (other && other != user)
        server.delivery().toUser(*other, choice);
    co_return Done{};
}

void redact(Request& request)
{
    auto& session = request.session;
    const auto name = request.parameter(0).toByteArray();
    if (!request.server.history().isKept() || storedTarget(session, name).isEmpty()) {
        session.fail("REDACT", "INVALID_TARGET", {name}, "You cannot delete messages from there");
        return;
    }
    session.waitFor(redactOne(session, name, request.parameter(1).toByteArray(), bounded(request.parameter(2), 300)));
}

} // namespace

std::vector<Command> historyCommands()
{
    using When = Command::When;
    return {
        {"CHATHISTORY", 1, When::Registered, 2, chathistory,
            "CHATHISTORY LATEST|BEFORE|AFTER|AROUND|BETWEEN|TARGETS …: what was said"},
        {"HISTORY", 1, When::Registered, 2, history,
            "HISTORY #channel|nick [50|90m|12h|3d]: what was said, without CHATHISTORY"},
        {"MARKREAD", 0, When::Registered, 1, markread, "MARKREAD target [timestamp=…]: how far one has read"},
        {"REDACT", 2, When::Registered, 1, redact, "REDACT target msgid [:reason]: takes a message back"},
    };
}

} // namespace everyport::ircd
