#include "protocols/irc/server/lines/reply.h"

#include "protocols/irc/message.h"
#include "protocols/irc/server/ports/names.h"

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

void Reply::appendTo(QByteArray& out, QByteArrayView server, QByteArrayView nick) const
{
    const auto begin = out.size();
    if (command != "ERROR")
        out.append(':').append(server).append(' ');
    out.append(command);
    if (isAddressed)
        out.append(' ').append(nick);
    if (!list.isNull())
        out.append(' ').append(list);
    for (const auto parameter : middle)
        out.append(' ').append(word(parameter));
    if (text)
        out.append(" :").append(*text);
    end(out, begin);
}

void Replies::reply(Numeric numeric, Parameters middle, QByteArrayView text)
{
    writeReply({.command = irc::numericText(numeric), .isAddressed = true, .middle = middle, .text = &text});
}

void Replies::reply(Numeric numeric, Parameters middle)
{
    writeReply({.command = irc::numericText(numeric), .isAddressed = true, .middle = middle});
}

void Replies::replyList(Numeric numeric, QByteArrayView parameters, QByteArrayView text)
{
    writeReply({.command = irc::numericText(numeric), .isAddressed = true, .list = parameters, .text = &text});
}

void Replies::replyList(Numeric numeric, QByteArrayView parameters)
{
    writeReply({.command = irc::numericText(numeric), .isAddressed = true, .list = parameters});
}

void Replies::tell(QByteArrayView command, Parameters middle, QByteArrayView text)
{
    writeReply({.command = command, .middle = middle, .text = &text});
}

void Replies::tell(QByteArrayView command, Parameters middle)
{
    writeReply({.command = command, .middle = middle});
}

void Replies::fail(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    writeStandard("FAIL", command, code, context, text);
}

void Replies::warn(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    writeStandard("WARN", command, code, context, text);
}

void Replies::note(QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    writeStandard("NOTE", command, code, context, text);
}

void Replies::notice(QByteArrayView text)
{
    writeReply({.command = "NOTICE", .isAddressed = true, .text = &text});
}

void Replies::writeStandard(
    QByteArrayView kind, QByteArrayView command, QByteArrayView code, Parameters context, QByteArrayView text)
{
    auto what = kind.toByteArray() + ' ' + word(command).toByteArray().toUpper() + ' ' + code.toByteArray();
    for (const auto one : context)
        what.append(' ').append(word(one));
    writeReply({.command = what, .text = &text});
}

} // namespace everyport::ircd
