#include "ui/frame/palette/wordmatch.h"

#include "ui/style/words/plainletters.h"

namespace everyport::ui {
namespace {

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The best place of `word` in `title`, or -1.
qsizetype placeOf(const QString& title, const QString& word)
{
    qsizetype first = -1;
    for (qsizetype at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        if (first < 0)
            first = at;
        if (startsWord(title, at))
            return at;
    }
    return first;
}

} // namespace

std::optional<WordMatch> matchWords(const QString& title, const QString& detail, const QString& typed)
{
    WordMatch match;
    const QString plainTitle = plainLetters(title), plainDetail = plainLetters(detail);
    for (const QString& word : plainLetters(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = placeOf(plainTitle, word);
        if (at >= 0) {
            match.score += at == 0 ? 30 : startsWord(title, at) ? 20 : 10;
            match.ranges.append({int(at), int(word.size())});
        } else if (plainDetail.contains(word)) {
            match.score += 3;
        } else {
            return std::nullopt;
        }
    }
    // Of two that fit alike the shorter one is meant.
    match.score = match.score * 100 - int(qMin(title.size(), qsizetype(90)));
    return match;
}

} // namespace everyport::ui
