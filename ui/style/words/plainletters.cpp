#include "ui/style/words/plainletters.h"

#include <algorithm>

namespace everyport::ui {
namespace {

QChar plainLetter(QChar letter)
{
    // "ế" is an "ê" with an accent, which is an "e" with one. A syllable of Hangul is made of letters, and stays whole.
    while (letter.decompositionTag() == QChar::Canonical) {
        const QString parts = letter.decomposition();
        if (parts.isEmpty() || !std::all_of(parts.cbegin() + 1, parts.cend(), [](QChar part) { return part.isMark(); }))
            break;
        letter = parts.front();
    }
    return letter.toCaseFolded();
}

} // namespace

QString plainLetters(const QString& text)
{
    QString plain = text;
    std::transform(text.cbegin(), text.cend(), plain.begin(), plainLetter);
    return plain;
}

bool SoughtLetters::isIn(QStringView text) const
{
    const auto isSame = [](QChar letter, QChar plain) { return plainLetter(letter) == plain; };
    return m_plain.isEmpty()
        || std::search(text.cbegin(), text.cend(), m_plain.cbegin(), m_plain.cend(), isSame) != text.cend();
}

} // namespace everyport::ui
