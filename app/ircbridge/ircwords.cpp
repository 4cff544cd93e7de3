#include "app/ircbridge/ircwords.h"

#include "app/ircchat/irctext.h"
#include "protocols/irc/ctcp.h"
#include "protocols/irc/message.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Words;

namespace {

constexpr qsizetype actionFrame = 9; // \x01ACTION …\x01
constexpr qsizetype mostLines = 50;

} // namespace

QByteArrayList linesOf(const Words& words, QByteArrayView source, QByteArrayView target)
{
    const bool isAction = words.kind == Words::Kind::Action;
    const QByteArrayView command = words.kind == Words::Kind::Notice ? "NOTICE" : "PRIVMSG";
    const auto room = irc::roomFor(command, source, target, irc::maximumLine, isAction ? actionFrame : 0);
    auto lines = piecesOf(words, room);
    if (isAction) {
        for (auto& line : lines)
            line = irc::Ctcp{"ACTION", line}.write();
    }
    return lines;
}

/// Looks are codes, and what is said in place of something else has a mark.
QByteArrayList piecesOf(const Words& words, qsizetype room)
{
    const auto text = ircchat::writeText(words.text);
    auto lines = irc::split(words.corrects ? u"(edited) "_s + text : text, room);
    if (const auto more = lines.size() - mostLines; more > 0) {
        lines.resize(mostLines - 1);
        lines.append('[' + QByteArray::number(more + 1) + " more lines are not shown on IRC]");
    }
    return lines;
}

QByteArray lineOf(chat::RichText text, int most)
{
    for (auto& c : text.text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return ircd::bounded(ircchat::writeText(text).toUtf8().trimmed(), most);
}

QString plainText(QByteArrayView line)
{
    return ircchat::readText(irc::decoded(line)).text;
}

QString repliedTo(QByteArrayView clientTags)
{
    for (const auto tag : ircd::parts(clientTags, 50, false, ';')) {
        for (const QByteArrayView key : {"+draft/reply=", "+reply="}) {
            if (tag.startsWith(key))
                return QString::fromLatin1(tag.sliced(key.size()));
        }
    }
    return {};
}

std::optional<Words> wordsOf(const QByteArray& text, bool isNotice, const QByteArray& id)
{
    Words words{isNotice ? Words::Kind::Notice : Words::Kind::Message, {}, QString::fromLatin1(id), {}};
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
    return nick.first(std::min<qsizetype>(nick.size(), std::max<qsizetype>(1, most - suffix.size())))
        + suffix.toByteArray();
}

} // namespace everyport::ircbridge
