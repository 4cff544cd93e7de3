#pragma once

#include "app/accounts/checkers/checker.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

/// Bytes; a larger file lets nobody in.
constexpr qint64 mostOfPasswordFile = 16 * 1024 * 1024;
Error passwordFileTooLarge(const QString& path);

/// A file of lines NAME:HASH, HASH as crypt(5) has them ("$y$…", "$6$…", "$2b$…"): what `mkpasswd` and `htpasswd -B`
/// write. More fields are of no interest, so a copy of /etc/shadow will do. Read anew for each question, in the pool;
/// 16 MiB at most.
class FileChecker final : public CredentialChecker {
public:
    FileChecker(Reactor& reactor, QString path, Role role) : m_reactor(reactor), m_path(std::move(path)), m_role(role)
    {
    }
    QString name() const override;
    Task<Result<Role>> verify(QString name, QString password) override;

private:
    Reactor& m_reactor;
    QString m_path;
    Role m_role;
};

} // namespace everyport
