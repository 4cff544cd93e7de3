// WHOIS and WHOWAS.
#include <QDateTime>

#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/pieces.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

void sendChannels(Session& session, const User& about)
{
    const auto& own = *session.user();
    QByteArray line;
    for (const auto& place : about.places) {
        const auto& channel = *place.channel;
        const auto shown = &own == &about || own.isOperator() || channel.memberOf(own)
            || (!isHidden(channel, session.server()) && !about.is('i') && !about.is('I'));
        if (!shown)
            continue;
        if (line.size() + channel.name().size() > 350)
            session.reply(Numeric::WhoisChannels, {about.nick()}, std::exchange(line, {}));
        line.append(line.isEmpty() ? "" : " ")
            .append(symbols(channel.ranksOf(about), session.has(Capability::MultiPrefix)))
            .append(channel.name());
    }
    if (!line.isEmpty())
        session.reply(Numeric::WhoisChannels, {about.nick()}, line);
}

/// What is nobody's business but their own and operators'.
void sendPrivateFacts(Session& session, const User& about)
{
    const auto nick = about.nick();
    if (!about.address.isEmpty())
        session.reply(Numeric::WhoisHost, {nick}, "is connecting from *@" + about.address + ' ' + about.address);
    session.reply(Numeric::WhoisModes, {nick}, "is using modes +" + about.flags.text());
    for (const auto* one = about.sessions; one; one = one->next) {
        const auto fingerprint = one->fingerprint();
        if (!fingerprint.isEmpty())
            session.reply(Numeric::WhoisCertFp, {nick}, "has client certificate fingerprint " + fingerprint);
    }
}

void sendWhois(Session& session, const User& about)
{
    auto& server = session.server();
    const auto nick = about.nick();
    session.reply(Numeric::WhoisUser, {nick, about.user(), about.host(), "*"}, about.realName);
    sendChannels(session, about);
    session.reply(Numeric::WhoisServer, {nick, server.options().name}, server.options().network);
    if (about.isAway())
        session.reply(Numeric::Away, {nick}, about.away());
    if (about.isOperator())
        session.reply(Numeric::WhoisOperator, {nick}, "is an IRC operator");
    if (about.is('B'))
        session.reply(Numeric::WhoisBot, {nick}, "is a bot on " + server.options().network);
    if (about.is('Z'))
        session.reply(Numeric::WhoisSecure, {nick}, "is using a secure connection");
    if (!about.account.isEmpty())
        session.reply(Numeric::WhoisAccount, {nick, server.shown(about.account)}, "is logged in as");
    if (&about == session.user() || session.user()->isOperator())
        sendPrivateFacts(session, about);
    sendWhoisMetadata(session, about);
    if (about.sessions) {
        const auto idle = server.seconds() - about.spoke;
        session.reply(Numeric::WhoisIdle, {nick, QByteArray::number(idle), QByteArray::number(about.signedOn)},
            "seconds idle, signon time");
    }
}

void whois(Request& request)
{
    const auto wanted = request.count() > 1 ? request.parameter(1) : request.parameter(0);
    if (wanted.isEmpty()) {
        request.session.reply(Numeric::NoNicknameGiven, {}, "No nickname given");
        return;
    }
    const auto& own = request.server.options().name;
    if (request.count() > 1 && !isSame(request.parameter(0), own) && !request.server.findUser(request.parameter(0))) {
        request.session.reply(Numeric::NoSuchServer, {request.parameter(0)}, "No such server");
        return;
    }
    const auto nick = parts(wanted, 1).value(0);
    const auto* about = request.server.findUser(nick);
    if (about)
        sendWhois(request.session, *about);
    else
        request.session.reply(Numeric::NoSuchNick, {nick}, "No such nick/channel");
    request.session.reply(Numeric::EndOfWhois, {about ? about->nick() : nick}, "End of /WHOIS list.");
}

void sendWhowas(Session& session, const WhoWas& one)
{
    session.reply(Numeric::WhowasUser, {one.nick, one.user, one.host, "*"}, one.realName);
    if (!one.account.isEmpty())
        session.reply(Numeric::WhoisAccount, {one.nick, session.server().shown(one.account)}, "was logged in as");
    const auto at = QDateTime::fromSecsSinceEpoch(one.at, Qt::UTC).toString(Qt::ISODate).toLatin1();
    session.reply(Numeric::WhoisServer, {one.nick, session.server().options().name}, at);
}

void whowas(Request& request)
{
    auto& session = request.session;
    const auto nick = parts(request.parameter(0), 1).value(0).toByteArray();
    if (nick.isEmpty()) {
        session.reply(Numeric::NoNicknameGiven, {}, "No nickname given");
        return;
    }
    const auto found = request.server.users().whoWas(nick, request.parameter(1).toInt());
    if (found.isEmpty())
        session.reply(Numeric::WasNoSuchNick, {nick}, "There was no such nickname");
    notifyInPieces(session, [&session, nick, found, at = qsizetype(0)](Piece& piece) mutable {
        while (at < found.size()) {
            sendWhowas(session, found[at++]);
            if (piece.isSpent(3 * Piece::row))
                return false;
        }
        session.reply(Numeric::EndOfWhowas, {nick}, "End of WHOWAS");
        return true;
    });
}

} // namespace

std::vector<Command> queryCommands()
{
    using When = Command::When;
    return {
        {"WHOIS", 0, When::Registered, 2, whois, "WHOIS [server] nick: who somebody is"},
        {"WHOWAS", 0, When::Registered, 2, whowas, "WHOWAS nick [count]: who had a nick before"},
    };
}

} // namespace everyport::ircd
