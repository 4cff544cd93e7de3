#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"
#include "netcore/task/waitline.h"
#include "protocols/http/messages/headers.h"

namespace everyport {

class Database;

/// The one thing that a browser which votes is asked to keep: who votes there, with a signature of this station. Of a
/// phone it is a number, made at its first vote from that vote's uuid: if the answer is lost on the way and the vote
/// comes again, it gets the same one and is no second voter. Nothing about its owner is in it. Of an account it is the
/// name, for a day, and for as long as it could still be had by the same password. Pages cannot read it (HttpOnly), and
/// no other site's links and forms bring it along.
class VoterToken {
public:
    enum class Kind { Phone, Account };

    /// The one that a request brings, if this station has signed it; a forged one is none.
    static std::optional<VoterToken> of(Kind kind, const http::Headers& headers, const QByteArray& key);
    static VoterToken ofPhone(const QByteArray& uuid, const QByteArray& key);
    /// `stamp` is of what the login stands on: see stampOf.
    static VoterToken ofAccount(const QString& name, const QByteArray& stamp)
    {
        return {Kind::Account, stamp + name.toUtf8().toHex()};
    }
    /// Of an account's secrets, and tells nothing about them: a token with another one than they have now is void.
    static QByteArray stampOf(const QByteArray& secrets, const QByteArray& key);

    /// Who votes, for PollRegistry::vote: the same in all polls, of which each makes another voter.
    QString voter() const;
    // Of Kind::Account.
    QString account() const { return QString::fromUtf8(QByteArray::fromHex(m_id.sliced(stampDigits))); }
    QByteArray stamp() const { return m_id.first(stampDigits); }
    /// For Set-Cookie. It says no path: browsers take that of the voting pages (RFC 6265 section 5.1.4), also where a
    /// proxy has them below another one.
    QByteArray cookie(const QByteArray& key, bool encrypted) const;
    /// In its place: nothing is kept any more.
    static QByteArray noCookie(Kind kind, bool encrypted);
    bool operator==(const VoterToken&) const = default;

private:
    static constexpr qsizetype stampDigits = 16;
    static bool canBe(Kind kind, QByteArrayView id);
    VoterToken(Kind kind, QByteArray id) : m_kind(kind), m_id(std::move(id)) {}
    QByteArray signature(const QByteArray& key) const;

    Kind m_kind;
    QByteArray m_id; // hex digits; of an account its stamp first
};

/// What the tokens are signed with: 32 bytes by chance in the storage, made at the first use, so that all web servers
/// that share it know each other's voters. Whoever has it can make voters without end; it goes into backups
/// encrypted, and where it is lost each phone may vote once more.
///
/// Loop's thread. `database` must outlive it.
class VoterKey {
public:
    explicit VoterKey(Database& database) : m_database(database) {}

    /// Read once for all who ask meanwhile, and made where there is none; dropping a Task ends no reading.
    Task<Result<QByteArray>> get();
    /// Reads the one that is there, so that it is known where nothing can be stored any more. None is made before
    /// somebody asks for it: a backup that is restored may bring the right one.
    void prepare();
    /// Told how each reading has ended; null: nobody is.
    void setTold(std::function<void(const Result<Done>& how)> told) { m_told = std::move(told); }
    static Task<Result<Done>> migrate(Database& database);
    static Task<Result<bool>> hasRun(Database& database); ///< Whether there ever was one here.

private:
    Task<Result<QByteArray>> find(); ///< Empty: there is none.
    Task<Result<QByteArray>> make();
    Task<Result<Done>> readForAll();

    Database& m_database;
    QByteArray m_key; // empty until it was read
    bool m_isReading = false;
    bool m_isWanted = false; // by somebody who asks: made where there is none
    std::function<void(const Result<Done>&)> m_told;
    WaitLine<Result<QByteArray>> m_asking;
    TaskSet m_work{TaskSet::alreadyTold}; // those who ask are told
};

} // namespace everyport
