#pragma once

#include <functional>
#include <memory>

#include "app/accounts/checkers/checker.h"
#include "netcore/base/registeredlist.h"

namespace everyport {

/// Books of passwords that come and go while the program runs: plugins have them. `Accounts` sees them as one checker,
/// the last, called "plugins". Loop's thread.
class LentCheckers {
public:
    /// As CredentialChecker::verify answers.
    using Verify = std::function<Task<Result<Role>>(QString name, QString password)>;

    Registration add(Verify verify); ///< There as long as the Registration.

    std::unique_ptr<CredentialChecker> makeChecker() const; ///< Asks those that are there; may outlive this.

private:
    using Books = RegisteredList<Verify>;
    class Checker;
    std::shared_ptr<Books> m_books = std::make_shared<Books>();
};

} // namespace everyport
