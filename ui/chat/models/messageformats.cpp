#include "ui/chat/models/messageformats.h"

#include "ui/chat/models/nickcolours.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostSpans = 400; ///< A text of nothing but colours is not worth more.

QTextCharFormat formatOf(const chat::TextStyle& style, const QPalette& palette, const QColor& ground)
{
    const Colours& c = Colours::of(palette);
    QTextCharFormat format;
    if (style.bold)
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underlined);
    format.setFontStrikeOut(style.struck);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    QColor front = style.foreground ? QColor(*style.foreground) : QColor();
    QColor back = style.background ? QColor(*style.background) : QColor();
    if (style.reversed) {
        std::swap(front, back);
        front = front.isValid() ? front : ground;
        back = back.isValid() ? back : text;
    }
    if (style.monospace) {
        format.setFontFamilies(
            Fonts::mono().families().isEmpty() ? QStringList{Fonts::mono().family()} : Fonts::mono().families());
        format.setFontFixedPitch(true);
        if (!back.isValid())
            back = c.track;
    }
    if (back.isValid())
        format.setBackground(back);
    if (front.isValid() || back.isValid())
        format.setForeground(readable(front.isValid() ? front : text, back.isValid() ? back : ground));
    return format;
}

bool isWordAt(const QString& text, qsizetype from, qsizetype length)
{
    const auto isPart = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_');
    };
    return !isPart(from - 1) && !isPart(from + length);
}

} // namespace

QList<QTextLayout::FormatRange> messageFormats(const chat::RichText& text, const QList<LinkFound>& links,
    const QString& ownName, const QPalette& palette, const QColor& ground)
{
    const Colours& c = Colours::of(palette);
    QList<QTextLayout::FormatRange> formats;
    for (const chat::RichText::Span& span : text.spans) {
        if (formats.size() >= mostSpans)
            break;
        formats.append({int(span.from), int(span.length), formatOf(span.style, palette, ground)});
    }
    QTextCharFormat link;
    link.setForeground(readable(c.accent, ground));
    for (const LinkFound& found : links)
        formats.append({int(found.from), int(found.length), link});
    if (ownName.size() < 2)
        return formats;
    QTextCharFormat named = link;
    named.setFontWeight(QFont::DemiBold);
    qsizetype at = -1;
    for (int count = 0; count < 20 && (at = text.text.indexOf(ownName, at + 1, Qt::CaseInsensitive)) >= 0; ++count) {
        if (isWordAt(text.text, at, ownName.size()))
            formats.append({int(at), int(ownName.size()), named});
    }
    return formats;
}

} // namespace everyport::ui
