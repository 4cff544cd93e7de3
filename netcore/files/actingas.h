#pragma once

#include <sys/types.h>

#include <memory>
#include <optional>
#include <vector>

#include "netcore/base/result.h"

namespace everyport {

/// As which account this thread uses files.
unsigned accountForFiles();

/// Files are another account's in this thread while it lives, and in threads that this one starts meanwhile: for root
/// that works in a folder of somebody who may put links there. They lead only where that one might go as well. Other
/// threads, and what else root may do, stay as they were. One at a time in a process.
class ActingAs {
public:
    /// Whose files a thread's are.
    struct Account {
        uid_t user = 0;
        gid_t group = 0;
        std::vector<gid_t> groups = {};
    };

    /// As an account that was decided on before: whose a folder is may be otherwise when it is asked again. With the
    /// groups that it has by name, and `wanted` in the place of its first one. An account without a name has none but
    /// `wanted`, or `ofFolder`; as root's that is refused. Null where the account is root, or where we are not. Blocks.
    static Result<std::unique_ptr<ActingAs>> account(
        uid_t user, gid_t ofFolder, std::optional<gid_t> wanted = std::nullopt);
    ~ActingAs();
    ActingAs(const ActingAs&) = delete;
    ActingAs& operator=(const ActingAs&) = delete;

    static bool isOn();                     ///< Whether there is one in this process.
    static std::optional<Account> theirs(); ///< The account that files are used as by it.

private:
    ActingAs(Account before, Account now);
};

/// In this thread files are again, while it lives, as they were before the ActingAs of this process: for what the
/// command line names, and for folders that are not that account's. Nothing where there is none.
class ActingAsCaller {
public:
    ActingAsCaller();
    ~ActingAsCaller();
    ActingAsCaller(const ActingAsCaller&) = delete;
    ActingAsCaller& operator=(const ActingAsCaller&) = delete;

private:
    std::unique_ptr<ActingAs::Account> m_before;
};

} // namespace everyport
