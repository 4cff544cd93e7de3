#include "ui/style/words/shownwords.h"

#include "ui/style/words/writing.h"

namespace everyport::ui {
namespace {

constexpr char16_t endOfIsolate = 0x2069;
constexpr int mostIsolates = 50;

/// Nothing in it that shownWords would touch: nearly always, so it is asked first.
bool isPlain(const QString& text)
{
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x20 ? c != u'\n' && c != u'\t' : c >= 0x7f && c < 0xa0)
            return false;
        if (c < 0x300) { // no marks, nothing that turns
            marks = 0;
            continue;
        }
        marks = text[i].isMark() ? marks + 1 : 0;
        if (marks > marksInARow || turnsWriting(c) || c == 0x2028 || c == 0x2029 || isTorn(text, i))
            return false;
    }
    return true;
}

} // namespace

QString shownWords(const QString& given, int most)
{
    if (given.size() <= most && isPlain(given))
        return given;
    const QString text = given.size() > most ? given.left(most - 2) : given; // room for what says so
    QString shown;
    int marks = 0, isolates = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t code = c.unicode();
        marks = c.isMark() ? marks + 1 : 0;
        if (turnsInIsolation(code) && isolates < mostIsolates) {
            ++isolates;
            shown += c;
        } else if (code == endOfIsolate && isolates > 0) {
            --isolates;
            shown += c;
        } else if (code == u'\n' || code == 0x2028 || code == 0x2029
            || (code == u'\r' && text.mid(i + 1, 1) != u"\n")) {
            shown += u'\n';
        } else if (code == u'\t'
            || !(
                c.category() == QChar::Other_Control || turnsWriting(code) || marks > marksInARow || isTorn(text, i))) {
            shown += c;
        }
    }
    shown += QString(isolates, QChar(endOfIsolate));
    return text.size() < given.size() ? shown + QStringLiteral(" …") : shown;
}

QString shownInLine(const QString& text, int most)
{
    QString shown = shownWords(text, most);
    if (shown.contains(QLatin1Char('\n')))
        shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return shown;
}

} // namespace everyport::ui
