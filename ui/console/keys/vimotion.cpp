#include "ui/console/keys/vimotion.h"

namespace everyport::ui {

namespace {

/// Blanks, letters of names, all else; for W, B, E only blanks and what is none.
int classOf(QChar c, bool isBig)
{
    if (c.isSpace())
        return 0;
    return isBig || c.isLetterOrNumber() || c == QLatin1Char('_') ? 1 : 2;
}

int wordBegin(const QString& text, int at, bool isBig)
{
    const int size = int(text.size());
    if (at >= size)
        return at;
    const int kind = classOf(text[at], isBig);
    while (at < size && kind != 0 && classOf(text[at], isBig) == kind)
        ++at;
    while (at < size && classOf(text[at], isBig) == 0)
        ++at;
    return at;
}

int wordBefore(const QString& text, int at, bool isBig)
{
    while (at > 0 && classOf(text[at - 1], isBig) == 0)
        --at;
    if (at == 0)
        return 0;
    const int kind = classOf(text[at - 1], isBig);
    while (at > 0 && classOf(text[at - 1], isBig) == kind)
        --at;
    return at;
}

int wordEnd(const QString& text, int at, bool isBig)
{
    const int size = int(text.size());
    int to = at + 1;
    while (to < size && classOf(text[to], isBig) == 0)
        ++to;
    if (to >= size)
        return qMax(at, size - 1);
    const int kind = classOf(text[to], isBig);
    while (to + 1 < size && classOf(text[to + 1], isBig) == kind)
        ++to;
    return to;
}

std::optional<int> lineAway(const QString& text, int at, int by)
{
    const int column = at - viLineBegin(text, at);
    int begin = viLineBegin(text, at);
    for (; by > 0; --by) {
        const int end = viLineEnd(text, begin);
        if (end == text.size())
            return std::nullopt;
        begin = end + 1;
    }
    for (; by < 0; ++by) {
        if (begin == 0)
            return std::nullopt;
        begin = viLineBegin(text, begin - 1);
    }
    return qMin(begin + column, viLineEnd(text, begin));
}

std::optional<ViMotion> found(const QString& text, int at, QChar key, int count, QChar argument)
{
    const bool isBack = key.isUpper();
    const int begin = viLineBegin(text, at);
    const int end = viLineEnd(text, at);
    int to = at;
    for (; count > 0; --count) {
        do
            to += isBack ? -1 : 1;
        while (to >= begin && to < end && text[to] != argument);
        if (to < begin || to >= end)
            return std::nullopt;
    }
    if (key.toLower() == QLatin1Char('t'))
        to += isBack ? 1 : -1;
    return ViMotion{to, false, !isBack};
}

} // namespace

int viLineBegin(const QString& text, int at)
{
    return at <= 0 ? 0 : int(text.lastIndexOf(QLatin1Char('\n'), at - 1)) + 1;
}

int viLineEnd(const QString& text, int at)
{
    const auto end = text.indexOf(QLatin1Char('\n'), at);
    return int(end < 0 ? text.size() : end);
}

int viFirstLetter(const QString& text, int at)
{
    const int end = viLineEnd(text, at);
    int first = viLineBegin(text, at);
    while (first < end && text[first].isSpace())
        ++first;
    return first;
}

bool isViMotion(QChar key)
{
    return QStringLiteral("hljkwbeWBE0^$GgfFtT").contains(key);
}

std::optional<ViMotion> viMotion(const QString& text, int at, QChar key, int count, QChar argument)
{
    const int times = qMax(1, count);
    const int begin = viLineBegin(text, at);
    const int end = viLineEnd(text, at);
    const auto word = [&](int (*next)(const QString&, int, bool), bool isInclusive) {
        int to = at;
        for (int i = 0; i < times; ++i)
            to = next(text, to, key.isUpper());
        return ViMotion{to, false, isInclusive};
    };
    switch (key.unicode()) {
    case 'h': return at > begin ? std::optional(ViMotion{qMax(begin, at - times)}) : std::nullopt;
    case 'l': return at < end ? std::optional(ViMotion{qMin(end, at + times)}) : std::nullopt;
    case 'j':
    case 'k': {
        const auto to = lineAway(text, at, key == QLatin1Char('j') ? times : -times);
        return to ? std::optional(ViMotion{*to, true}) : std::nullopt;
    }
    case 'w':
    case 'W': return word(&wordBegin, false);
    case 'b':
    case 'B': return word(&wordBefore, false);
    case 'e':
    case 'E': return word(&wordEnd, true);
    case '0': return ViMotion{begin};
    case '^': return ViMotion{viFirstLetter(text, at)};
    case '$': {
        const auto below = times == 1 ? std::optional(begin) : lineAway(text, begin, times - 1);
        return below ? std::optional(ViMotion{viLineEnd(text, *below)}) : std::nullopt;
    }
    case 'G':
    case 'g': {
        int line = 0;
        if (key == QLatin1Char('G') && count == 0)
            line = viLineBegin(text, int(text.size()));
        else
            line = lineAway(text, 0, times - 1).value_or(viLineBegin(text, int(text.size())));
        return ViMotion{viFirstLetter(text, line), true};
    }
    case 'f':
    case 'F':
    case 't':
    case 'T': return argument.isNull() ? std::nullopt : found(text, at, key, times, argument);
    default: return std::nullopt;
    }
}

} // namespace everyport::ui
