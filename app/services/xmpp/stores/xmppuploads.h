#pragma once

#include <QDir>

#include "app/services/xmpp/stores/xmppuploadtable.h"
#include "app/storage/forgetting/forgettingclock.h"
#include "netcore/base/lifetime.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "protocols/http/server/site.h"
#include "protocols/xmpp/server/account/uploads.h"

namespace everyport {

/// How much is kept for whom; may change while it runs.
struct UploadRules {
    qint64 largest = 16 * 1024 * 1024;
    qint64 quota = 256 * 1024 * 1024; ///< Of one account.
    int days = 30;                    ///< Then a file goes.
    QString base = {};                ///< "https://chat.example.org:5281", without a slash at the end.
};

/// Files that accounts of one XMPP domain send to each other (XEP-0363): an address is given out, the file is put there
/// once within five minutes, and who knows the address gets it until it is too old. Files lie in `folder`, what is
/// known of them in the storage; both are written before anyone is told so, and neither ever lies in memory as a whole.
/// What a killed program left half done is cleared up at the next start, and no address that was given out before is
/// good then. All that is lent must outlive it and its site.
class XmppUploads final : public xmpp::UploadPlace {
public:
    XmppUploads(Reactor& reactor, Database& database, QString domain, QString folder, UploadRules rules,
        TaskSet::Failed failed = TaskSet::unhandled);

    static Task<Result<Done>> migrate(Database& database) { return XmppUploadTable::migrate(database); }
    Task<Result<Done>> open();
    void setRules(const UploadRules& rules) { m_rules = rules; }
    std::shared_ptr<const http::Site> site();
    Task<Result<Done>> removeAll(QString account);
    /// The account is shut out, or who was in by it: where nothing is stored yet nothing is put any more, also what is
    /// on its way. Who tries is told 403.
    void withdraw(const QString& account);
    Task<Result<Done>> keepOnly(QStringList accounts); ///< As XmppRosterStore's.
    void stop();

    qint64 largest() const override { return m_rules.largest; }
    Task<Result<xmpp::UploadSlot>> slot(QString account, xmpp::WantedUpload wanted) override;

private:
    class File;
    class Incoming;
    Task<Result<std::shared_ptr<http::BodySink>>> openBody(http::Request head);
    Task<http::Response> put(http::Request request);
    Task<http::Response> get(http::Request request);
    void cancel(const QString& id);
    Task<Result<Done>> clearUp();
    void prune();
    Task<Result<Done>> remove(Task<Result<QStringList>> forgetting); ///< The files of those that were forgotten.

    Reactor& m_reactor;
    XmppUploadTable m_table;
    QString m_folder;
    UploadRules m_rules;
    Lifetime m_open; ///< For resources that are still held: over from `stop` on.
    ForgettingClock m_forgetting;
    Clock::Timer m_pruning;
    TaskSet m_work;
};

} // namespace everyport
