#include "app/traffic/ircdecoder.h"

#include <cstring>

#include "app/traffic/plaindecoder.h"
#include "protocols/irc/message.h"
#include "protocols/irc/numerics.h"
#include "protocols/irc/source.h"

namespace everyport {
namespace {

/// What a command's parameters are called (RFC 2812 §3), in their order, by blanks.
struct IrcCommand {
    const char* name;
    const char* parameters;
};
constexpr IrcCommand ircCommands[] = {
    {"AUTHENTICATE", "data"},
    {"AWAY", "text"},
    {"BATCH", "reference type parameters"},
    {"CAP", "client subcommand capabilities"},
    {"CHATHISTORY", "subcommand target from to limit"},
    {"ERROR", "text"},
    {"INVITE", "nick channel"},
    {"JOIN", "channel key"},
    {"KICK", "channel nick text"},
    {"MODE", "target modes arguments"},
    {"NICK", "nick"},
    {"NOTICE", "target text"},
    {"OPER", "name password"},
    {"PART", "channel text"},
    {"PASS", "password"},
    {"PRIVMSG", "target text"},
    {"QUIT", "text"},
    {"SETNAME", "text"},
    {"TAGMSG", "target"},
    {"TOPIC", "channel text"},
    {"USER", "user mode unused realname"},
    {"WHO", "mask"},
    {"WHOIS", "nick"},
};

bool isNumeric(QByteArrayView command)
{
    return command.size() == 3
        && std::all_of(command.begin(), command.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayList parameterNames(const irc::MessageView& message)
{
    for (const IrcCommand& known : ircCommands) {
        if (message.isCommand(known.name))
            return QByteArray(known.parameters).split(' ');
    }
    return isNumeric(message.command()) ? QByteArrayList{"client"} : QByteArrayList();
}

void noteAnswers(const irc::MessageView& message, DecodedUnit& unit)
{
    if (message.isCommand("PING"))
        unit.asks = "ping " + message.last().toByteArray();
    else if (message.isCommand("PONG"))
        unit.answers = "ping " + message.last().toByteArray();
    else if (const QByteArray label = message.tag("label"); !label.isEmpty())
        (message.source().isEmpty() ? unit.asks : unit.answers) = "label " + label;
}

} // namespace

DecodedUnit IrcDecoder::decode(bool in, QByteArrayView line) const
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const auto message = irc::MessageView::parse(line);
    if (!message)
        return PlainDecoder().decode(in, line);
    DecodedUnit unit{.form = DecodedUnit::Form::Irc,
        .command = QString::fromUtf8(message->command().first(std::min<qsizetype>(message->command().size(), 40)))
                       .toUpper()};
    if (const auto nick = irc::Source::parse(message->source()).nick; !nick.isEmpty())
        unit.add(QStringLiteral("from"), QByteArrayView(nick.data(), nick.size()), line);
    const QByteArrayList names = parameterNames(*message);
    for (int i = 0; i < message->parameterCount(); ++i) {
        const bool isText = i == message->parameterCount() - 1 && i >= names.size() && message->hasTrailing();
        const QString name = i < names.size() ? QString::fromLatin1(names[i])
            : isText                          ? QStringLiteral("text")
                                              : QString::number(i + 1);
        unit.add(name, message->parameter(i), line);
    }
    if (!message->tags().isEmpty())
        unit.add(QStringLiteral("tags"), message->tags(), line);
    unit.meaning = QString::fromLatin1(irc::numericName(irc::numericOf(message->command())));
    if (isNumeric(message->command()) && message->command()[0] >= '4' && message->command()[0] <= '5')
        unit.standing = DecodedUnit::Standing::Trouble;
    else if (message->isCommand("ERROR") || message->isCommand("FAIL"))
        unit.standing = DecodedUnit::Standing::Failed;
    noteAnswers(*message, unit);
    return unit;
}

} // namespace everyport
