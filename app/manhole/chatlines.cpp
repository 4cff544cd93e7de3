#include "app/manhole/chatlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isCarried(char32_t c)
{
    if (c < 0x20)
        return c == '\n' || c == '\t';
    const bool isControl = c >= 0x7f && c < 0xa0;
    const bool isNoCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || (c >= 0xd800 && c <= 0xdfff);
    return !isControl && !isNoCharacter;
}

/// Where a piece of `size` may end: not between the halves of a character.
qsizetype wholeCharacters(const QString& text, qsizetype size)
{
    return size > 0 && size < text.size() && text[size].isLowSurrogate() && text[size - 1].isHighSurrogate() ? size - 1
                                                                                                             : size;
}

} // namespace

QString ChatLines::plain(const QString& text)
{
    static const QRegularExpression escapes(
        u"\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|[ -/]*[0-~])"_s);
    auto left = text;
    left.replace(u"\r\n"_s, u"\n"_s);
    if (left.contains(u'\x1b'))
        left.remove(escapes);
    QString carried;
    carried.reserve(left.size());
    for (qsizetype at = 0; at < left.size(); ++at) {
        const bool isPair = left[at].isHighSurrogate() && at + 1 < left.size() && left[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(left[at], left[at + 1]) : left[at].unicode();
        if (!isCarried(c))
            carried += QChar::ReplacementCharacter;
        else if (isPair)
            carried.append(left[at]).append(left[at + 1]);
        else
            carried += left[at];
        at += isPair;
    }
    return carried;
}

void ChatLines::add(const QString& text)
{
    const auto room = m_limits.kept - m_text.size();
    if (text.size() <= room) {
        m_text += plain(text);
        return;
    }
    m_isCut = true;
    if (room > 0)
        m_text += plain(text.left(wholeCharacters(text, room)));
}

QString ChatLines::take()
{
    qsizetype end = 0;
    for (int lines = 0; lines < m_limits.lines && end < m_text.size(); ++lines) {
        const auto next = m_text.indexOf(u'\n', end);
        const auto lineEnd = next < 0 ? m_text.size() : next + 1;
        if (lineEnd > m_limits.characters && end > 0)
            break;
        end = lineEnd;
    }
    if (end > m_limits.characters) // a line by itself is too long
        end = wholeCharacters(m_text, m_limits.characters);
    auto piece = m_text.left(end);
    m_text.remove(0, end);
    while (piece.endsWith(u'\n'))
        piece.chop(1);
    if (m_text.trimmed().isEmpty())
        m_text.clear();
    const auto left = m_text.isEmpty() ? 0 : m_text.count(u'\n') + (m_text.endsWith(u'\n') ? 0 : 1);
    if (left > 0)
        piece += u"\n… %1 more: write “more”."_s.arg(left == 1 ? u"1 line"_s : u"%1 lines"_s.arg(left));
    else if (std::exchange(m_isCut, false))
        piece += u"\n… What came after this was too long and is not kept."_s;
    return piece;
}

void ChatLines::clear()
{
    m_text.clear();
    m_isCut = false;
}

} // namespace everyport
