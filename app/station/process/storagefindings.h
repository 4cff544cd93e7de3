#pragma once

#include <QList>

#include "app/log/log.h"

namespace everyport {

/// What this run has found missing or changed in the storage, in sentences that say what to do: the log tells each
/// once, and what shows whether all is well (the window's Overview, /status) goes on telling it until the program ends,
/// since nothing shows by itself that votes are not there. The log must outlive it. Loop's thread.
class StorageFindings {
public:
    static constexpr qsizetype most = 20; ///< That are kept; each poll may have one.

    explicit StorageFindings(Log& log) : m_log(log) {}
    StorageFindings(const StorageFindings&) = delete;
    StorageFindings& operator=(const StorageFindings&) = delete;

    void tell(const QString& source, const Error& what)
    {
        m_log.error(source, what);
        if (m_all.size() < most)
            m_all.append(what);
    }
    const QList<Error>& all() const { return m_all; } ///< The oldest first.

private:
    Log& m_log;
    QList<Error> m_all;
};

} // namespace everyport
