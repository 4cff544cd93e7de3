#include "app/ircchat/irctext.h"

#include <algorithm>

#include "protocols/irc/formatting.h"
#include "protocols/irc/text.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 opaque = 0xff000000;

chat::TextStyle looksOf(const irc::Style& style)
{
    chat::TextStyle looks;
    looks.bold = style.bold;
    looks.italic = style.italic;
    looks.underlined = style.underlined;
    looks.struck = style.struck;
    looks.monospace = style.monospace;
    looks.reversed = style.reversed;
    if (style.foreground)
        looks.foreground = *style.foreground | opaque;
    if (style.background)
        looks.background = *style.background | opaque;
    return looks;
}

irc::Style styleOf(const chat::TextStyle& looks)
{
    irc::Style style;
    style.bold = looks.bold;
    style.italic = looks.italic;
    style.underlined = looks.underlined;
    style.struck = looks.struck;
    style.monospace = looks.monospace;
    style.reversed = looks.reversed;
    if (looks.foreground)
        style.foreground = *looks.foreground & ~opaque;
    if (looks.background)
        style.background = *looks.background & ~opaque;
    return style;
}

} // namespace

chat::RichText readText(const QString& text)
{
    chat::RichText rich;
    for (const auto& run : irc::parseFormatting(text))
        rich.append(run.text, looksOf(run.style));
    return rich;
}

QString writeText(const chat::RichText& text)
{
    if (text.spans.isEmpty())
        return text.text;
    QList<irc::Run> runs;
    qsizetype at = 0;
    for (const auto& span : text.spans) {
        if (span.from > at)
            runs.append({text.text.mid(at, span.from - at)});
        runs.append({text.text.mid(span.from, span.length), styleOf(span.style)});
        at = span.from + span.length;
    }
    if (at < text.text.size())
        runs.append({text.text.mid(at)});
    return irc::writeFormatting(runs);
}

QString readName(const QByteArray& bytes)
{
    return irc::decoded(bytes);
}

QByteArray writeName(const QString& name)
{
    return name.toUtf8();
}

QString nickFault(const QString& nick)
{
    const bool isFaulty = std::any_of(
        nick.begin(), nick.end(), [](QChar c) { return c.isSpace() || QStringView(u",.:!?*@#&").contains(c); });
    return isFaulty ? u"A name on IRC is one word without dots, commas, colons, @ or #."_s : QString();
}

QString foldedName(const QString& name, irc::CaseMapping mapping)
{
    return irc::decoded(irc::folded(name.toUtf8(), mapping));
}

chat::Member::Rank rankOf(const QByteArray& prefixModes)
{
    using Rank = chat::Member::Rank;
    auto best = Rank::Member;
    for (const char mode : prefixModes) {
        const auto rank = mode == 'q' || mode == 'y' ? Rank::Owner
            : mode == 'a'                            ? Rank::Administrator
            : mode == 'o'                            ? Rank::Moderator
            : mode == 'h'                            ? Rank::Helper
            : mode == 'v'                            ? Rank::Voiced
                                                     : Rank::Member;
        best = std::min(best, rank);
    }
    return best;
}

QString symbolsOf(const QByteArray& prefixModes, const irc::Isupport& isupport)
{
    QString symbols;
    for (const char mode : prefixModes) {
        if (const char symbol = isupport.symbolOf(mode))
            symbols.append(QLatin1Char(symbol));
    }
    return symbols;
}

char modeOf(chat::Member::Rank rank, const irc::Isupport& isupport)
{
    using Rank = chat::Member::Rank;
    const char mode = rank == Rank::Owner ? 'q'
        : rank == Rank::Administrator     ? 'a'
        : rank == Rank::Moderator         ? 'o'
        : rank == Rank::Helper            ? 'h'
        : rank == Rank::Voiced            ? 'v'
                                          : '\0';
    return mode && isupport.prefixModes().contains(mode) ? mode : '\0';
}

} // namespace everyport::ircchat
