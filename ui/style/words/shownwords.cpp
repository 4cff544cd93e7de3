#include "ui/style/words/shownwords.h"

#include <algorithm>

#include <QGuiApplication>

#include "ui/style/words/writing.h"

namespace everyport::ui {
namespace {

constexpr char16_t beginOfIsolate = 0x2068; // of the first strong letter's direction
constexpr char16_t endOfIsolate = 0x2069;
constexpr int mostIsolates = 50;
constexpr int mostQuotes = 20; // isolated by us
constexpr int longestQuote = 1000;
constexpr int mostLookedAt = 20'000; // signs in all, behind marks that may begin one and that nothing ends

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

bool isFromTheRight(QChar c)
{
    return c.unicode() >= 0x590 && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
}

/// What ends a quotation that begins with `opening`; empty: it is no such mark.
QStringView closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"': return u"\"";
    case 0x201c: return u"\u201d";
    case 0x201e: return u"\u201c\u201d";
    case 0xab: return u"\u00bb";
    default: return {};
    }
}

/// A stranger's words stand between quotation marks: written from right to left, they would draw their own "?" and the
/// marks around them to the wrong side of our sentence.
QString withQuotesIsolated(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isFromTheRight))
        return text;
    QString shown;
    qsizetype done = 0;
    int isolates = 0, lookedAt = 0;
    for (qsizetype i = 0; i < text.size() && isolates < mostQuotes && lookedAt < mostLookedAt; ++i) {
        const QStringView closing = closingOf(text[i]);
        qsizetype end = i + 1;
        bool isTurned = false, hasIsolates = false;
        while (!closing.isEmpty() && end < qMin(text.size(), i + longestQuote) && text[end] != u'\n'
            && !closing.contains(text[end])) {
            isTurned = isTurned || isFromTheRight(text[end]);
            hasIsolates = hasIsolates || turnsInIsolation(text[end].unicode()) || text[end] == QChar(endOfIsolate);
            ++end;
            ++lookedAt;
        }
        if (closing.isEmpty() || end >= text.size() || !closing.contains(text[end]))
            continue;
        isolates += isTurned ? 1 : 0;
        if (isTurned && !hasIsolates) {
            shown += QStringView(text).mid(done, i + 1 - done);
            shown += QChar(beginOfIsolate) + text.mid(i + 1, end - i - 1) + QChar(endOfIsolate);
            done = end;
        }
        i = end;
    }
    return done > 0 ? shown + text.mid(done) : text;
}

/// All of shownWords but for the quotes.
QString tamed(const QString& given, int most)
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

/// Only where a line runs from right to left.
QString isolatedBy(char16_t begin, const QString& part)
{
    return QGuiApplication::isRightToLeft() && !part.isEmpty() ? QChar(begin) + part + QChar(endOfIsolate) : part;
}

} // namespace

QString shownWords(const QString& text, int most)
{
    return withQuotesIsolated(tamed(text, most));
}

QString shownCode(const QString& text, int most)
{
    QString shown = tamed(text, most);
    shown.removeIf([](QChar c) { return turnsWriting(c.unicode()); });
    return shown;
}

QString fromTheLeft(const QString& code)
{
    constexpr char16_t beginFromTheLeft = 0x2066;
    return isolatedBy(beginFromTheLeft, code);
}

QString keptTogether(const QString& measure)
{
    return isolatedBy(beginOfIsolate, measure);
}

QString shownInLine(const QString& text, int most)
{
    QString shown = shownWords(text, most);
    if (shown.contains(QLatin1Char('\n')))
        shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return shown;
}

QString shownInMenu(const QString& text, int most)
{
    return shownInLine(text, most).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace everyport::ui
