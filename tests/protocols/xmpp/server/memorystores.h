#pragma once

#include <map>

#include "netcore/task/deferred.h"
#include "protocols/sasl/credentials.h"
#include "protocols/xmpp/server/messages/archivestore.h"
#include "protocols/xmpp/server/messages/offlinestore.h"
#include "protocols/xmpp/server/roster/rosterstore.h"
#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// Keeps answers back until a test lets them go, in order; open at first.
class Sluice {
public:
    void close() { m_open = false; }
    bool isOpen() const { return m_open; }
    void open()
    {
        m_open = true;
        for (auto waiting = std::exchange(m_waiting, {}); auto& go : waiting)
            go();
    }
    void step() ///< Those that wait now; what they ask for then waits again.
    {
        for (auto waiting = std::exchange(m_waiting, {}); auto& go : waiting)
            go();
    }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }

    template <typename T>
    Task<T> pass(T value)
    {
        if (m_open)
            return Task<T>(std::move(value));
        auto deferred = std::make_shared<Deferred<T>>();
        auto task = deferred->task();
        m_waiting.push_back([deferred, value] { deferred->fire(value); });
        return task;
    }

private:
    bool m_open = true;
    std::vector<std::function<void()>> m_waiting;
};

/// Accounts in memory: names with passwords.
class MemoryUsers final : public UserDirectory, public sasl::Credentials {
public:
    std::map<QString, QString> passwords;
    QStringList ended; ///< How SCRAM exchanges went.
    Sluice sluice;
    Sluice logins; ///< For what is asked of passwords.

    Task<Result<bool>> exists(QString name) override { return sluice.pass(Result<bool>(passwords.contains(name))); }
    Task<Result<Done>> add(QString name, QString password) override
    {
        if (!passwords.emplace(name, password).second)
            return sluice.pass(
                Result<Done>(Error{Error::Kind::Refused, Reason::AlreadyExists, QStringLiteral("taken"), {}, 0}));
        return sluice.pass(Result<Done>(Done{}));
    }
    Task<Result<Done>> changePassword(QString name, QString password, QString session = {}) override
    {
        passwordChangedFrom = session;
        if (needsMore)
            return sluice.pass(Result<Done>(Error{Error::Kind::Refused, Reason::PermissionDenied,
                QStringLiteral("more is asked"), QStringLiteral("not-allowed"), 0}));
        passwords[name] = password;
        return sluice.pass(Result<Done>(Done{}));
    }
    Task<Result<Done>> remove(QString name) override
    {
        passwords.erase(name);
        return sluice.pass(Result<Done>(Done{}));
    }
    bool needsMore = false; ///< Nobody removes an account by a client.
    Task<Result<Done>> mayBeRemoved(QString) override
    {
        return sluice.pass(needsMore ? Result<Done>(Error{Error::Kind::Refused, Reason::PermissionDenied,
                               QStringLiteral("more is asked"), QStringLiteral("not-allowed"), 0})
                                     : Result<Done>(Done{}));
    }
    Task<Result<Done>> mayChangeOthers(QString name) override { return mayBeRemoved(std::move(name)); }
    QString passwordChangedFrom;
    QList<std::pair<QString, AccountCertificate>> certificates_; ///< Whose, and which.
    Task<Result<QString>> accountOfCertificate(QString fingerprint) override
    {
        for (const auto& [account, certificate] : certificates_) {
            if (certificate.fingerprint == fingerprint)
                return sluice.pass(Result<QString>(account));
        }
        return sluice.pass(Result<QString>(QString()));
    }
    Task<Result<QList<AccountCertificate>>> certificates(QString account) override
    {
        QList<AccountCertificate> own;
        for (const auto& [whose, certificate] : certificates_) {
            if (whose == account)
                own.append(certificate);
        }
        return sluice.pass(Result<QList<AccountCertificate>>(own));
    }
    Task<Result<Done>> addCertificate(QString account, AccountCertificate certificate) override
    {
        for (const auto& [whose, other] : certificates_) {
            if (other.fingerprint == certificate.fingerprint)
                return sluice.pass(Result<Done>(
                    Error{Error::Kind::Refused, Reason::AlreadyExists, {}, QStringLiteral("conflict"), 0}));
        }
        certificates_.append({account, certificate});
        return sluice.pass(Result<Done>(Done{}));
    }
    Task<Result<Done>> removeCertificate(QString account, QString fingerprint) override
    {
        certificates_.removeIf(
            [&](const auto& entry) { return entry.first == account && entry.second.fingerprint == fingerprint; });
        return sluice.pass(Result<Done>(Done{}));
    }
    Task<Result<bool>> isAdministrator(QString name) override
    {
        return Task<Result<bool>>(Result<bool>(name == u"admin"));
    }
    Task<Result<sasl::ScramKeys>> scramKeys(QString name, sasl::Hash hash, QString peer) override;
    Task<Result<Done>> verifyPassword(QString name, QString password, QString) override
    {
        const auto known = passwords.find(name);
        if (known != passwords.end() && known->second == password)
            return logins.pass(Result<Done>(Done{}));
        return logins.pass(
            Result<Done>(Error{Error::Kind::Refused, Reason::NotAuthorised, QStringLiteral("wrong"), {}, 0}));
    }
    void exchangeEnded(const QString& name, const QString&, bool passed) override
    {
        ended.append(name + (passed ? QStringLiteral(" passed") : QStringLiteral(" failed")));
    }
    void tokenEnded(const QString& name, const QString&, bool passed) override
    {
        ended.append(name + (passed ? QStringLiteral(" passed by token") : QStringLiteral(" failed by token")));
    }
};

class MemoryRosters final : public RosterStore {
public:
    std::map<QString, std::map<Jid, RosterItem>> rosters;
    Sluice sluice;
    std::optional<Error> failure;

    Task<Result<QList<RosterItem>>> load(QString account) override
    {
        QList<RosterItem> items;
        for (const auto& [jid, item] : rosters[account])
            items.append(item);
        return sluice.pass(failure ? Result<QList<RosterItem>>(*failure) : Result<QList<RosterItem>>(items));
    }
    Task<Result<Done>> put(QString account, RosterItem item) override
    {
        if (!failure)
            rosters[account][item.jid] = item;
        return settled();
    }
    Task<Result<Done>> remove(QString account, Jid contact) override
    {
        if (!failure)
            rosters[account].erase(contact);
        return settled();
    }
    Task<Result<Done>> removeAll(QString account) override
    {
        rosters.erase(account);
        return settled();
    }

private:
    Task<Result<Done>> settled() { return sluice.pass(failure ? Result<Done>(*failure) : Result<Done>(Done{})); }
};

class MemoryOffline final : public OfflineStore {
public:
    std::map<QString, QList<OfflineMessage>> messages;
    Sluice sluice;
    std::optional<Error> failure; ///< Of the disk.

    Task<Result<Done>> put(QString account, OfflineMessage message, int limit) override
    {
        auto& waiting = messages[account];
        if (failure)
            return sluice.pass(Result<Done>(*failure));
        if (waiting.size() >= limit)
            return sluice.pass(
                Result<Done>(Error{Error::Kind::Refused, Reason::NoSpace, QStringLiteral("full"), {}, 0}));
        message.number = ++m_last;
        waiting.append(message);
        return sluice.pass(Result<Done>(Done{}));
    }
    Task<Result<QList<OfflineMessage>>> load(QString account) override
    {
        return sluice.pass(Result<QList<OfflineMessage>>(messages[account]));
    }
    Task<Result<Done>> removeUpTo(QString account, qint64 number) override
    {
        messages[account].removeIf([number](const OfflineMessage& message) { return message.number <= number; });
        return sluice.pass(Result<Done>(Done{}));
    }

private:
    qint64 m_last = 0;
};

class MemoryAccountData final : public AccountData {
public:
    std::map<QString, std::map<QString, QByteArray>> values;
    Sluice puts;

    Task<Result<QByteArray>> load(QString account, QString name) override
    {
        return Task<Result<QByteArray>>(Result<QByteArray>(values[account][name]));
    }
    Task<Result<QHash<QString, QByteArray>>> loadAll(QString name) override
    {
        QHash<QString, QByteArray> all;
        for (auto& [account, kept] : values) {
            if (const auto found = kept.find(name); found != kept.end())
                all.insert(account, found->second);
        }
        return Task<Result<QHash<QString, QByteArray>>>(Result<QHash<QString, QByteArray>>(all));
    }
    Task<Result<Done>> put(QString account, QString name, QByteArray value, qint64 mostBytes) override
    {
        if (value.size() > mostBytes)
            return Task<Result<Done>>(Result<Done>(Error{Error::Kind::Refused, Reason::NoSpace, QStringLiteral("full"),
                QStringLiteral("resource-constraint"), 0}));
        if (value.isEmpty())
            values[account].erase(name);
        else
            values[account][name] = value;
        return puts.pass(Result<Done>(Done{}));
    }
    Task<Result<Done>> removeAll(QString account) override
    {
        values.erase(account);
        return Task<Result<Done>>(Result<Done>(Done{}));
    }
};

/// Archives in memory; filters and pages are looked at in the test of the one in storage.
class MemoryArchive final : public ArchiveStore {
public:
    std::map<QString, QList<ArchivedMessage>> messages;
    QList<ArchiveQuery> asked;
    Sluice sluice; ///< For what is put there.

    void put(const QString& account, ArchivedMessage message) override { messages[account].append(message); }
    bool isSettled() const override { return sluice.isOpen(); }
    Task<Result<ArchivePage>> query(QString account, ArchiveQuery query) override
    {
        asked.append(query);
        ArchivePage page;
        for (const auto& message : messages[account]) {
            if (message.number > query.after && message.number < query.before
                && message.at >= query.since.value_or(message.at) && message.at <= query.until.value_or(message.at)
                && (!query.with || message.with.bare() == query.with->bare()))
                page.messages.append(message);
        }
        page.total = int(page.messages.size());
        return Task<Result<ArchivePage>>(Result<ArchivePage>(page));
    }
    Task<Result<Done>> flush() override { return sluice.pass(Result<Done>(Done{})); }
    Task<Result<ArchiveEnds>> ends(QString account) override
    {
        const auto& all = messages[account];
        return Task<Result<ArchiveEnds>>(Result<ArchiveEnds>(all.isEmpty()
                ? ArchiveEnds{}
                : ArchiveEnds{all.first().number, all.last().number, all.first().at, all.last().at}));
    }
    Task<Result<qint64>> highest() override
    {
        qint64 most = 0;
        for (const auto& [account, all] : messages)
            most = all.isEmpty() ? most : std::max(most, all.last().number);
        return Task<Result<qint64>>(Result<qint64>(most));
    }
    Task<Result<Done>> prune(qint64, int, qint64) override { return Task<Result<Done>>(Result<Done>(Done{})); }
    Task<Result<Done>> removeAll(QString account) override
    {
        messages.erase(account);
        return Task<Result<Done>>(Result<Done>(Done{}));
    }
};

} // namespace everyport::xmpp
