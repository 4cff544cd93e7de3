// METADATA (draft/metadata-2 and -3).
#include <algorithm>

#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/batches.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/irc/server/users/sessionextras.h"

namespace everyport::ircd {

namespace {

using Values = QMap<QByteArray, QByteArray>;

/// Whose data it is: a channel's, a person's, or that of who is not registered yet.
struct Holder {
    Session& session;
    Channel* channel = nullptr;
    User* user = nullptr;
    QByteArray name = {};

    Values values() const
    {
        if (channel)
            return channel->metadata;
        if (user)
            return user->extras() ? user->extras()->metadata : Values();
        const auto& early = session.registration()->metadata;
        return early ? *early : Values();
    }
    /// Null takes it away.
    void set(const QByteArray& key, const QByteArray& value) const
    {
        auto& server = session.server();
        if (channel) {
            setMetadata(server, *channel, key, value, session.user()->mask(), &session);
        } else if (user) {
            setMetadata(server, *user, key, value, &session);
        } else {
            auto& early = session.registration()->metadata;
            if (!early)
                early = std::make_unique<Values>();
            early->insert(key, value);
        }
    }
};

/// What is known of a channel that one may not enter just so is for its members.
bool isOpenTo(const Channel& channel, Request& request)
{
    const auto isClosed = channel.is('i') || !channel.key.isEmpty();
    return isVisible(channel, request.user(), request.server)
        && (!isClosed || channel.memberOf(request.user()) || request.user().isOperator());
}

std::optional<Holder> holderOrReply(Request& request)
{
    auto& session = request.session;
    const auto name = request.parameter(0);
    if (!session.isRegistered()) {
        if (name == "*" || isSame(name, session.nickOrStar()))
            return Holder{session, nullptr, nullptr, session.nickOrStar()};
    } else if (name == "*") {
        return Holder{session, nullptr, &request.user(), request.user().nick().toByteArray()};
    } else if (auto* channel = request.server.channels().find(name); channel && isOpenTo(*channel, request)) {
        return Holder{session, channel, nullptr, channel->name()};
    } else if (auto* user = request.server.findUser(name)) {
        return Holder{session, nullptr, user, user->nick().toByteArray()};
    }
    session.fail("METADATA", "INVALID_TARGET", {name}, "Invalid target");
    return std::nullopt;
}

bool mayChange(const Request& request, const Holder& holder)
{
    if (!request.session.isRegistered())
        return true;
    const auto& user = request.user();
    if (holder.channel)
        return (holder.channel->ranksOf(user) & rank::Operators) || user.isOperator();
    return holder.user == &user || user.isOperator();
}

/// Changes cost, since others are told: so many at once, and then one a second.
bool mayChangeNow(Request& request, const Holder& holder, const QByteArray& key)
{
    auto& session = request.session;
    const auto now = request.server.clock().now();
    const auto burst = std::chrono::seconds(request.server.options().limits.metadataBurst);
    auto& changes = session.extras().metadataChanges;
    const auto over = changes.over(std::chrono::seconds(1), burst, now);
    if (over <= Clock::Duration::zero()) {
        changes.pay(std::chrono::seconds(1), burst, now);
        return true;
    }
    const auto wait = std::chrono::ceil<std::chrono::seconds>(over).count();
    session.fail(
        "METADATA", "RATE_LIMITED", {holder.name, key, QByteArray::number(wait)}, "Too many changes, try again later");
    return false;
}

QByteArray keyValue(Session& session, const Holder& holder, const QByteArray& key, const QByteArray& value)
{
    return lineBody(session.server().options().name, "761", {session.nickOrStar(), holder.name, key, "*"}, value);
}

QByteArray keyNotSet(Session& session, const Holder& holder, const QByteArray& key)
{
    return lineBody(session.server().options().name, "766", {session.nickOrStar(), holder.name, key}, "key not set");
}

QByteArray wordOf(const QByteArray& key)
{
    return key.isEmpty() || key.contains(' ') || key.startsWith(':') ? QByteArray("*") : key;
}

void get(Request& request, const Holder& holder)
{
    auto& session = request.session;
    const auto values = holder.values();
    const auto batch = openBatch(session, "metadata", holder.name);
    for (int at = 2; at < request.count(); ++at) {
        const auto key = request.parameter(at).toByteArray();
        if (!isMetadataKey(key))
            sendInBatch(session, batch,
                lineBody(session.server().options().name, session.has(Capability::Metadata3) ? "WARN" : "FAIL",
                    {"METADATA", metadataCode(session, "KEY_INVALID"), wordOf(key)}, "invalid key"));
        else if (values.value(key).isNull())
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
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (!each.value().isNull())
            sendInBatch(request.session, batch, keyValue(request.session, holder, each.key(), each.value()));
    }
    closeBatch(request.session, batch);
}

bool maySetOrFail(Request& request, const Holder& holder, const QByteArray& key)
{
    auto& session = request.session;
    const auto& limits = request.server.options().limits;
    const auto values = holder.values();
    const auto isThere = !values.value(key).isNull();
    const auto isNewer = session.has(Capability::Metadata3);
    const auto takesAway = isNewer ? request.parameter(3).isEmpty() : request.count() < 4;
    if (!isMetadataKey(key))
        session.fail("METADATA", metadataCode(session, "KEY_INVALID"), {key}, "Invalid key");
    else if (!mayChange(request, holder))
        session.fail("METADATA", "KEY_NO_PERMISSION", {holder.name, key}, "You do not have permission to set this key");
    else if (takesAway && !isThere && !isNewer)
        session.fail("METADATA", "KEY_NOT_SET", {holder.name, key}, "The key is not set");
    else if (request.parameter(3).size() > limits.metadataValue)
        isNewer ? session.fail("METADATA", "INVALID_VALUE", {key}, "The value is too long")
                : session.fail("METADATA", "VALUE_INVALID", {holder.name, key}, "The value is too long");
    else if (!takesAway && !isThere && values.size() >= limits.metadataKeys)
        session.fail("METADATA", "LIMIT_REACHED", {holder.name, QByteArray::number(limits.metadataKeys)},
            "Too many keys are set already");
    else
        return mayChangeNow(request, holder, key);
    return false;
}

void set(Request& request, const Holder& holder)
{
    auto& session = request.session;
    const auto key = request.parameter(2).toByteArray();
    if (!maySetOrFail(request, holder, key))
        return;
    if (request.count() < 4 || (request.parameter(3).isEmpty() && session.has(Capability::Metadata3))) {
        if (!holder.values().value(key).isNull())
            holder.set(key, QByteArray());
        session.reply(Numeric::KeyNotSet, {holder.name, key}, "key not set");
        return;
    }
    const QByteArray value(request.parameter(3).data(), request.parameter(3).size());
    const auto kept = value.isNull() ? QByteArray("") : value;
    if (holder.values().value(key) != kept || holder.values().value(key).isNull())
        holder.set(key, kept); // what does not change is told to nobody
    session.reply(Numeric::KeyValue, {holder.name, key, "*"}, kept);
}

void clear(Request& request, const Holder& holder)
{
    if (!mayChange(request, holder)) {
        request.session.fail(
            "METADATA", "KEY_NO_PERMISSION", {holder.name, "*"}, "You do not have permission to clear keys");
        return;
    }
    if (!mayChangeNow(request, holder, "*"))
        return;
    const auto values = holder.values();
    const auto batch = openBatch(request.session, "metadata", holder.name);
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (each.value().isNull())
            continue;
        holder.set(each.key(), QByteArray());
        sendInBatch(request.session, batch, keyNotSet(request.session, holder, each.key()));
    }
    closeBatch(request.session, batch);
}

void sendKeys(Session& session, Numeric numeric, const QByteArrayList& keys, const QByteArray& batch = {})
{
    QByteArray line;
    const auto send = [&] {
        sendInBatch(session, batch,
            ':' + session.server().options().name + ' ' + irc::numericText(numeric) + ' ' + session.nickOrStar()
                + std::exchange(line, {}) + "\r\n");
    };
    for (const auto& key : keys) {
        if (line.size() + key.size() > 380)
            send();
        line.append(' ').append(key);
    }
    if (!line.isEmpty())
        send();
}

void subscribe(Request& request, bool on)
{
    auto& session = request.session;
    const auto most = request.server.options().limits.metadataSubscriptions;
    auto& keys = session.extras().metadata;
    QByteArrayList done;
    QByteArrayList fresh;
    for (int at = 2; at < request.count(); ++at) {
        const auto key = request.parameter(at).toByteArray();
        if (!isMetadataKey(key)) {
            session.has(Capability::Metadata3) ? session.warn("METADATA", "INVALID_KEY", {key}, "Invalid key")
                                               : session.fail("METADATA", "KEY_INVALID", {key}, "Invalid key");
            continue;
        }
        if (on && !keys.contains(key) && keys.size() >= most) {
            session.has(Capability::Metadata3)
                ? session.fail("METADATA", "LIMIT_REACHED", {key, QByteArray::number(most)}, "Too many subscriptions")
                : session.fail("METADATA", "TOO_MANY_SUBS", {key}, "Too many subscriptions");
            break;
        }
        if (on && !keys.contains(key))
            fresh.append(key);
        if (on)
            keys.insert(key);
        else
            keys.remove(key);
        done.append(key);
    }
    sendKeys(session, on ? Numeric::MetadataSubscribed : Numeric::MetadataUnsubscribed, done);
    if (!fresh.isEmpty() && session.isRegistered() && knowsMetadata(session))
        notifySubscribed(session, fresh);
}

void subscriptions(Request& request)
{
    auto& session = request.session;
    const auto* extras = session.existingExtras();
    const auto batch = openBatch(session, "metadata-subs", {});
    auto keys = extras ? QByteArrayList(extras->metadata.begin(), extras->metadata.end()) : QByteArrayList();
    std::sort(keys.begin(), keys.end());
    sendKeys(session, Numeric::MetadataSubscriptions, keys, batch);
    closeBatch(session, batch);
}

void sync(Request& request, const Holder& holder)
{
    auto& session = request.session;
    const auto& limits = request.server.options().limits;
    const auto now = request.server.clock().now();
    if (holder.channel && holder.channel->size() > limits.metadataAtOnce) {
        // Many people's: not again and again.
        auto& next = session.extras().metadataSync;
        if (now < next) {
            const auto wait = std::chrono::ceil<std::chrono::seconds>(next - now).count();
            session.reply(Numeric::MetadataSyncLater, {holder.name, QByteArray::number(wait)});
            return;
        }
        next = now + std::chrono::seconds(limits.metadataLater);
    }
    if (holder.channel)
        syncMetadata(session, *holder.channel);
    else if (holder.user)
        syncMetadata(session, *holder.user);
    else
        list(request, holder);
}

void metadata(Request& request)
{
    auto& session = request.session;
    const auto what = request.parameter(1).toByteArray().toUpper();
    if (!session.isRegistered() && !knowsMetadata(session)) {
        session.reply(Numeric::NotRegistered, {}, "You have not registered");
        return;
    }
    const auto isOwn = request.parameter(0) == "*" || isSame(request.parameter(0), session.nickOrStar());
    if (session.has(Capability::Metadata3) && !isOwn && (what == "SUB" || what == "UNSUB" || what == "SUBS")) {
        session.fail("METADATA", "INVALID_TARGET", {request.parameter(0)}, "Subscriptions are one's own");
        return;
    }
    if (session.has(Capability::Metadata3) && session.isRegistered() && what == "SYNC"
        && request.parameter(0) == "*ALL") {
        const auto keys = session.extras().metadata;
        notifySubscribed(session, QByteArrayList(keys.begin(), keys.end()));
        return;
    }
    if (what == "SUB" || what == "UNSUB") {
        subscribe(request, what == "SUB");
        return;
    }
    if (what == "SUBS") {
        subscriptions(request);
        return;
    }
    static constexpr std::pair<QByteArrayView, void (*)(Request&, const Holder&)> all[] = {
        {"GET", get}, {"LIST", list}, {"SET", set}, {"CLEAR", clear}, {"SYNC", sync}};
    for (const auto& [name, run] : all) {
        if (what != name)
            continue;
        if (const auto holder = holderOrReply(request))
            run(request, *holder);
        return;
    }
    session.fail("METADATA", metadataCode(session, "SUBCOMMAND_INVALID"), {what}, "Invalid subcommand");
}

} // namespace

std::vector<Command> metadataCommands()
{
    return {
        {"METADATA", 2, Command::When::Always, 1, metadata,
            "METADATA target|* GET|LIST|SET|CLEAR|SUB|UNSUB|SUBS|SYNC …: what is known of somebody"},
    };
}

} // namespace everyport::ircd
