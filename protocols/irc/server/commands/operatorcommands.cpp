// OPER, KILL, WALLOPS, REHASH, KLINE, UNKLINE: for those whose account has the role.
#include "netcore/base/wiped.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

void makeOperator(Session& session)
{
    auto& server = session.server();
    auto& user = *session.user();
    server.setUserFlag(user, 'o', true);
    server.setUserFlag(user, 's', true);
    server.delivery().toUser(user, Line(lineBody(user.mask(), "MODE", {user.nick()}, "+os"), server.tagsOf(user)));
    session.reply(Numeric::YouAreOperator, {}, "You are now an IRC operator");
    server.noticeOperators(user.mask() + " is now an operator");
}

Task<Result<Done>> checkOperator(Session& session, QString name, Wiped<QString> password, QString code)
{
    auto& registry = *session.server().ports().accounts;
    auto verifying = registry.credentials().verifyPassword(name, *password, QString::fromLatin1(session.address()));
    const auto verified = co_await std::move(verifying);
    auto finding = registry.find(name);
    const auto found = co_await std::move(finding);
    auto coded = Result<Done>(Done{});
    if (verified && found && found->standing >= Standing::Operator) {
        auto verifyingCode = registry.verifySecondFactor(name, std::move(code), QString::fromLatin1(session.address()));
        coded = co_await std::move(verifyingCode);
    }
    const ReplyBatch answering(session);
    if (!session.user())
        co_return Done{};
    if (!verified) {
        const auto isWrong = verified.error().kind == Error::Kind::Refused;
        session.reply(Numeric::PasswordMismatch, {},
            isWrong ? QByteArray("Password incorrect") : whyNotLoggedIn(verified.error()));
        session.server().noticeOperators("Failed OPER by " + session.user()->mask());
    } else if (!found || found->standing < Standing::Operator) {
        session.reply(Numeric::NoOperHost, {}, "No appropriate operator blocks were found for your host");
    } else if (!coded) {
        session.reply(Numeric::PasswordMismatch, {},
            coded.error().kind == Error::Kind::Refused ? coded.error().text.toUtf8() : whyNotLoggedIn(coded.error()));
        session.server().noticeOperators("Failed OPER by " + session.user()->mask());
    } else {
        makeOperator(session);
    }
    co_return Done{};
}

void oper(Request& request)
{
    auto& session = request.session;
    session.noteSecret();
    if (!request.server.ports().accounts || !session.isPrivate()) {
        session.reply(Numeric::NoOperHost, {}, "OPER is for encrypted connections");
        return;
    }
    session.waitFor(checkOperator(session, QString::fromUtf8(request.parameter(0)),
        QString::fromUtf8(request.parameter(1)), QString::fromUtf8(request.parameter(2)).trimmed()));
}

void kill(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto* target = userOrReply(request.session, request.parameter(0));
    if (!target)
        return;
    const auto reason = request.parameter(1).isEmpty() ? QByteArray("No reason given")
                                                       : bounded(request.parameter(1), 300);
    const auto by = request.user().nick().toByteArray();
    request.server.noticeOperators("KILL of " + target->mask() + " by " + by + ": " + reason);
    request.server.killUser(*target, by, reason);
}

void wallops(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    const Line line(
        lineBody(request.user().mask(), "WALLOPS", {}, request.parameter(0)), request.server.tagsOf(request.user()));
    for (auto* user : request.server.users().all()) {
        if (user->is('w'))
            request.server.delivery().toUser(*user, line);
    }
}

void rehash(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    request.session.reply(Numeric::Rehashing, {"everyport"}, "Rehashing");
    request.server.rehash();
    request.server.noticeOperators("REHASH by " + request.user().mask());
}

/// "90", "90m", "12h", "7d": minutes unless said otherwise; nothing where it is no time.
std::optional<qint64> parseDuration(QByteArrayView text)
{
    auto unit = qint64(60);
    if (text.size() > 1 && !isdigit(uchar(text.back()))) {
        const auto letter = text.back();
        unit = letter == 'm' ? 60 : letter == 'h' ? 3600 : letter == 'd' ? 86400 : 0;
        text.chop(1);
    }
    bool fine = false;
    const auto count = text.toLongLong(&fine);
    if (!fine || unit == 0 || count < 0 || count > 1'000'000)
        return std::nullopt;
    return count * unit;
}

void enforce(Server& server, const ServerBan& ban)
{
    const auto sessions = server.sessions().all(); // closing one takes it out
    for (auto* session : sessions) {
        const auto* user = session->user();
        if (!user || user->isOperator() || session->isClosing())
            continue;
        if (ServerBans::means(ban.mask, user->user(), {session->host(), session->address()}))
            session->close("Banned: " + ban.reason);
    }
}

void kline(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto& server = request.server;
    const auto duration = parseDuration(request.parameter(0));
    const auto maskAt = duration ? 1 : 0;
    auto mask = request.parameter(maskAt).toByteArray();
    if (mask.isEmpty()) {
        request.session.reply(Numeric::NeedMoreParams, {"KLINE"}, "Not enough parameters");
        return;
    }
    if (!mask.contains('@'))
        mask.prepend("*@");
    const auto now = server.seconds();
    const auto reason = request.parameter(maskAt + 1).isEmpty() ? QByteArray("No reason given")
                                                                : bounded(request.parameter(maskAt + 1), 200);
    const ServerBan ban{
        mask, reason, request.user().nick().toByteArray(), now, duration && *duration ? now + *duration : 0};
    if (!server.bans().add(ban, server.options().limits.banned)) {
        request.session.notice("There are too many K-lines already");
        return;
    }
    if (server.ports().bans)
        server.work().start(server.ports().bans->put(ban), u"Storing a K-line"_s);
    server.noticeOperators(request.user().mask() + " added a K-line for " + mask + ": " + reason);
    enforce(server, ban);
}

void unkline(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto mask = request.parameter(0).toByteArray();
    if (!mask.contains('@'))
        mask.prepend("*@");
    if (!request.server.bans().remove(mask)) {
        request.session.notice("There is no K-line for " + mask);
        return;
    }
    if (request.server.ports().bans)
        request.server.work().start(request.server.ports().bans->remove(mask), u"Removing a K-line"_s);
    request.server.noticeOperators(request.user().mask() + " removed the K-line for " + mask);
}

} // namespace

std::vector<Command> operatorCommands()
{
    using When = Command::When;
    return {
        {"OPER", 2, When::Registered, 4, oper,
            "OPER account password [code]: operator by one's account's role; the code where it has a second factor"},
        {"KILL", 1, When::Registered, 1, kill, "KILL nick [:reason]: ends somebody's connection"},
        {"WALLOPS", 1, When::Registered, 1, wallops, "WALLOPS :text: to all who have mode +w"},
        {"REHASH", 0, When::Registered, 1, rehash, "REHASH: reads the message of the day and the password again"},
        {"KLINE", 1, When::Registered, 1, kline,
            "KLINE [minutes|12h|7d] mask [:reason]: bans user@host, or a network, from the server"},
        {"UNKLINE", 1, When::Registered, 1, unkline, "UNKLINE mask: takes a ban back"},
    };
}

} // namespace everyport::ircd
