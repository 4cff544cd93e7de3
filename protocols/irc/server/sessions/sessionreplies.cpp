// How the server's own answers are written.
#include "protocols/irc/server/lines/labelledreply.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/sessionextras.h"
#include "protocols/irc/server/users/registration.h"

namespace everyport::ircd {

namespace {

/// What a client wrote may stand in the middle of an answer: only as one word.
QByteArrayView word(QByteArrayView parameter)
{
    const auto space = parameter.indexOf(' ');
    if (space >= 0)
        parameter = parameter.first(space);
    return parameter.isEmpty() || parameter.startsWith(':') ? QByteArrayView("*") : parameter;
}

/// Cuts what is over the limit, between characters, and ends the line.
void end(QByteArray& out, qsizetype begin)
{
    if (out.size() - begin > irc::maximumLine - 2) {
        const auto line = bounded(QByteArrayView(out).sliced(begin), irc::maximumLine - 2);
        out.truncate(begin);
        out.append(line);
    }
    out.append("\r\n");
}

} // namespace

void Session::writeLine(QByteArrayView command, bool addressed, Parameters middle, const QByteArrayView* text)
{
    if (isClosing())
        return;
    QByteArray own;
    const auto gathers = m_server.scratchOwner == this && !m_label;
    auto& out = gathers ? m_server.scratch : own;
    if (has(Capability::ServerTime))
        out.append("@time=").append(timeText(m_server.now())).append(' ');
    const auto begin = out.size();
    if (command != "ERROR")
        out.append(':').append(m_server.options().name).append(' ');
    out.append(command);
    if (addressed)
        m_user ? out.append(' ').append(m_user->nick()) : out.append(' ').append(nickOrStar());
    for (const auto parameter : middle)
        out.append(' ').append(word(parameter));
    if (text)
        out.append(" :").append(*text);
    end(out, begin);
    if (!gathers)
        send(own);
}

void Session::reply(Numeric numeric, Parameters middle, QByteArrayView text)
{
    writeLine(irc::numericText(numeric), true, middle, &text);
}

void Session::reply(Numeric numeric, Parameters middle)
{
    writeLine(irc::numericText(numeric), true, middle, nullptr);
}

void Session::replyList(Numeric numeric, QByteArrayView parameters, QByteArrayView text)
{
    const auto head = irc::numericText(numeric) + ' ' + nickOrStar() + ' ' + parameters.toByteArray();
    writeLine(head, false, {}, &text);
}

void Session::replyList(Numeric numeric, QByteArrayView parameters)
{
    const auto line = irc::numericText(numeric) + ' ' + nickOrStar() + ' ' + parameters.toByteArray();
    writeLine(line, false, {}, nullptr);
}

void Session::tell(QByteArrayView command, Parameters middle, QByteArrayView text)
{
    writeLine(command, false, middle, &text);
}

void Session::tell(QByteArrayView command, Parameters middle)
{
    writeLine(command, false, middle, nullptr);
}

void Session::fail(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    standard("FAIL", command, code, context, text);
}

void Session::warn(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    standard("WARN", command, code, context, text);
}

void Session::note(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    standard("NOTE", command, code, context, text);
}

void Session::standard(
    QByteArrayView kind, QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    auto what = kind.toByteArray() + ' ' + word(command).toByteArray().toUpper() + ' ' + code.toByteArray();
    for (const auto one : context)
        what.append(' ').append(word(one));
    writeLine(what, false, {}, &text);
}

void Session::notice(QByteArrayView text)
{
    writeLine("NOTICE", true, {}, &text);
}

} // namespace everyport::ircd
