#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "app/accounts/record/account.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// Another book of passwords beside our own: a file, PAM, and what comes later (LDAP, PostgreSQL). Asked, in the order
/// of the setting, about names that our own book does not have or whose password it keeps nowhere. A password is all it
/// can check: SCRAM needs keys, and those we keep ourselves. Loop's thread; whatever blocks belongs in the pool.
class CredentialChecker {
public:
    virtual ~CredentialChecker() = default;
    virtual QString name() const = 0; ///< As it stands in the setting: "file:/etc/everyport/passwd", "pam:everyport"

    /// The role that an account of it begins with. Refused/NotFound: it has no such name, ask the next one;
    /// Refused/NotAuthorised: it has, and the password is wrong. `name` and `password` are prepared.
    virtual Task<Result<Role>> verify(QString name, QString password) = 0;
};

/// "file:PATH" or "pam:SERVICE", each with ":role=ROLE" behind it if new accounts are not to be members.
/// Malformed/BadValue with what is wrong.
Result<std::unique_ptr<CredentialChecker>> makeChecker(class Reactor& reactor, const QString& setting);
/// What is wrong with such a setting, without making one, also where its file is a folder or closed to us;
/// Local/NotFound where it is not there. Waits for the disk.
Result<Done> checkPasswordBook(const QString& setting);

} // namespace everyport
