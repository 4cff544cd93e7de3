#include "app/chat/messages/richtext.h"

#include <QDataStream>
#include <QIODevice>

namespace everyport::chat {

namespace {

constexpr qsizetype mostSpans = 2000;

enum Bit : quint8 {
    Bold = 1,
    Italic = 2,
    Underlined = 4,
    Struck = 8,
    Monospace = 16,
    Reversed = 32,
    Foreground = 64,
    Background = 128
};

quint8 bitsOf(const TextStyle& style)
{
    return quint8((style.bold ? Bold : 0) | (style.italic ? Italic : 0) | (style.underlined ? Underlined : 0)
        | (style.struck ? Struck : 0) | (style.monospace ? Monospace : 0) | (style.reversed ? Reversed : 0)
        | (style.foreground ? Foreground : 0) | (style.background ? Background : 0));
}

TextStyle styleOf(quint8 bits)
{
    TextStyle style;
    style.bold = bits & Bold;
    style.italic = bits & Italic;
    style.underlined = bits & Underlined;
    style.struck = bits & Struck;
    style.monospace = bits & Monospace;
    style.reversed = bits & Reversed;
    return style;
}

} // namespace

void RichText::append(const QString& more, const TextStyle& style)
{
    if (more.isEmpty())
        return;
    const auto from = text.size();
    text += more;
    if (style.isPlain())
        return;
    if (!spans.isEmpty() && spans.last().from + spans.last().length == from && spans.last().style == style)
        spans.last().length += more.size();
    else if (spans.size() < mostSpans)
        spans.append({from, more.size(), style});
}

QByteArray RichText::writeSpans() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const auto& span : spans) {
        out << quint32(span.from) << quint32(span.length) << bitsOf(span.style);
        if (span.style.foreground)
            out << quint32(*span.style.foreground);
        if (span.style.background)
            out << quint32(*span.style.background);
    }
    return bytes;
}

void RichText::readSpans(const QByteArray& stored)
{
    spans.clear();
    QDataStream in(stored);
    qsizetype end = 0;
    while (!in.atEnd() && spans.size() < mostSpans) {
        quint32 from = 0;
        quint32 length = 0;
        quint8 bits = 0;
        in >> from >> length >> bits;
        auto style = styleOf(bits);
        quint32 colour = 0;
        if (bits & Foreground) {
            in >> colour;
            style.foreground = colour;
        }
        if (bits & Background) {
            in >> colour;
            style.background = colour;
        }
        if (in.status() != QDataStream::Ok || qsizetype(from) < end || length == 0
            || qsizetype(from) + qsizetype(length) > text.size())
            return;
        end = qsizetype(from) + qsizetype(length);
        spans.append({qsizetype(from), qsizetype(length), style});
    }
}

} // namespace everyport::chat
