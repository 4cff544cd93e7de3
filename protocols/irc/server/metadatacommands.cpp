// METADATA (draft/metadata-2).
#include <algorithm>

#include "protocols/irc/server/channelreplies.h"
#include "protocols/irc/server/commands.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/server/playback.h"
#include "protocols/irc/server/server.h"
#include "protocols/irc/server/sessionextras.h"

namespace everyport::ircd {

namespace {

using Values = QHash<QByteArray, QByteArray>;

bool isKey(QByteArrayView key)
{
    return !key.isEmpty() && key.size() <= 64 && key.front() != ':'
        && std::all_of(key.begin(), key.end(), [](char c) { return isalnum(uchar(c)) || QByteArrayView("_./:-").contains(c); });
}

/// Whose data it is: a channel's, or a person's.
struct Holder {
    Channel* channel = nullptr;
    User* user = nullptr;
    QByteArray name = {};

    Values values() const { return channel ? channel->metadata : user->extras() ? user->extras()->metadata : Values(); }
    Values& ownValues() const { return channel ? channel->metadata : user->ownExtras().metadata; }
};

std::optional<Holder> holderOrReply(Request& request)
{
    const auto name = request.parameter(0);
    if (name == "*")
        return Holder {nullptr, &request.user(), request.user().nick().toByteArray()};
    if (auto* channel = request.server.findChannel(name); channel && isVisible(*channel, request.user()))
        return Holder {channel, nullptr, channel->name()};
    if (auto* user = request.server.findUser(name))
        return Holder {nullptr, user, user->nick().toByteArray()};
    request.session.fail("METADATA", "INVALID_TARGET", {name}, "Invalid target");
    return std::nullopt;
}

bool mayChange(const Request& request, const Holder& holder)
{
    const auto& user = request.user();
    if (holder.channel)
        return holder.channel->ranksOf(user) & rank::Operators;
    return holder.user == &user || user.isOperator();
}

QByteArray keyValue(Session& session, const Holder& holder, const QByteArray& key, const QByteArray& value)
{
    return Server::body(session.server().options().name, "761", {session.nickOrStar(), holder.name, key, "*"}, value);
}

QByteArray keyNotSet(Session& session, const Holder& holder, const QByteArray& key)
{
    return Server::body(session.server().options().name, "766", {session.nickOrStar(), holder.name, key}, "key not set");
}

void get(Request& request, const Holder& holder)
{
    auto& session = request.session;
    const auto values = holder.values();
    const auto batch = openBatch(session, "metadata", holder.name);
    for (int at = 2; at < request.count(); ++at) {
        const auto key = lower(request.parameter(at));
        if (!isKey(key))
            sendInBatch(session, batch, Server::body(session.server().options().name, "FAIL", {"METADATA", "KEY_INVALID", key.contains(' ') ? "*" : key}, "invalid key"));
        else if (!values.contains(key))
            sendInBatch(session, batch, keyNotSet(session, holder, key));
        else
            sendInBatch(session, batch, keyValue(session, holder, key, values.value(key)));
    }
    closeBatch(session, batch);
}

void list(Request& request, const Holder& holder)
{
    const auto values = holder.values();
    const auto batch = openBatch(request.session, "metadata", holder.name);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        sendInBatch(request.session, batch, keyValue(request.session, holder, each.key(), each.value()));
    closeBatch(request.session, batch);
}

QByteArray notification(const Server& server, const QByteArray& source, const Holder& holder, const QByteArray& key, const QByteArray& value)
{
    Q_UNUSED(server)
    return Server::body(source, "METADATA", {holder.name, key, "*"}, value);
}

/// To who sees the holder and has subscribed to the key, but who has changed it.
void notify(Request& request, const Holder& holder, const QByteArray& key, const QByteArray& value)
{
    auto& server = request.server;
    const auto line = notification(server, request.user().mask(), holder, key, value);
    const auto wants = [&](Session& session) {
        const auto* extras = session.existingExtras();
        return &session != &request.session && session.has(Capability::Metadata) && extras && extras->metadata.contains(key);
    };
    for (auto* session : server.sessions()) {
        if (!session->isRegistered() || !wants(*session))
            continue;
        const auto& own = *session->user();
        const auto sees = holder.channel ? holder.channel->memberOf(own) != nullptr
                                         : &own == holder.user || server.delivery().sharesChannel(own, *holder.user)
                || (session->existingExtras()->monitored.contains(lower(holder.name)));
        if (sees)
            session->send(line);
    }
}

void set(Request& request, const Holder& holder)
{
    auto& session = request.session;
    const auto& limits = request.server.options().limits;
    const auto key = lower(request.parameter(2));
    if (!isKey(key)) {
        session.fail("METADATA", "KEY_INVALID", {key}, "Invalid key");
        return;
    }
    if (!mayChange(request, holder)) {
        session.fail("METADATA", "KEY_NO_PERMISSION", {holder.name, key}, "You do not have permission to set this key");
        return;
    }
    auto& values = holder.ownValues();
    if (request.parameter(3).isEmpty()) {
        if (values.remove(key))
            session.reply(Numeric::KeyValue, {holder.name, key, "*"}, "");
        else
            session.reply(Numeric::KeyNotSet, {holder.name, key}, "key not set");
    } else if (request.parameter(3).size() > limits.metadataValue) {
        session.fail("METADATA", "VALUE_INVALID", {}, "The value is too long");
        return;
    } else if (!values.contains(key) && values.size() >= limits.metadataKeys) {
        session.fail("METADATA", "LIMIT_REACHED", {holder.name}, "Too many keys are set already");
        return;
    } else {
        values.insert(key, request.parameter(3).toByteArray());
        session.reply(Numeric::KeyValue, {holder.name, key, "*"}, request.parameter(3));
    }
    notify(request, holder, key, values.value(key));
}

void clear(Request& request, const Holder& holder)
{
    if (!mayChange(request, holder)) {
        request.session.fail("METADATA", "KEY_NO_PERMISSION", {holder.name, "*"}, "You do not have permission to clear keys");
        return;
    }
    const auto values = std::exchange(holder.ownValues(), {});
    const auto batch = openBatch(request.session, "metadata", holder.name);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        sendInBatch(request.session, batch, keyValue(request.session, holder, each.key(), ""));
    closeBatch(request.session, batch);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        notify(request, holder, each.key(), {});
}

void subscribe(Request& request, bool on)
{
    auto& session = request.session;
    const auto most = request.server.options().limits.metadataSubscriptions;
    auto& keys = session.extras().metadata;
    QByteArray done;
    for (int at = 2; at < request.count(); ++at) {
        const auto key = lower(request.parameter(at));
        if (!isKey(key)) {
            session.fail("METADATA", "KEY_INVALID", {key}, "Invalid key");
            continue;
        }
        if (on && !keys.contains(key) && keys.size() >= most) {
            session.fail("METADATA", "TOO_MANY_SUBS", {key}, "Too many subscriptions");
            break;
        }
        if (on)
            keys.insert(key);
        else
            keys.remove(key);
        done.append(done.isEmpty() ? "" : " ").append(key);
    }
    if (!done.isEmpty())
        session.replyList(on ? Numeric::MetadataSubscribed : Numeric::MetadataUnsubscribed, done);
}

void subscriptions(Request& request)
{
    const auto* extras = request.session.existingExtras();
    if (extras && !extras->metadata.isEmpty())
        request.session.replyList(Numeric::MetadataSubscriptions, QByteArrayList(extras->metadata.begin(), extras->metadata.end()).join(' '));
}

void sendSubscribed(Session& session, const Holder& holder, const QByteArray& batch)
{
    const auto* extras = session.existingExtras();
    const auto values = holder.values();
    for (auto each = values.cbegin(); extras && each != values.cend(); ++each) {
        if (extras->metadata.contains(each.key()))
            sendInBatch(session, batch, notification(session.server(), session.server().options().name, holder, each.key(), each.value()));
    }
}

void sync(Request& request, const Holder& holder)
{
    const auto batch = openBatch(request.session, "metadata", holder.name);
    sendSubscribed(request.session, holder, batch);
    if (holder.channel && holder.channel->memberOf(request.user())) {
        for (const auto& member : holder.channel->members())
            sendSubscribed(request.session, {nullptr, member.user, member.user->nick().toByteArray()}, batch);
    }
    closeBatch(request.session, batch);
}

void metadata(Request& request)
{
    const auto what = request.parameter(1).toByteArray().toUpper();
    if (what == "SUB" || what == "UNSUB") {
        subscribe(request, what == "SUB");
        return;
    }
    if (what == "SUBS") {
        subscriptions(request);
        return;
    }
    static constexpr std::pair<QByteArrayView, void (*)(Request&, const Holder&)> all[] = {{"GET", get}, {"LIST", list}, {"SET", set}, {"CLEAR", clear}, {"SYNC", sync}};
    for (const auto& [name, run] : all) {
        if (what != name)
            continue;
        if (const auto holder = holderOrReply(request))
            run(request, *holder);
        return;
    }
    request.session.fail("METADATA", "SUBCOMMAND_INVALID", {what}, "Invalid subcommand");
}

} // namespace

std::vector<Command> metadataCommands()
{
    return {
        {"METADATA", 2, Command::When::Registered, 1, metadata, "METADATA target|* GET|LIST|SET|CLEAR|SUB|UNSUB|SUBS|SYNC …: what is known of somebody"},
    };
}

} // namespace everyport::ircd
