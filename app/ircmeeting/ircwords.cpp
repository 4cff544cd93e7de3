#include "app/ircmeeting/ircwords.h"

#include "app/ircchat/irctext.h"
#include "protocols/irc/ctcp.h"
#include "protocols/irc/message.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;

namespace everyport::ircmeeting {

using meeting::Words;

namespace {

constexpr qsizetype actionFrame = 9; // \x01ACTION …\x01
constexpr qsizetype mostLines = 50;

} // namespace

QByteArrayList linesOf(const Words& words, QByteArrayView source, QByteArrayView target, const QString& before)
{
    const bool isAction = words.kind == Words::Kind::Action;
    const QByteArrayView command = words.kind == Words::Kind::Notice ? "NOTICE" : "PRIVMSG";
    const auto room = irc::roomFor(command, source, target, irc::maximumLine, isAction ? actionFrame : 0);
    auto lines = irc::split(before + ircchat::writeText(words.text), room);
    if (lines.size() > mostLines)
        lines.resize(mostLines);
    if (isAction) {
        for (auto& line : lines)
            line = irc::Ctcp {"ACTION", line}.write();
    }
    return lines;
}

std::optional<Words> wordsOf(const QByteArray& text, bool isNotice, const QByteArray& id)
{
    Words words {isNotice ? Words::Kind::Notice : Words::Kind::Message, {}, QString::fromLatin1(id), {}};
    auto said = text;
    if (irc::Ctcp::isCtcp(text)) {
        const auto ctcp = irc::Ctcp::parse(text);
        if (ctcp.command != "ACTION")
            return std::nullopt;
        words.kind = Words::Kind::Action;
        said = ctcp.arguments;
    }
    words.text = ircchat::readText(irc::decoded(said));
    return words;
}

QByteArray nickOf(const QString& name, QByteArrayView suffix, int most)
{
    QByteArray nick;
    const auto plain = name.normalized(QString::NormalizationForm_KD); // "Zoë" is Zoe, not Zo_
    for (const auto c : plain) {
        if (c.isMark() || c.isLowSurrogate())
            continue;
        const auto byte = c.unicode() < 0x80 ? char(c.unicode()) : '_';
        nick.append(ircd::isNick(QByteArray("a") + byte, 2) ? byte : '_');
    }
    if (nick.isEmpty() || !ircd::isNick(nick.first(1), 1))
        nick.prepend('_');
    return nick.first(std::min<qsizetype>(nick.size(), std::max<qsizetype>(1, most - suffix.size()))) + suffix.toByteArray();
}

} // namespace everyport::ircmeeting
