#include "app/accounts/username.h"

#include <unicode/usprep.h>

#include "protocols/sasl/precis.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestName = 1023; // RFC 7622 §3.3: bytes of UTF-8
constexpr qsizetype longestPassword = 1024;

Error wrong(const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadValue, text, {}, 0};
}

QString firstWrong(const QString& name)
{
    for (const auto c : name) {
        if (c.isSpace() || u"\"&'/:<>"_s.contains(c))
            return u'"' + QString(c) + u'"';
    }
    return {};
}

} // namespace

Result<QString> preparedUsername(const QString& name)
{
    const auto at = name.indexOf(u'@');
    const auto local = at < 0 ? name : name.left(at);
    if (local.isEmpty())
        return wrong(u"A name must not be empty."_s);
    if (local.size() > longestName)
        return wrong(u"A name must be at most %1 bytes long."_s.arg(longestName));
    if (const auto character = firstWrong(local); !character.isEmpty())
        return wrong(u"A name cannot hold %1: letters, digits and marks such as . - _ are right."_s.arg(character));
    auto prepared = precis::username(local);
    if (!prepared)
        return wrong(u"A name must be made of letters, digits and marks such as . - _, all written in one direction."_s);
    // Width mapping may have made one of these out of a wide form.
    if (!firstWrong(*prepared).isEmpty() || prepared->contains(u'@'))
        return wrong(u"A name must be made of letters, digits and marks such as . - _."_s);
    if (prepared->toUtf8().size() > longestName)
        return wrong(u"A name must be at most %1 bytes long."_s.arg(longestName));
    return prepared;
}

Result<QString> preparedPassword(const QString& password)
{
    if (password.isEmpty())
        return wrong(u"A password must not be empty."_s);
    if (password.size() > longestPassword)
        return wrong(u"A password must be at most %1 characters long."_s.arg(longestPassword));
    UErrorCode status = U_ZERO_ERROR;
    auto* profile = usprep_openByType(USPREP_RFC4013_SASLPREP, &status);
    QString prepared(password.size() * 20, Qt::Uninitialized); // no character becomes more than 18 by NFKC
    const auto length = usprep_prepare(profile, reinterpret_cast<const char16_t*>(password.constData()),
        int32_t(password.size()), reinterpret_cast<char16_t*>(prepared.data()), int32_t(prepared.size()),
        USPREP_ALLOW_UNASSIGNED, nullptr, &status);
    usprep_close(profile);
    if (U_FAILURE(status) || length == 0)
        return wrong(u"A password must hold characters that can be typed, all written in one direction."_s);
    prepared.truncate(length);
    return prepared;
}

} // namespace everyport
