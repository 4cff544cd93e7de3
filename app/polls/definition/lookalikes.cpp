#include "app/polls/definition/lookalikes.h"

#include <algorithm>
#include <iterator>
#include <memory>

#include <QList>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace everyport::polls {

namespace {

using Letters = QList<uint>;

constexpr qsizetype shortWord = 2; // letters of a word of which a sign at its end makes another: "C#", "A+", "5€", "<3"

bool isOf(UChar32 c, uint32_t categories)
{
    return (U_GET_GC_MASK(c) & categories) != 0;
}

/// Signs to Unicode, and nothing or next to nothing on a screen: Braille's blank, an object's place, a note's head.
bool isBlankSign(UChar32 c)
{
    return c == 0x2800 || c == 0xfffc || c == 0x1d159;
}

/// Also what this Unicode does not know yet: next year's pictures.
bool isUnicodeSymbol(UChar32 c)
{
    return isOf(c, U_GC_S_MASK | U_GC_CN_MASK) && !isBlankSign(c);
}

bool isNoLetter(UChar32 c)
{
    constexpr auto dropped = U_GC_P_MASK | U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CS_MASK
        | U_GC_ME_MASK;
    return isOf(c, dropped) || isUnicodeSymbol(c) || isBlankSign(c);
}

UScriptCode scriptOf(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status);
}

/// A mark is a part of a letter of its own script, as of an Indian one, and so is Japanese's long sound; on any other
/// they are ornaments, and what makes an Arabic word longer is one everywhere.
bool belongsTo(UScriptCode script, UChar32 c)
{
    if (isOf(c, U_GC_M_MASK))
        return scriptOf(c) == script;
    return c != 0x0640 && uscript_hasScript(c, script);
}

/// Of one character: of whole words ICU takes "m" and "rn" for the same, and so "burn" for another word.
QString skeletonOf(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker(uspoof_open(&status), uspoof_close);
    const auto one = char32_t(c);
    const auto text = QString::fromUcs4(&one, 1);
    char16_t skeleton[64];
    const auto length = checker ? uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const char16_t*>(text.utf16()),
                            int32_t(text.size()), skeleton, std::size(skeleton), &status)
                                : 0;
    const bool isKnown = U_SUCCESS(status) && length > 0 && length <= qsizetype(std::size(skeleton));
    return isKnown ? QString::fromUtf16(skeleton, length) : text;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A Latin letter's strokes, hooks and dots are ornaments, as its accents, which no key has.
QString plainSkeletonOf(UChar32 c)
{
    auto skeleton = skeletonOf(c);
    if (skeleton.front().unicode() < 0x80)
        skeleton.removeIf([](QChar each) { return each.unicode() >= 0x0300 && each.unicode() <= 0x036f; });
    return skeleton == u"rn" ? u"m"_s : skeleton;
}

/// Small capitals, which ICU keeps apart from capitals.
QString ofSmallCapital(const QString& skeleton)
{
    static constexpr QStringView capitals = u"ᴀʙᴅᴇꜰɢʜᴊĸʟʍɴᴘꞯʀᴛ";
    static constexpr QLatin1StringView letters("abdefghjklmnpqrt");
    const auto at = skeleton.size() == 1 ? capitals.indexOf(skeleton.front()) : -1;
    return at < 0 ? skeleton : QString(letters[at]);
}

/// A key is folded to small letters; what looks like a Latin letter may have been the large one, as К.
QString latinLookOf(UChar32 c)
{
    const auto small = plainSkeletonOf(c);
    if (isAscii(small))
        return small;
    const auto large = plainSkeletonOf(u_toupper(c));
    return large.size() == 1 && isAscii(large) && large.front().isLetter() ? large : ofSmallCapital(small);
}

/// The flag of a country, which two such letters make; more are spelled with.
bool isRegional(uint c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isInFlag(const Letters& all, qsizetype at)
{
    auto begin = at;
    auto end = at;
    while (begin > 0 && isRegional(all[begin - 1]))
        --begin;
    while (end < all.size() && isRegional(all[end]))
        ++end;
    return end - begin == 2;
}

/// White letters on black, which are signs to Unicode and come apart in no normal form. 0: none.
char16_t letterInSign(const Letters& all, qsizetype at)
{
    const auto c = all[at];
    for (const uint a : {0x1f150U, 0x1f170U, 0x1f1e6U}) {
        if (c >= a && c < a + 26 && !(isRegional(c) && isInFlag(all, at)))
            return char16_t(u'a' + (c - a));
    }
    return 0;
}

/// Russian or Greek, with no letter that only others have: "кот" is a cat and no German word.
bool isOfOneAlphabet(const Letters& all)
{
    bool isRussian = true;
    bool isGreek = true;
    for (const auto c : all) {
        if (!isOf(UChar32(c), U_GC_L_MASK))
            continue;
        isRussian = isRussian && ((c >= 0x0430 && c <= 0x044f) || c == 0x0451);
        isGreek = isGreek && c >= 0x03b1 && c <= 0x03c9;
    }
    return isRussian || isGreek;
}

/// Of what has no letters: pictures are answers, too, and each looks like itself.
QString lookOfSigns(const Letters& all)
{
    QString look;
    for (const auto c : all) {
        if (isUnicodeSymbol(UChar32(c)))
            look.append(QChar::fromUcs4(c));
    }
    return look;
}

/// Some languages have letters that are no more than a point in the middle: beside a Latin one, they are that.
bool isSignBesideLatin(const QString& letter, UScriptCode before, UScriptCode after)
{
    const auto all = letter.toUcs4();
    return (before == USCRIPT_LATIN || after == USCRIPT_LATIN)
        && std::all_of(all.begin(), all.end(), [](uint c) { return isNoLetter(UChar32(c)); });
}

QString signsAtEnd(const Letters& all, qsizetype begin, qsizetype end)
{
    QString signs;
    for (auto at = begin; at < end; ++at) {
        if (isOf(UChar32(all[at]), U_GC_SM_MASK | U_GC_SC_MASK) || all[at] == u'#' || all[at] == u'@')
            signs.append(QChar::fromUcs4(all[at]));
    }
    return signs;
}

/// `isMixed`: as in a word of several alphabets.
QString madeLook(const Letters& all, bool isMixed)
{
    QString look;
    auto script = USCRIPT_INVALID_CODE;
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype count = 0;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto c = UChar32(all[at]);
        const auto inSign = letterInSign(all, at);
        if ((isNoLetter(c) && inSign == 0) || (isOf(c, U_GC_M_MASK | U_GC_LM_MASK) && !belongsTo(script, c)))
            continue;
        QString letter;
        if (inSign != 0 || c < 0x80)
            letter = QChar(inSign != 0 ? inSign : char16_t(c));
        else
            letter = isMixed ? latinLookOf(c) : skeletonOf(c);
        const auto after = at + 1 < all.size() ? scriptOf(UChar32(all[at + 1])) : USCRIPT_INVALID_CODE;
        if (c >= 0x80 && isSignBesideLatin(letter, script, after))
            continue;
        if (inSign != 0 || (isOf(c, U_GC_L_MASK) && !isOf(c, U_GC_LM_MASK)))
            script = inSign != 0 ? USCRIPT_LATIN : scriptOf(c);
        look.append(letter);
        first = first < 0 ? at : first;
        last = at;
        ++count;
    }
    if (count == 0)
        return lookOfSigns(all);
    if (count <= shortWord)
        look = signsAtEnd(all, 0, first) + look + signsAtEnd(all, last + 1, all.size());
    return look.toCaseFolded();
}

} // namespace

QString lookOfWords(const QString& key)
{
    const auto all = key.toUcs4();
    return madeLook(all, !isOfOneAlphabet(all));
}

QString latinLook(const QString& key)
{
    return madeLook(key.toUcs4(), true);
}

} // namespace everyport::polls
