#include "ui/connections/units/conversationtext.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/connections/units/hexlines.h"
#include "ui/style/words/writing.h"

namespace everyport::ui {
namespace {

struct ConversationWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ConversationText)
};

/// How long a character's UTF-8 is, by its first byte; 0 where none begins so.
qsizetype lengthBy(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// The character that begins there; empty where its bytes are none.
QString characterAt(QByteArrayView bytes, qsizetype at)
{
    const qsizetype length = lengthBy(uchar(bytes[at]));
    if (length == 0 || at + length > bytes.size())
        return {};
    const QByteArrayView part = bytes.sliced(at, length);
    const QString character = QString::fromUtf8(part);
    return character.toUtf8() == part ? character : QString();
}

/// Neither is what ends a line but "\n": whoever sends it would write lines that look like another's. To a text
/// document the noncharacters U+FDD0 and U+FDD1 are such ends, too.
bool isShown(const QString& character)
{
    const QChar c = character[0];
    if (c == u'\n' || c == u'\t')
        return true;
    return c.category() != QChar::Other_Control && c.unicode() != 0x2028 && c.unicode() != 0x2029 && !c.isNonCharacter()
        && !turnsWriting(c.unicode());
}

QString pieceText(const TrafficUnit& unit)
{
    QString text = readableBytes(unit.bytes);
    if (unit.whole > unit.bytes.size())
        text += u'\n' + ConversationWords::tr("… and %Ln more bytes", nullptr, int(unit.whole - unit.bytes.size()));
    if (!unit.who.isEmpty())
        text.prepend(readableBytes(unit.who.toUtf8()) + QStringLiteral(": "));
    text.replace(QStringLiteral("\n"), QStringLiteral("\n  "));
    return (unit.in ? QStringLiteral("< ") : QStringLiteral("> ")) + text;
}

} // namespace

QString readableBytes(QByteArrayView bytes)
{
    QString text;
    qsizetype escaped = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.sliced(at).startsWith("\r\n")) {
            ++at;
            continue;
        }
        if (bytes[at] >= 0x20 && bytes[at] < 0x7f) { // nearly all of it
            text += QLatin1Char(bytes[at++]);
            continue;
        }
        const QString character = characterAt(bytes, at);
        const bool isText = !character.isEmpty() && isShown(character);
        const qsizetype length = character.isEmpty() ? 1 : lengthBy(uchar(bytes[at]));
        if (isText) {
            text += character;
        } else {
            escaped += length;
            for (qsizetype i = at; i < at + length; ++i)
                text += QStringLiteral("\\x%1").arg(uchar(bytes[i]), 2, 16, QLatin1Char('0'));
        }
        at += length;
    }
    if (escaped > 1 && escaped * 4 > bytes.size())
        return hexLines(bytes);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

qsizetype ConversationText::add(const QList<TrafficUnit>& units)
{
    const auto before = qsizetype(m_pieces.size());
    // No more is made into text than can stay.
    qsizetype first = units.size(), bytes = 0;
    while (first > 0 && bytes < most && units.size() - first < mostPieces)
        bytes += units[--first].bytes.size();
    if (first > 0) {
        m_pieces.clear();
        m_size = 0;
        m_isCut = true;
    }
    for (const TrafficUnit& unit : units.sliced(first)) {
        m_pieces.push_back({.in = unit.in, .text = pieceText(unit)});
        m_size += m_pieces.back().text.size() + 1;
    }
    qsizetype gone = first > 0 ? before : 0;
    for (; (m_size > most && m_pieces.size() > 1) || qsizetype(m_pieces.size()) > mostPieces; ++gone) {
        m_size -= m_pieces.front().text.size() + 1;
        m_pieces.pop_front();
        m_isCut = true;
    }
    return std::min(gone, before);
}

QString ConversationText::whole() const
{
    QString whole;
    whole.reserve(m_size);
    for (const Piece& piece : m_pieces)
        whole += piece.text + u'\n';
    return whole;
}

} // namespace everyport::ui
