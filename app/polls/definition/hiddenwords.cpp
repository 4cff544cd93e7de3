#include "app/polls/definition/hiddenwords.h"

#include <iterator>
#include <memory>

#include <QCache>
#include <QSet>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

namespace everyport::polls {

namespace {

/// Signs to Unicode, and nothing or next to nothing on a screen: Braille's blank, an object's place, a note's head.
bool isBlankSign(UChar32 c)
{
    return c == 0x2800 || c == 0xfffc || c == 0x1d159;
}

/// "C#" and "@home" are words of their own.
bool isPartOfWord(UChar32 c, bool isAtEnd)
{
    return isAtEnd && (c == '#' || c == '@');
}

bool isNoLetter(UChar32 c)
{
    constexpr auto dropped = U_GC_P_MASK | U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CS_MASK
        | U_GC_ME_MASK;
    return (U_GET_GC_MASK(c) & dropped) != 0 || isBlankSign(c);
}

UScriptCode scriptOf(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status);
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

QString madeLook(const QString& key)
{
    QString look;
    auto script = USCRIPT_INVALID_CODE;
    const auto all = key.toUcs4();
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto c = UChar32(all[at]);
        if (isNoLetter(c) && !isPartOfWord(c, at == 0 || at == all.size() - 1))
            continue;
        // A mark is a part of a letter of its own script, as of an Indian one; on any other it is an ornament.
        if (const bool isMark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; !isMark)
            script = scriptOf(c);
        else if (scriptOf(c) != script)
            continue;
        if (c < 0x80)
            look.append(QChar(char16_t(c)));
        else
            look.append(skeletonOf(c));
    }
    return look.toCaseFolded();
}

/// How what is hidden looks. Asked for each of thousands of answers, of fates that change seldom.
const QSet<QString>& hiddenLooks(const WrittenFates& fates)
{
    thread_local WrittenFates known; // shares its data with the poll's, which makes them quick to compare
    thread_local QSet<QString> looks;
    const bool isSame = known == fates;
    known = fates; // also where another map says the same: from now on it is the one that is quick to compare
    if (isSame)
        return looks;
    looks.clear();
    for (const auto& [key, fate] : fates.asKeyValueRange()) {
        if (fate.kind == WrittenFate::Kind::Hidden)
            looks.insert(lookOf(key));
    }
    looks.remove(QString());
    return looks;
}

} // namespace

/// Each result of a poll asks for all its answers, ten times a second; what one looks like never changes.
QString lookOf(const QString& key)
{
    // As many as one poll may have, and as its host may have decided about: whatever nobody asked for longest goes.
    thread_local QCache<QString, QString> looks(2 * mostWritten);
    if (const auto* known = looks.object(key))
        return *known;
    const auto look = madeLook(key);
    looks.insert(key, new QString(look));
    return look;
}

bool looksHidden(const WrittenFates& fates, const QString& key)
{
    if (fates.isEmpty())
        return false;
    const auto& looks = hiddenLooks(fates);
    return !looks.isEmpty() && looks.contains(lookOf(key));
}

} // namespace everyport::polls
