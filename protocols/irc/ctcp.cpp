#include "protocols/irc/ctcp.h"

namespace everyport::irc {

namespace {

constexpr char delimiter = '\x01';
constexpr char quote = '\x10';

// The low level of 1994: what a line could not hold was written as \x10 and a letter.
QByteArray unquoted(QByteArrayView text)
{
    QByteArray meant;
    meant.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != quote) {
            meant += text[i];
            continue;
        }
        if (++i == text.size())
            break;
        const char c = text[i];
        if (c != '0') // a NUL helps nobody
            meant += c == 'n' ? '\n' : c == 'r' ? '\r' : c;
    }
    return meant;
}

} // namespace

Ctcp Ctcp::parse(QByteArrayView text)
{
    if (!isCtcp(text))
        return {};
    text = text.sliced(1);
    if (const auto end = text.indexOf(delimiter); end >= 0)
        text = text.first(end);
    const auto plain = unquoted(text);
    const auto space = plain.indexOf(' ');
    if (space < 0)
        return {plain.toUpper(), {}};
    return {plain.first(space).toUpper(), plain.sliced(space + 1)};
}

QByteArray Ctcp::write() const
{
    auto text = arguments.isEmpty() ? command : command + ' ' + arguments;
    text.replace(delimiter, QByteArray());
    return delimiter + text + delimiter;
}

} // namespace everyport::irc
