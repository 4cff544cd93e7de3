#include "protocols/sasl/precisclass.h"

#include <algorithm>

#include <QChar>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

namespace everyport::precis {

namespace {

enum class Property { Valid, Contextual, FreeOnly, Disallowed };

Property exception(char32_t c, Property otherwise)
{
    switch (c) { // RFC 5892 §2.6
    case 0x00DF:
    case 0x03C2:
    case 0x06FD:
    case 0x06FE:
    case 0x0F0B:
    case 0x3007: return Property::Valid;
    case 0x00B7:
    case 0x0375:
    case 0x05F3:
    case 0x05F4:
    case 0x30FB: return Property::Contextual;
    case 0x0640:
    case 0x07FA:
    case 0x302E:
    case 0x302F:
    case 0x3031:
    case 0x3032:
    case 0x3033:
    case 0x3034:
    case 0x3035:
    case 0x303B: return Property::Disallowed;
    default: break;
    }
    if ((c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9))
        return Property::Contextual;
    return otherwise;
}

bool isOldHangulJamo(UChar32 c)
{
    const auto type = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
    return type == U_HST_LEADING_JAMO || type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

bool hasCompatibilityForm(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = unorm2_getNFKCInstance(&status);
    const auto units = QChar::fromUcs4(char32_t(c));
    return !unorm2_isNormalized(nfkc, units.begin(), int32_t(units.end() - units.begin()), &status);
}

/// The order is the RFC's: the first that fits decides.
Property property(char32_t point)
{
    constexpr uint32_t letterDigits = U_GC_LL_MASK | U_GC_LU_MASK | U_GC_LO_MASK | U_GC_ND_MASK | U_GC_LM_MASK
        | U_GC_MN_MASK | U_GC_MC_MASK;
    constexpr uint32_t otherLetterDigits = U_GC_LT_MASK | U_GC_NL_MASK | U_GC_NO_MASK | U_GC_ME_MASK;
    constexpr uint32_t symbols = U_GC_SM_MASK | U_GC_SC_MASK | U_GC_SK_MASK | U_GC_SO_MASK;
    constexpr uint32_t free = otherLetterDigits | U_GC_ZS_MASK | symbols | U_GC_P_MASK;

    if (const auto special = exception(point, Property::FreeOnly); special != Property::FreeOnly)
        return special;
    const auto c = UChar32(point);
    const auto category = U_GET_GC_MASK(c);
    if ((category & U_GC_CN_MASK) && !u_hasBinaryProperty(c, UCHAR_NONCHARACTER_CODE_POINT))
        return Property::Disallowed;
    if (point >= 0x21 && point <= 0x7E)
        return Property::Valid;
    if (u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL))
        return Property::Contextual;
    if (isOldHangulJamo(c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
        || u_hasBinaryProperty(c, UCHAR_NONCHARACTER_CODE_POINT) || (category & U_GC_CC_MASK))
        return Property::Disallowed;
    if (hasCompatibilityForm(c))
        return Property::FreeOnly;
    if (category & letterDigits)
        return Property::Valid;
    return (category & free) ? Property::FreeOnly : Property::Disallowed;
}

bool hasScript(char32_t c, UScriptCode script)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(UChar32(c), &status) == script;
}

int joiningType(char32_t c)
{
    return u_getIntPropertyValue(UChar32(c), UCHAR_JOINING_TYPE);
}

/// RFC 5892 A.1: between letters that join across it.
bool joinsAcross(const QList<char32_t>& text, qsizetype at)
{
    auto before = at - 1;
    while (before >= 0 && joiningType(text[before]) == U_JT_TRANSPARENT)
        --before;
    auto after = at + 1;
    while (after < text.size() && joiningType(text[after]) == U_JT_TRANSPARENT)
        ++after;
    if (before < 0 || after >= text.size())
        return false;
    const auto left = joiningType(text[before]);
    const auto right = joiningType(text[after]);
    return (left == U_JT_LEFT_JOINING || left == U_JT_DUAL_JOINING)
        && (right == U_JT_RIGHT_JOINING || right == U_JT_DUAL_JOINING);
}

/// RFC 5892 Appendix A.
bool contextAllows(const QList<char32_t>& text, qsizetype at)
{
    constexpr char32_t none = 0;
    constexpr int virama = 9;
    const auto before = at > 0 ? text[at - 1] : none;
    const auto after = at + 1 < text.size() ? text[at + 1] : none;
    const auto holds = [&](auto test) { return std::any_of(text.begin(), text.end(), test); };
    switch (text[at]) {
    case 0x200C: return (before && u_getCombiningClass(UChar32(before)) == virama) || joinsAcross(text, at);
    case 0x200D: return before && u_getCombiningClass(UChar32(before)) == virama;
    case 0x00B7: return before == U'l' && after == U'l';
    case 0x0375: return after && hasScript(after, USCRIPT_GREEK);
    case 0x05F3:
    case 0x05F4: return before && hasScript(before, USCRIPT_HEBREW);
    case 0x30FB:
        return holds([](char32_t c) {
            return hasScript(c, USCRIPT_HIRAGANA) || hasScript(c, USCRIPT_KATAKANA) || hasScript(c, USCRIPT_HAN);
        });
    default: break;
    }
    if (text[at] <= 0x0669)
        return !holds([](char32_t c) { return c >= 0x06F0 && c <= 0x06F9; });
    return !holds([](char32_t c) { return c >= 0x0660 && c <= 0x0669; });
}

bool isOneOf(UCharDirection direction, std::initializer_list<UCharDirection> set)
{
    return std::find(set.begin(), set.end(), direction) != set.end();
}

} // namespace

bool isAllowed(const QList<char32_t>& text, qsizetype at, Class stringClass)
{
    switch (property(text[at])) {
    case Property::Valid: return true;
    case Property::Contextual: return contextAllows(text, at);
    case Property::FreeOnly: return stringClass == Class::Freeform;
    case Property::Disallowed: break;
    }
    return false;
}

bool keepsBidiRule(const QList<char32_t>& text)
{
    QList<UCharDirection> directions;
    for (const auto c : text)
        directions.append(u_charDirection(UChar32(c)));
    const auto has = [&](std::initializer_list<UCharDirection> set) {
        return std::any_of(directions.begin(), directions.end(), [&](auto one) { return isOneOf(one, set); });
    };
    if (!has({U_RIGHT_TO_LEFT, U_RIGHT_TO_LEFT_ARABIC, U_ARABIC_NUMBER}))
        return true;
    // Conditions 1 to 4; a text that begins from the left and holds anything from the right breaks the fifth.
    if (!isOneOf(directions.first(), {U_RIGHT_TO_LEFT, U_RIGHT_TO_LEFT_ARABIC}))
        return false;
    if (has({U_LEFT_TO_RIGHT}) || (has({U_EUROPEAN_NUMBER}) && has({U_ARABIC_NUMBER})))
        return false;
    while (directions.last() == U_DIR_NON_SPACING_MARK)
        directions.removeLast();
    return isOneOf(directions.last(), {U_RIGHT_TO_LEFT, U_RIGHT_TO_LEFT_ARABIC, U_EUROPEAN_NUMBER, U_ARABIC_NUMBER});
}

} // namespace everyport::precis
