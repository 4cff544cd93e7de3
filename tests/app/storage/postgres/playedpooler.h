#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// tests/support/pooler.py before the server of tests/support/onpostgres, while it lives.
class PlayedPooler {
public:
    /// `mode`: session, kept, transactions, turns or statements.
    explicit PlayedPooler(const QString& mode)
    {
        const auto support = QFileInfo(qEnvironmentVariable("EVERYPORT_TEST_POSTGRES_CONTROL")).path();
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(support + QStringLiteral("/pooler.py"),
            {mode, qEnvironmentVariable("EVERYPORT_TEST_POSTGRES"), m_folder.path()});
        m_isReady = m_program.waitForReadyRead();
    }
    ~PlayedPooler()
    {
        m_program.closeWriteChannel();
        m_program.waitForFinished();
    }
    PlayedPooler(const PlayedPooler&) = delete;
    PlayedPooler& operator=(const PlayedPooler&) = delete;

    bool isReady() const { return m_isReady; }
    QString place() const { return QStringLiteral("postgresql:///postgres?user=everyport&host=") + m_folder.path(); }

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/everyport-pooler-XXXXXX")};
    QProcess m_program;
    bool m_isReady = false;
};
