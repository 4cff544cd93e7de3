#include "protocols/sasl/saslprep.h"

#include <unicode/usprep.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longest = 4096;
constexpr qsizetype mostOfOne = 18; // what one character becomes by NFKC

} // namespace

Result<QString> saslprep(const QString& text)
{
    const Error refused{
        Error::Kind::Malformed, Reason::BadValue, u"It is empty, too long, or holds what cannot be typed."_s, {}, 0};
    if (text.isEmpty() || text.size() > longest)
        return refused;
    UErrorCode status = U_ZERO_ERROR;
    auto* profile = usprep_openByType(USPREP_RFC4013_SASLPREP, &status);
    QString prepared(text.size() * mostOfOne, Qt::Uninitialized);
    const auto length = usprep_prepare(profile, reinterpret_cast<const char16_t*>(text.constData()),
        int32_t(text.size()), reinterpret_cast<char16_t*>(prepared.data()), int32_t(prepared.size()),
        USPREP_ALLOW_UNASSIGNED, nullptr, &status);
    usprep_close(profile);
    if (U_FAILURE(status) || length == 0)
        return refused;
    prepared.truncate(length);
    return prepared;
}

} // namespace everyport
