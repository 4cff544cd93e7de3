#include "app/polls/links/placewords.h"

#include <algorithm>

#include <QRandomGenerator>

#include "app/polls/definition/shortcode.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordLength = 6;
constexpr qsizetype longestTyped = 64;

QString makeWord()
{
    auto& random = *QRandomGenerator::system();
    QString word;
    while (word.size() < wordLength)
        word += readableSigns[random.bounded(int(readableSigns.size()))];
    return word;
}

} // namespace

QString PlaceWords::at(const QString& reader)
{
    const auto now = m_clock.now();
    auto& words = m_words[reader];
    words.removeIf([now](const Word& word) { return now - word.made >= goodFor; });
    if (words.isEmpty() || now - words.last().made >= changesAfter)
        words.append({makeWord(), now});
    return words.last().signs;
}

QString PlaceWords::readerOf(const QString& typed) const
{
    if (typed.size() > longestTyped)
        return {};
    auto wanted = typed.toLower();
    wanted.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
    for (const auto& [reader, words] : m_words) {
        const auto isIt = [&](const Word& word) { return word.signs == wanted && m_clock.now() - word.made < goodFor; };
        if (std::any_of(words.begin(), words.end(), isIt))
            return reader;
    }
    return {};
}

QString shownWord(const QString& word)
{
    return word.isEmpty() ? word : word.first(word.size() / 2) + u'-' + word.sliced(word.size() / 2);
}

} // namespace everyport::polls
