#include "protocols/irc/text.h"

#include <algorithm>

#include <QTextBoundaryFinder>

#include "protocols/irc/formatcode.h"

namespace everyport::irc {

namespace {

// Windows-1252 from 0x80 to 0x9f; the five bytes without a meaning are shown as what they are not.
constexpr char16_t windows1252[32] = {
    0x20ac,
    0xfffd,
    0x201a,
    0x0192,
    0x201e,
    0x2026,
    0x2020,
    0x2021,
    0x02c6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0xfffd,
    0x017d,
    0xfffd,
    0xfffd,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2013,
    0x2014,
    0x02dc,
    0x2122,
    0x0161,
    0x203a,
    0x0153,
    0xfffd,
    0x017e,
    0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = uchar(c);
        text += QChar(byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : char16_t(byte));
    }
    return text;
}

// A server that cuts a line at 512 bytes leaves half a character at its end: up to three bytes of one that began well.
qsizetype withoutHalfCharacter(QByteArrayView line)
{
    const auto least = qMax<qsizetype>(0, line.size() - 3);
    for (auto at = line.size() - 1; at >= least; --at) {
        const auto byte = uchar(line[at]);
        if ((byte & 0xc0) == 0x80)
            continue;
        return byte >= 0xc2 && byte <= 0xf4 ? at : line.size();
    }
    return line.size();
}

QString decodedLine(QByteArrayView line)
{
    if (isUtf8(line))
        return QString::fromUtf8(line);
    const auto whole = line.first(withoutHalfCharacter(line));
    const bool hasOthers = std::any_of(whole.begin(), whole.end(), [](char c) { return uchar(c) >= 0x80; });
    // Only where other characters show that it is UTF-8: "caf\xe9" is a word, not half a character.
    return hasOthers && isUtf8(whole) ? QString::fromUtf8(whole) : fromWindows1252(line);
}

/// Pieces of one line, each with the codes in front that its text had where it was cut.
class Splitting {
public:
    explicit Splitting(qsizetype room) : m_room(room) {}

    void add(QStringView cluster)
    {
        if (bytesOf(cluster) > m_room)
            return addInCharacters(cluster); // one that no line could hold
        makeRoom(bytesOf(cluster));
        m_piece += cluster;
        m_hasText = true;
        if (cluster == u" ")
            noteSpace();
    }
    void add(const FormatCode& code, QStringView written)
    {
        makeRoom(written.size());
        m_piece += written;
        code.apply(m_style);
    }
    QByteArrayList take()
    {
        if (m_hasText)
            m_pieces.append(m_piece.toUtf8());
        return std::move(m_pieces);
    }

private:
    static qsizetype bytesOf(QStringView text)
    {
        qsizetype bytes = 0;
        for (const QChar c : text)
            bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
        return bytes;
    }
    bool lacks(qsizetype bytes) const { return bytesOf(m_piece) + bytes > m_room; }
    void makeRoom(qsizetype bytes)
    {
        if (lacks(bytes))
            cut();
        if (lacks(bytes))
            cutHere();
        if (lacks(bytes))
            m_piece.clear(); // codes alone: the text matters more
    }
    void noteSpace()
    {
        m_spaceEnd = m_piece.size();
        m_styleAtSpace = m_style;
    }
    void addInCharacters(QStringView cluster)
    {
        for (qsizetype i = 0; i < cluster.size(); ++i) {
            const qsizetype units = cluster[i].isHighSurrogate() && i + 1 < cluster.size() ? 2 : 1;
            const auto character = cluster.sliced(i, units);
            if (lacks(bytesOf(character)))
                cutHere();
            makeRoom(bytesOf(character));
            m_piece += character;
            m_hasText = true;
            i += units - 1;
        }
    }
    // After the last space, or here where there was none.
    void cut()
    {
        if (m_spaceEnd <= 0 || m_spaceEnd >= m_piece.size())
            return cutHere();
        const auto rest = m_piece.sliced(m_spaceEnd);
        m_pieces.append(m_piece.first(m_spaceEnd).toUtf8());
        begin(m_styleAtSpace, rest);
        m_piece += rest;
    }
    void cutHere()
    {
        if (m_hasText)
            m_pieces.append(m_piece.toUtf8());
        begin(m_style, {});
        m_hasText = false;
    }
    void begin(const Style& style, QStringView rest)
    {
        const auto codes = codesBetween({}, style, u","); // whatever comes next
        const bool fits = bytesOf(codes) + bytesOf(rest) + 8 <= m_room && bytesOf(codes) <= m_room / 2;
        m_piece = fits ? codes : QString();
        m_spaceEnd = 0;
    }

    qsizetype m_room;
    QByteArrayList m_pieces = {};
    QString m_piece = {};
    Style m_style = {};
    Style m_styleAtSpace = {};
    qsizetype m_spaceEnd = 0; // in m_piece; 0: no space in it
    bool m_hasText = false;   // more than codes
};

QByteArrayList splitLine(QStringView line, qsizetype room)
{
    Splitting splitting(room);
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, line.data(), line.size());
    for (qsizetype at = 0; at < line.size();) {
        const auto code = FormatCode::at(line.sliced(at));
        if (code.kind != FormatCode::Kind::None) {
            splitting.add(code, line.sliced(at, code.length));
            at += code.length;
            continue;
        }
        clusters.setPosition(at);
        const auto next = clusters.toNextBoundary();
        const auto end = next > at ? qsizetype(next) : line.size();
        splitting.add(line.sliced(at, end - at));
        at = end;
    }
    return splitting.take();
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

QString decoded(QByteArrayView bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype start = 0; start <= bytes.size();) {
        const auto found = bytes.indexOf('\n', start);
        const auto end = found < 0 ? bytes.size() : found;
        text += decodedLine(bytes.sliced(start, end - start));
        if (found >= 0)
            text += u'\n';
        start = end + 1;
    }
    return text;
}

qsizetype roomFor(
    QByteArrayView command, QByteArrayView source, QByteArrayView target, qsizetype lineLength, qsizetype wrapping)
{
    // ":source COMMAND target :" and CR LF
    constexpr qsizetype frame = 1 + 1 + 1 + 2 + 2;
    return qMax<qsizetype>(0, lineLength - frame - source.size() - command.size() - target.size() - wrapping);
}

QByteArrayList split(const QString& text, qsizetype room)
{
    QByteArrayList pieces;
    const auto enough = qMax<qsizetype>(room, 4); // or the longest character would not fit
    const QStringView all(text);
    for (qsizetype start = 0; start < all.size();) {
        auto end = start;
        while (end < all.size() && all[end] != u'\n' && all[end] != u'\r')
            ++end;
        if (end > start)
            pieces += splitLine(all.sliced(start, end - start), enough);
        start = end + 1;
    }
    return pieces;
}

} // namespace everyport::irc
