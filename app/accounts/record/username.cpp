#include "app/accounts/record/username.h"

#include "protocols/sasl/precis.h"
#include "protocols/sasl/saslprep.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestPassword = 1024;

Error wrong(const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadValue, text, {}, 0};
}

} // namespace

Result<QString> preparedUsername(const QString& name)
{
    const auto local = name.section(u'@', 0, 0);
    if (local.isEmpty())
        return wrong(u"A name must not be empty."_s);
    auto prepared = precis::localpart(local);
    if (!prepared)
        return wrong(u"A name is made of letters, digits and marks such as . - _ and written in one direction. "_s
            + prepared.error().text);
    return prepared;
}

QString writtenUsername(const QString& name, const QString& prepared)
{
    const auto local = name.section(u'@', 0, 0);
    return local != prepared && local.toLower() == prepared ? local : QString();
}

Result<QString> preparedPassword(const QString& password)
{
    if (password.isEmpty())
        return wrong(u"A password must not be empty."_s);
    if (password.size() > longestPassword)
        return wrong(u"A password must be at most %1 characters long."_s.arg(longestPassword));
    auto prepared = saslprep(password);
    if (!prepared)
        return wrong(u"A password must hold characters that can be typed, all written in one direction."_s);
    return prepared;
}

} // namespace everyport
