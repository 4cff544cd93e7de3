#pragma once

#include <map>
#include <vector>

#include "netcore/task/deferred.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

/// Accounts of a test: names and passwords in the clear.
class MemoryRegistry final : public AccountRegistry, public sasl::Credentials {
public:
    struct Entry {
        QString password;
        Standing standing = Standing::Member;
        QString written = {};
    };
    std::map<QString, Entry> accounts;
    std::map<QString, QString> certificates;
    bool sendsCodes = false; ///< New accounts wait for VERIFY with the code 1234.
    bool wantsMail = false;
    bool isSlow = false; ///< Accounts that are added wait for `answer`.
    std::vector<Deferred<Result<Done>>> adding;
    std::vector<IsHeldByAnother> asking;            ///< Beside `adding`.
    void answer(const Result<Done>& with = Done{}); ///< The oldest; unless somebody else has the name by now.
    bool isBusy = false;                            ///< Whoever logs in by password has to wait.
    std::map<QString, QString> waiting;             ///< Names and passwords of those that do.

    sasl::Credentials& credentials() override { return *this; }
    Task<Result<AccountFacts>> find(QString name) override;
    Task<Result<Done>> add(QString name, QString password, IsHeldByAnother isHeld = {}) override;
    Task<Result<Enrolment>> enrol(QString name, QString password, QString mail, IsHeldByAnother isHeld = {}) override;
    QString secondFactor; ///< Not empty: the code that oper has.
    Task<Result<Done>> verifySecondFactor(QString name, QString code, QString peer) override;
    bool asksForMail() const override { return wantsMail; }
    Task<Result<Done>> verify(QString name, QString code, IsHeldByAnother isHeld = {}) override;
    QString passwordChangedFrom;
    Task<Result<Done>> setPassword(QString name, QString password, QString session = {}) override;
    Task<Result<Done>> remove(QString name) override;
    Task<Result<QString>> accountOfCertificate(QString fingerprint, QString peer = {}) override;
    Task<Result<Done>> addCertificate(QString account, QString fingerprint) override;
    Task<Result<Done>> removeCertificate(QString account, QString fingerprint) override;
    Task<Result<sasl::ScramKeys>> scramKeys(QString name, sasl::Hash hash, QString peer) override;
    Task<Result<Done>> verifyPassword(QString name, QString password, QString peer) override;
};

class MemoryHistory final : public HistoryStore {
public:
    QList<HistoryItem> items;
    std::map<QByteArray, qint64> markers;
    bool isSlow = false; ///< What is appended waits for `answer`.
    std::vector<Deferred<Result<Done>>> waiting;
    void answer(const Result<Done>& with = Done{}); ///< The oldest.

    Task<Result<Done>> append(QList<HistoryItem> more) override;
    Task<Result<QList<HistoryItem>>> find(HistoryQuery query) override;
    Task<Result<QList<HistoryTarget>>> targets(
        QByteArray owner, QByteArrayList targets, qint64 from, qint64 to, int limit) override;
    Task<Result<HistoryItem>> item(QByteArray target, QByteArray id) override;
    Task<Result<Done>> remove(QByteArray target, QByteArray id) override;
    Task<Result<Done>> removeConversations(QByteArray id) override;
    Task<Result<qint64>> readMarker(QByteArray account, QByteArray target) override;
    Task<Result<qint64>> setReadMarker(QByteArray account, QByteArray target, qint64 time) override;

private:
    qsizetype indexOf(const QList<HistoryItem>& all, const HistoryPoint& point, bool after) const;
};

class MemoryChannels final : public ChannelStore {
public:
    std::map<QByteArray, StoredChannel> channels;
    Task<Result<QList<StoredChannel>>> load() override;
    Task<Result<Done>> put(StoredChannel channel) override;
    Task<Result<Done>> remove(QByteArray name) override;
};

class MemoryUsers final : public UserStore {
public:
    std::map<QByteArray, StoredUser> users;
    Task<Result<QList<StoredUser>>> load() override;
    Task<Result<StoredUser>> find(QByteArray account) override;
    Task<Result<Done>> put(StoredUser user) override;
    Task<Result<Done>> remove(QByteArray account) override;
};

class MemoryBans final : public BanStore {
public:
    std::map<QByteArray, ServerBan> bans;
    Task<Result<QList<ServerBan>>> load() override;
    Task<Result<Done>> put(ServerBan ban) override;
    Task<Result<Done>> remove(QByteArray mask) override;
};

} // namespace everyport::ircd
