#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/http/messages/headers.h"

namespace everyport {

class Database;

/// The one thing that a browser which votes is asked to keep: who votes there, with a signature of this station. Of a
/// phone it is a number, made at its first vote from that vote's uuid: if the answer is lost on the way and the vote
/// comes again, it gets the same one and is no second voter. Nothing about its owner is in it. Of an account it is the
/// name, for a day. Pages cannot read it (HttpOnly), and no other site's links and forms bring it along.
class VoterToken {
public:
    enum class Kind { Phone, Account };

    /// The one that a request brings, if this station has signed it; a forged one is none.
    static std::optional<VoterToken> of(Kind kind, const http::Headers& headers, const QByteArray& key);
    static VoterToken ofPhone(const QByteArray& uuid, const QByteArray& key);
    static VoterToken ofAccount(const QString& name) { return {Kind::Account, name.toUtf8().toHex()}; }

    /// Who votes, for PollRegistry::vote: the same in all polls, of which each makes another voter.
    QString voter() const;
    QString account() const { return QString::fromUtf8(QByteArray::fromHex(m_id)); } ///< Of Kind::Account.
    QByteArray cookie(const QByteArray& key, bool encrypted) const;                  ///< For Set-Cookie.
    bool operator==(const VoterToken&) const = default;

private:
    VoterToken(Kind kind, QByteArray id) : m_kind(kind), m_id(std::move(id)) {}
    QByteArray signature(const QByteArray& key) const;

    Kind m_kind;
    QByteArray m_id; // hex digits
};

/// What the tokens are signed with: 32 bytes by chance in the storage, made at the first use, so that all web servers
/// that share it know each other's voters. Whoever has it can make voters without end; it goes into backups
/// encrypted, and where it is lost each phone may vote once more.
///
/// Loop's thread. `database` must outlive it.
class VoterKey {
public:
    explicit VoterKey(Database& database) : m_database(database) {}

    Task<Result<QByteArray>> get();
    static Task<Result<Done>> migrate(Database& database);
    static Task<Result<bool>> hasRun(Database& database); ///< Whether there ever was one here.

private:
    Database& m_database;
    QByteArray m_key; // empty until it was read
};

} // namespace everyport
