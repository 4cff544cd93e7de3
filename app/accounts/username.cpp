#include "app/accounts/username.h"

#include <QStringView>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/usprep.h>
#include <unicode/ustring.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestName = 1023; // RFC 7622 §3.3: bytes of UTF-8
constexpr qsizetype longestPassword = 1024;

Error wrong(const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadValue, text, u"name"_s, 0};
}

const char16_t* data(const QString& text)
{
    return reinterpret_cast<const char16_t*>(text.constData());
}

/// Calls an ICU function that fills a buffer, with room for what the text may become.
template <typename Fill>
QString filled(qsizetype room, Fill fill)
{
    QString out(room, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const auto length = fill(reinterpret_cast<char16_t*>(out.data()), int32_t(room), &status);
    return U_SUCCESS(status) && length <= room ? out.left(length) : QString();
}

QString compatible(char32_t point)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = unorm2_getNFKDInstance(&status);
    char16_t parts[32];
    const auto length = unorm2_getRawDecomposition(nfkc, UChar32(point), parts, 32, &status);
    return length > 0 ? QString::fromUtf16(parts, length) : QString();
}

/// RFC 8264 §5.2.1: full and half width forms become the plain ones.
QString widthMapped(const QString& text)
{
    QString out;
    for (const auto point : text.toUcs4()) {
        const auto width = u_getIntPropertyValue(UChar32(point), UCHAR_EAST_ASIAN_WIDTH);
        const auto type = u_getIntPropertyValue(UChar32(point), UCHAR_DECOMPOSITION_TYPE);
        const auto isForm = (width == U_EA_FULLWIDTH || width == U_EA_HALFWIDTH)
            && (type == U_DT_WIDE || type == U_DT_NARROW);
        out += isForm ? compatible(point) : QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
    }
    return out;
}

QString lowerCased(const QString& text)
{
    return filled(text.size() * 3 + 8, [&](char16_t* to, int32_t room, UErrorCode* status) {
        return u_strToLower(to, room, data(text), int32_t(text.size()), "", status); // no language: the same everywhere
    });
}

QString composed(const QString& text)
{
    UErrorCode loaded = U_ZERO_ERROR;
    const auto* nfc = unorm2_getNFCInstance(&loaded);
    return filled(text.size() * 3 + 8, [&](char16_t* to, int32_t room, UErrorCode* status) {
        return unorm2_normalize(nfc, data(text), int32_t(text.size()), to, room, status);
    });
}

bool isLetterOrDigit(char32_t point)
{
    constexpr uint32_t mask = U_GC_LL_MASK | U_GC_LU_MASK | U_GC_LO_MASK | U_GC_ND_MASK | U_GC_LM_MASK | U_GC_MN_MASK
        | U_GC_MC_MASK; // RFC 8264 §9.1
    return (U_GET_GC_MASK(UChar32(point)) & mask) != 0;
}

bool isOldJamo(char32_t point)
{
    const auto type = u_getIntPropertyValue(UChar32(point), UCHAR_HANGUL_SYLLABLE_TYPE);
    return type == U_HST_LEADING_JAMO || type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

bool hasCompatibility(char32_t point)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = unorm2_getNFKCInstance(&status);
    const auto text = QString::fromUcs4(&point, 1);
    return unorm2_quickCheck(nfkc, data(text), int32_t(text.size()), &status) == UNORM_NO;
}

/// RFC 8264 §8 for the IdentifierClass. Of the characters that are allowed in some contexts only (zero width
/// joiners, middle dots) none is let through: no name needs them, and they look like nothing.
bool isIdentifier(char32_t point)
{
    switch (point) { // §9.6, Exceptions
    case 0x00DF: case 0x03C2: case 0x06FD: case 0x06FE: case 0x0F0B: case 0x3007: return true;
    case 0x0640: case 0x07FA: case 0x302E: case 0x302F: case 0x3031: case 0x3032: case 0x3033: case 0x3034:
    case 0x3035: case 0x303B: return false;
    default: break;
    }
    if (point >= 0x21 && point <= 0x7E)
        return true;
    if (!u_isdefined(UChar32(point)) || u_hasBinaryProperty(UChar32(point), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return false;
    return isLetterOrDigit(point) && !isOldJamo(point) && !hasCompatibility(point);
}

/// RFC 5893 §2, the conditions for a text that holds something written from right to left.
bool keepsDirection(const QList<uint>& points)
{
    QList<UCharDirection> directions;
    for (const auto point : points)
        directions << u_charDirection(UChar32(point));
    const auto has = [&](UCharDirection direction) { return directions.contains(direction); };
    if (!has(U_RIGHT_TO_LEFT) && !has(U_RIGHT_TO_LEFT_ARABIC) && !has(U_ARABIC_NUMBER))
        return true;
    const auto isRightToLeft = directions.first() == U_RIGHT_TO_LEFT || directions.first() == U_RIGHT_TO_LEFT_ARABIC;
    if (!isRightToLeft || has(U_LEFT_TO_RIGHT) || (has(U_ARABIC_NUMBER) && has(U_EUROPEAN_NUMBER)))
        return false;
    while (directions.last() == U_DIR_NON_SPACING_MARK)
        directions.removeLast();
    const auto last = directions.last();
    return last == U_RIGHT_TO_LEFT || last == U_RIGHT_TO_LEFT_ARABIC || last == U_ARABIC_NUMBER || last == U_EUROPEAN_NUMBER;
}

QString shownPoint(uint point)
{
    return u_isprint(UChar32(point)) ? u'"' + QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1) + u'"'
                                     : u"U+%1"_s.arg(point, 4, 16, QLatin1Char('0'));
}

} // namespace

Result<QString> preparedUsername(const QString& name)
{
    if (name.size() > longestName)
        return wrong(u"A name must be at most %1 bytes long"_s.arg(longestName));
    auto text = name.left(name.indexOf(u'@') < 0 ? name.size() : name.indexOf(u'@'));
    // RFC 8264 §7: the rules are applied until nothing changes, which takes few rounds or never ends.
    for (int round = 0;; ++round) {
        auto next = composed(lowerCased(widthMapped(text)));
        if (next == text)
            break;
        if (round == 3)
            return wrong(u"A name must be made of letters and digits"_s);
        text = std::move(next);
    }
    if (text.isEmpty())
        return wrong(u"A name must not be empty"_s);
    const auto points = text.toUcs4();
    for (const auto point : points) {
        if (!isIdentifier(char32_t(point)) || (point < 0x80 && QLatin1String("\"&'/:<>@").contains(QChar(point))))
            return wrong(u"A name cannot hold %1: letters, digits and marks such as . - _ are right"_s.arg(shownPoint(point)));
    }
    if (!keepsDirection(points))
        return wrong(u"A name cannot mix writing from the left and from the right"_s);
    if (text.toUtf8().size() > longestName)
        return wrong(u"A name must be at most %1 bytes long"_s.arg(longestName));
    return text;
}

Result<QString> preparedPassword(const QString& password)
{
    if (password.isEmpty())
        return wrong(u"A password must not be empty"_s);
    if (password.size() > longestPassword)
        return wrong(u"A password must be at most %1 characters long"_s.arg(longestPassword));
    UErrorCode status = U_ZERO_ERROR;
    auto* profile = usprep_openByType(USPREP_RFC4013_SASLPREP, &status);
    const auto prepared = filled(password.size() * 4 + 16, [&](char16_t* to, int32_t room, UErrorCode* failed) {
        return usprep_prepare(
            profile, data(password), int32_t(password.size()), to, room, USPREP_ALLOW_UNASSIGNED, nullptr, failed);
    });
    usprep_close(profile);
    if (prepared.isEmpty())
        return wrong(u"A password must not hold control characters"_s);
    return prepared;
}

} // namespace everyport
