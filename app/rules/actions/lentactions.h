#pragma once

#include <functional>
#include <map>

#include "app/rules/kinds/event.h"
#include "netcore/base/registry.h"
#include "netcore/task/task.h"

namespace everyport::rules {

/// Functions that others lend to rules: the action "plugin" calls them. They come and go while the program runs. Loop's
/// thread.
class LentActions {
public:
    static constexpr qsizetype mostParameters = 20;

    struct Known {
        QString help = {};
        QString owner = {};          ///< "the plugin hello"
        QStringList parameters = {}; ///< Names of what it may be called with.
        QStringList needed = {};     ///< Those that must be there.
    };
    struct Call {
        Fields arguments = {}; ///< By parameter; values may be strangers'.
        /// The rules whose doing it is. What the function brings about carries it on: Event::chain.
        QStringList chain = {};
    };
    /// What it says of its work in a line, or nothing. Dropping the Task gives up.
    using Function = std::function<Task<Result<QString>>(Call call)>;

    /// `name` as "hello/greet". Malformed where a name is none, Refused/InUse for what somebody has. There
    /// as long as the Registration, which may go after the table.
    Result<Registration> add(const QString& name, Known known, Function function);
    std::map<QString, Known> all() const; ///< By name.

    /// `members`: "city=Cologne". Refused/NotFound for a function that is not there, Malformed for arguments that do
    /// not fit, each with what would be right.
    Task<Result<QString>> run(const QString& name, const QStringList& members, QStringList chain) const;

private:
    struct Entry {
        Known known;
        Function function;
    };
    Registry<QString, Entry> m_entries;
};

} // namespace everyport::rules
