#pragma once

#include "app/log/log.h"
#include "app/station/process/notifysocket.h"
#include "app/station/process/storagefindings.h"
#include "app/storage/database.h"

namespace everyport {

/// Tells the log, and systemd, when the storage's file was deleted or replaced under the running program, and when it
/// is back; what was found beside it at the start is a finding. All must outlive it.
class StorageLog final : public DatabaseEvents {
public:
    StorageLog(Database& database, Log& log, StorageFindings& findings)
        : m_database(database), m_log(log), m_findings(findings)
    {
        m_database.addListener(*this);
    }
    ~StorageLog() override { m_database.removeListener(*this); }
    StorageLog(const StorageLog&) = delete;
    StorageLog& operator=(const StorageLog&) = delete;

    void fileLost(const Error& what) override
    {
        m_log.error(QStringLiteral("storage"), what);
        notifyServiceManager("STATUS=" + what.text.simplified().toUtf8());
    }
    void filePutBack(const Error& what) override
    {
        if (what.kind == Error::Kind::Disconnected) // a server that was away, and is there again
            m_log.info(QStringLiteral("storage"), what.text);
        else // somebody has done something to a file
            m_log.warning(QStringLiteral("storage"), what);
        notifyServiceManager("STATUS=");
    }
    void foundAtStart(const Error& what) override { m_findings.tell(QStringLiteral("storage"), what); }

private:
    Database& m_database;
    Log& m_log;
    StorageFindings& m_findings;
};

} // namespace everyport
