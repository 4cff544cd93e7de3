#include "app/station/commandline/terminaltext.h"

#include "netcore/base/directionalformatting.h"

namespace everyport {

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
        else if (ends || turnsWriting(c.unicode()) || isDirectionalMark(c.unicode()) || isTorn(text, i))
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
