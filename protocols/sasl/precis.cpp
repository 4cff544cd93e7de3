#include "protocols/sasl/precis.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "protocols/sasl/precisclass.h"

using namespace Qt::StringLiterals;

namespace everyport::precis {

namespace {

/// Longer than anything that is prepared here may be; keeps a hostile text from costing much.
constexpr qsizetype longest = 4096;
constexpr qsizetype longestPart = 1023; // bytes, RFC 7622 §3

QList<char32_t> points(const QString& text)
{
    QList<char32_t> all;
    all.reserve(text.size());
    for (const auto c : text.toUcs4())
        all.append(c);
    return all;
}

/// QString::fromUcs4 would drop U+FEFF.
void append(QString& text, char32_t point)
{
    for (const auto unit : QChar::fromUcs4(point))
        text.append(QChar(unit));
}

template <typename Fill>
QString filled(const QString& text, Fill fill)
{
    QString out(text.size() * 3 + 16, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const auto length = fill(reinterpret_cast<char16_t*>(out.data()), int32_t(out.size()),
        reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()), &status);
    out.resize(U_SUCCESS(status) ? length : 0);
    return out;
}

QString composed(const QString& text)
{
    return filled(text, [](char16_t* to, int32_t room, const char16_t* from, int32_t length, UErrorCode* status) {
        return unorm2_normalize(unorm2_getNFCInstance(status), from, length, to, room, status);
    });
}

QString lowered(const QString& text)
{
    return filled(text, [](char16_t* to, int32_t room, const char16_t* from, int32_t length, UErrorCode* status) {
        return u_strToLower(to, room, from, length, "", status); // no language, so it is the same everywhere
    });
}

/// RFC 8264 §5.2.1: full and half width characters become what they are forms of.
QString widthMapped(const QString& text)
{
    QString out;
    for (const auto point : points(text)) {
        const auto type = u_getIntPropertyValue(UChar32(point), UCHAR_DECOMPOSITION_TYPE);
        if (type != U_DT_WIDE && type != U_DT_NARROW) {
            append(out, point);
            continue;
        }
        UErrorCode status = U_ZERO_ERROR;
        char16_t plain[8];
        const auto length = unorm2_getRawDecomposition(
            unorm2_getNFKDInstance(&status), UChar32(point), plain, 8, &status);
        out += QString::fromUtf16(plain, std::max(length, 0));
    }
    return out;
}

QString spacesMapped(const QString& text)
{
    QString out;
    for (const auto point : points(text))
        append(out, u_charType(UChar32(point)) == U_SPACE_SEPARATOR ? U' ' : point);
    return out;
}

/// "U+FE0F (variation selector-16)"
QString nameOf(char32_t point)
{
    const auto number = u"U+%1"_s.arg(QString::number(point, 16).toUpper(), 4, u'0');
    char name[128];
    UErrorCode status = U_ZERO_ERROR;
    const auto length = u_charName(UChar32(point), U_UNICODE_CHAR_NAME, name, sizeof name, &status);
    if (U_FAILURE(status) || length <= 0)
        return number;
    return u"%1 (%2)"_s.arg(number, QString::fromLatin1(name, length).toLower());
}

Result<QString> checked(const QString& text, Class stringClass)
{
    if (text.isEmpty())
        return Error::malformed(Reason::BadValue, u"It is empty."_s);
    const auto all = points(text);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!isAllowed(all, at, stringClass))
            return Error::malformed(Reason::BadValue, u"The character %1 is not allowed in it."_s.arg(nameOf(all[at])));
    }
    if (stringClass == Class::Identifier && !keepsBidiRule(all))
        return Error::malformed(Reason::BadValue, u"It mixes writing from the left and from the right."_s);
    return text;
}

bool isAscii(const QString& text, char16_t first)
{
    return std::all_of(text.begin(), text.end(), [first](QChar c) { return c >= QChar(first) && c < QChar(0x7F); });
}

/// RFC 8264 §7: rules are applied until nothing changes; a text that takes more than a few rounds is refused.
template <typename Rules>
Result<QString> settled(QString text, Rules rules)
{
    for (int round = 0; round < 4; ++round) {
        auto next = rules(text);
        if (next == text)
            return text;
        text = std::move(next);
    }
    return Error::malformed(Reason::BadValue, u"It has no settled form."_s);
}

} // namespace

Result<QString> username(const QString& text)
{
    if (text.isEmpty() || text.size() > longest || !text.isValidUtf16())
        return Error::malformed(Reason::BadValue, u"It is empty, too long, or no text."_s);
    if (isAscii(text, u'!'))
        return text.toLower();
    auto form = settled(text, [](const QString& one) { return composed(lowered(widthMapped(one))); });
    return form ? checked(*form, Class::Identifier) : form;
}

Result<QString> localpart(const QString& text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return Error::malformed(Reason::BadValue, u"It cannot hold a space."_s);
    auto prepared = username(text);
    if (!prepared)
        return prepared;
    // Looked for now: width mapping may have made one of these out of a wide form.
    for (const auto c : *prepared) {
        if (u"\"&'/:<>@"_s.contains(c)) // RFC 7622 §3.3.1
            return Error::malformed(Reason::BadValue, u"It cannot hold %1."_s.arg(c));
    }
    if (prepared->size() > longestPart || prepared->toUtf8().size() > longestPart)
        return Error::malformed(Reason::BadValue, u"It is too long."_s);
    return prepared;
}

Result<QString> opaque(const QString& text)
{
    if (text.isEmpty() || text.size() > longest || !text.isValidUtf16())
        return Error::malformed(Reason::BadValue, u"It is empty, too long, or no text."_s);
    if (isAscii(text, u' '))
        return text;
    auto form = settled(text, [](const QString& one) { return composed(spacesMapped(one)); });
    return form ? checked(*form, Class::Freeform) : form;
}

QString opaqueWithin(const QString& text)
{
    const auto all = points(text.left(longest));
    QString kept;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (isAllowed(all, at, Class::Freeform))
            append(kept, all[at]);
    }
    return opaque(kept.simplified()).valueOr({});
}

} // namespace everyport::precis
