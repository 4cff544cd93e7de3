#pragma once

#include <chrono>
#include <optional>

#include <sys/types.h>

#include <QMap>
#include <QString>
#include <QStringList>

namespace everyport {

/// The size of a child's terminal, in characters.
struct TerminalSize {
    int rows = 24;
    int columns = 80;
    bool operator==(const TerminalSize&) const = default;
};

/// What a descriptor of the child is: our end of a pipe, one of ours, or nothing at all.
struct ChildDescriptor {
    enum class Kind {
        WeWrite, ///< A pipe; see ProcessTransport::writeToChild.
        WeRead,  ///< A pipe; what comes is told as childDataReceived.
        Ours,    ///< The same file as `ours` in this program, lent until the child has started.
        Nothing, ///< /dev/null
    };
    Kind kind = Kind::Nothing;
    int ours = -1;
};

/// How a child is started.
struct ProcessOptions {
    QString executable = {};                                ///< A path, or a name that is looked for in PATH.
    QStringList arguments = {};                             ///< Without the program's own name, which is `executable`.
    std::optional<QMap<QString, QString>> environment = {}; ///< Nothing: ours.
    QString workingFolder = {};                             ///< Empty: ours.

    struct User {
        uid_t uid = 0;
        gid_t gid = 0;
    };
    std::optional<User> user = {}; ///< For a program that runs as root: whom the child runs as, without other groups.

    /// By the child's number. 0 to 2 are /dev/null where they are not named; all others of ours are closed.
    QMap<int, ChildDescriptor> descriptors = {{0, {ChildDescriptor::Kind::WeWrite}},
        {1, {ChildDescriptor::Kind::WeRead}}, {2, {ChildDescriptor::Kind::WeRead}}};
    /// A pseudo-terminal of this size is the child's 0 to 2 and its controlling terminal; `descriptors` adds others.
    std::optional<TerminalSize> terminal = {};

    /// How long a child that was let go of may take to end after SIGTERM, until SIGKILL.
    std::chrono::milliseconds grace{5000};
    QString service = {}; ///< Named in the registry.
};

} // namespace everyport
