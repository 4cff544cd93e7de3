#pragma once

#include <vector>

#include <sys/types.h>

#include <QByteArray>
#include <QList>

#include "netcore/base/result.h"
#include "netcore/interfaces/processoptions.h"

namespace everyport {

/// A child on paper: everything that needs memory is made before, for the child shares ours until its exec (vfork(2)),
/// and so starting one costs the same in a large program as in a small one.
struct ChildPlan {
    struct Descriptor {
        int child = -1;
        int ours = -1;
    };
    QByteArray program;            ///< A path.
    QList<QByteArray> arguments;   ///< With the program's name as the first.
    QList<QByteArray> environment; ///< "NAME=value"
    QByteArray workingFolder;
    std::optional<ProcessOptions::User> user;
    std::vector<Descriptor> descriptors; ///< All that the child has.
    bool leadsSession = false; ///< With its descriptor 0 as the controlling terminal; otherwise only a process group.
};

/// The path of a program: as it is where it has a slash, otherwise looked for in `path` (PATH's value).
Result<QByteArray> findProgram(const QString& name, const QByteArray& path);

/// Starts it; returns when it runs its program or could not. Error: what the child met on its way, with its errno.
Result<pid_t> startChild(const ChildPlan& plan);

} // namespace everyport
