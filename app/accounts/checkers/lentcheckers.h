#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/accounts/checkers/checker.h"

namespace everyport {

/// Books of passwords that come and go while the program runs: plugins have them. `Accounts` sees them as one checker,
/// the last, called "plugins". Loop's thread.
class LentCheckers {
public:
    /// As CredentialChecker::verify answers.
    using Verify = std::function<Task<Result<Role>>(QString name, QString password)>;

    /// A book for as long as this, or a copy of it, lives.
    class [[nodiscard]] Hold {
        friend class LentCheckers;
        std::shared_ptr<void> m_closing;
    };
    Hold add(Verify verify);

    std::unique_ptr<CredentialChecker> makeChecker() const; ///< Asks those that are there; may outlive this.

private:
    using Books = std::vector<std::shared_ptr<Verify>>;
    class Checker;
    std::shared_ptr<Books> m_books = std::make_shared<Books>();
};

} // namespace everyport
