#pragma once

#include <optional>

#include <QSet>

#include "app/storage/database.h"
#include "protocols/xmpp/server/account/uploads.h"

namespace everyport {

/// What the storage knows of the files that accounts of one XMPP domain have sent, or may send. Lent: the database.
class XmppUploadTable {
public:
    /// An address is given out, a file comes there, and is stored; or whoever had the address may not use it any more.
    enum State { Given = 0, Stored = 1, Coming = 2, Withdrawn = 3 };
    struct Row {
        QString name;
        QString mediaType;
        qint64 size = 0;
        qint64 at = 0; ///< When the address was given out, msecs since 1970.
        int state = Given;
    };
    static constexpr qint64 slotMsecs = 5 * 60 * 1000; ///< A file is put there that soon, or not at all.

    XmppUploadTable(Database& database, QString domain) : m_database(database), m_domain(std::move(domain)) {}
    static Task<Result<Done>> migrate(Database& database);
    static QString newestAt(); ///< SQL: when the last address was given out; see ForgettingClock.

    /// Busy/NoSpace where all of the account's files would be more than `quota` bytes.
    Task<Result<Done>> give(QString id, QString account, xmpp::WantedUpload wanted, qint64 now, qint64 quota);
    using Check = std::function<std::optional<Error>(const std::optional<Row>&)>;
    /// Given to Coming, and the size that was announced; `check` says first why not, in the storage's thread. Of two
    /// who ask at once one is too late.
    Task<Result<qint64>> take(QString id, Check check);
    Task<Result<bool>> stored(QString id);        ///< Coming to Stored. False: it has gone meanwhile, or was withdrawn.
    Task<Result<Done>> withdraw(QString account); ///< Given and Coming to Withdrawn.
    Task<Result<std::optional<Row>>> find(QString id);

    Task<Result<QSet<QString>>> ids(); ///< Of all domains.
    Task<Result<QStringList>> accounts();

    /// Each forgets rows, and tells their ids.
    Task<Result<QStringList>> forget(QString id);
    Task<Result<QStringList>> forgetUnfinished(); ///< All that is not stored.
    Task<Result<QStringList>> forgetOf(QString account);
    /// Files stored before `oldest`, status's of more than a day, and addresses that nobody used.
    Task<Result<QStringList>> forgetOld(qint64 oldest, qint64 now);

private:
    Task<Result<QStringList>> forgetWhere(QString condition, QVariantList values);

    Database& m_database;
    QString m_domain;
};

} // namespace everyport
