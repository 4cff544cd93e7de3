#include "ui/chat/models/shownname.h"

#include "ui/style/words/writing.h"

namespace everyport::ui {
namespace {

constexpr QChar noRoom(0x200b);

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == u'\t';
}

/// Cut so that no pair of surrogates is torn.
QString cut(const QString& text, int most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString oneLine(const QString& given, int most)
{
    const QString text = cut(given, most * 4);
    QString shown;
    int marks = 0;
    for (qsizetype i = 0; i < text.size() && shown.size() < most; ++i) {
        const QChar c = text[i];
        const auto category = c.category();
        marks = c.isMark() ? marks + 1 : 0;
        if (isLineEnd(c.unicode()) || c.isSpace()) {
            if (!shown.isEmpty() && !shown.endsWith(u' '))
                shown += u' ';
        } else if (category != QChar::Other_Control && category != QChar::Other_Format && !isTorn(text, i)
            && marks <= marksInARow) {
            shown += c;
        }
    }
    shown = shown.trimmed();
    if (shown.size() >= most || given.size() > text.size())
        shown = cut(shown, most - 1) + u'…';
    return shown;
}

} // namespace

QString shownName(const QString& name, int most)
{
    const QString shown = oneLine(name, most);
    return shown.isEmpty() ? QStringLiteral("?") : shown;
}

QString shownLine(const QString& text, int most)
{
    return oneLine(text, most);
}

QString shownText(const QString& given, int most)
{
    QString text = cut(given, most);
    int marks = 0;
    int lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        marks = c.isMark() ? marks + 1 : 0;
        if (c == u'\n') {
            if (++lines > 100)
                return text.left(i) + QStringLiteral(" …");
        } else if (c == u'\t') {
            text[i] = u' ';
        } else if (c.category() == QChar::Other_Control || turnsWriting(c.unicode()) || isLineEnd(c.unicode())
            || marks > marksInARow || isTorn(text, i)) {
            text[i] = noRoom;
        }
    }
    return text.size() < given.size() ? text + QStringLiteral(" …") : text;
}

QString isolated(const QString& name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace everyport::ui
