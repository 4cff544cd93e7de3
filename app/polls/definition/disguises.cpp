#include "app/polls/definition/disguises.h"

#include <algorithm>

#include "app/polls/definition/lookalikes.h"

using namespace Qt::StringLiterals;

namespace everyport::polls {

namespace {

/// What may be i or l stays open: it becomes the digit that stands for both.
constexpr QStringView letterSigns = u"©®@$!|";
constexpr QStringView lettersOfSigns = u"cras11";

/// Small letters, for keys are folded; and signs that look like a large one on its head.
constexpr QStringView turnedLetters = u"ɐ∀ɔↄǝəɟⅎƃᵷɥıᴉɾʞꓘꞁ⅂ɯꟽɹɺʇ⊥∩ʌʍʎ⅄";
constexpr QStringView uprightLetters = u"aacceeffgghiijkkllmmrrttuvwyy";
/// Those that have no turned one, for they are each other's.
constexpr QStringView eachOthers = u"bqdpnu";

QChar replaced(QChar c, QStringView from, QStringView to)
{
    const auto at = from.indexOf(c);
    return at < 0 ? c : to[at];
}

QString replaced(QString text, QStringView from, QStringView to)
{
    for (auto& c : text)
        c = replaced(c, from, to);
    return text;
}

/// From the last letter to the first, for whoever turned it has written it that way.
QString upended(const QString& key)
{
    const auto all = key.toUcs4();
    QString turned;
    for (auto c = all.crbegin(); c != all.crend(); ++c) {
        const auto at = *c < 0x80 ? eachOthers.indexOf(QChar(char16_t(*c))) : -1;
        turned.append(QChar::fromUcs4(at < 0 ? *c : eachOthers[at ^ 1].unicode()));
    }
    return replaced(turned, turnedLetters, uprightLetters);
}

/// The letters that a digit is taken for. Empty: it stands for itself.
QStringView lettersOf(QChar digit)
{
    switch (digit.unicode()) {
    case u'0': return u"o";
    case u'1': return u"il";
    case u'3': return u"e";
    case u'4': return u"a";
    case u'5': return u"s";
    case u'7': return u"t";
    case u'8': return u"b";
    case u'9': return u"g";
    default: return {};
    }
}

bool standsFor(QChar c, QChar letter)
{
    return c == letter || lettersOf(c).contains(letter);
}

QChar roughOf(QChar c)
{
    const auto letters = lettersOf(c);
    const auto letter = letters.isEmpty() ? c : letters.back();
    return letter == u'i' ? QChar(u'l') : letter;
}

} // namespace

QList<Reading> readingsOf(const QString& key)
{
    const auto spelled = replaced(key, letterSigns, lettersOfSigns);
    const auto upright = replaced(spelled, turnedLetters, uprightLetters);
    QStringList texts{key};
    if (spelled != key)
        texts << spelled;
    if (upright != spelled)
        texts << upright << upended(spelled);
    QList<Reading> readings;
    for (const auto& text : texts) {
        const auto look = lookOfWords(text);
        readings << Reading{look, roughLook(look)};
    }
    return readings;
}

QString roughLook(const QString& look)
{
    QString rough;
    for (const auto c : look) {
        const auto letter = roughOf(c);
        if (rough.isEmpty() || rough.back() != letter || !letter.isLetter())
            rough.append(letter);
    }
    return rough == look ? look : rough; // shares its data: thousands are kept
}

bool isReadAs(const QString& look, const QString& word)
{
    if (word.size() < shortestDisguised || look.size() < word.size()
        || std::none_of(look.begin(), look.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    const auto fewest = word.size() > shortestDisguised ? 1 : 2; // more of a letter that are no other word
    // Where in the look the letters of the word that were read so far may end: 1 may be the i or the l of "il".
    QList<bool> ends(look.size() + 1, false);
    ends[0] = true;
    for (const auto letter : word) {
        QList<bool> next(look.size() + 1, false);
        for (qsizetype begin = 0; begin < look.size(); ++begin) {
            for (auto at = begin; ends[begin] && at < look.size() && standsFor(look[at], letter); ++at) {
                const auto more = at - begin;
                if (more == 0 || (letter.isLetter() && more >= fewest))
                    next[at + 1] = true;
            }
        }
        ends = next;
    }
    return ends.back();
}

} // namespace everyport::polls
