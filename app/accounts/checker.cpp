#include "app/accounts/checker.h"

#include "app/accounts/filechecker.h"
#include "app/accounts/pamchecker.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<std::unique_ptr<CredentialChecker>> makeChecker(Reactor& reactor, const QString& setting)
{
    auto text = setting;
    auto role = Role::Member;
    const auto behind = text.lastIndexOf(u":role="_s);
    if (behind >= 0) {
        const auto named = roleNamed(text.mid(behind + 6));
        if (!named)
            return Error {Error::Kind::Malformed, Reason::BadValue, u"There is no role %1; there are administrator, operator, member and guest."_s.arg(text.mid(behind + 6)), {}, 0};
        role = *named;
        text.truncate(behind);
    }
    const auto kind = text.section(u':', 0, 0);
    const auto what = text.section(u':', 1);
    if (!what.isEmpty() && kind == "file"_L1)
        return std::unique_ptr<CredentialChecker>(std::make_unique<FileChecker>(reactor, what, role));
    if (!what.isEmpty() && !what.contains(u'/') && kind == "pam"_L1)
        return std::unique_ptr<CredentialChecker>(std::make_unique<PamChecker>(reactor, what, role));
    return Error {Error::Kind::Malformed, Reason::BadValue,
        u"\"%1\" names no place of passwords; \"file:/etc/everyport/passwd\" and \"pam:everyport\" are right."_s.arg(setting), {}, 0};
}

} // namespace everyport
