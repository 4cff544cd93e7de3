#include "app/station/terminaltext.h"

namespace everyport {

namespace {

bool turnsWriting(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isTorn(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString terminalText(const QString& given)
{
    auto text = given;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool stays = c == u'\n' || c == u'\t';
        const bool ends = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (c.category() == QChar::Other_Control && !stays)
            text[i] = u'?';
        else if (ends || turnsWriting(c.unicode()) || isTorn(text, i))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString terminalLine(const QString& given, qsizetype most)
{
    auto text = terminalText(given.left(most + 1));
    for (auto& c : text) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    if (text.size() > most) {
        text.truncate(text[most - 2].isHighSurrogate() ? most - 2 : most - 1);
        text += u'…';
    }
    return text;
}

} // namespace everyport
