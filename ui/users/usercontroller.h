#pragma once

#include <QObject>
#include <QTimer>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/sshpublickey.h"
#include "app/accounts/record/rights.h"

namespace everyport::ui {

class PageContext;

/// An account as the list shows it.
struct UserRow {
    Account account = {};
    QStringList services = {}; ///< Types it is in by now.
    qsizetype sessions = 0;
    qint64 lastSeen = 0; ///< Its last login, wall milliseconds; 0: none in the log.
    qint64 waits = 0;    ///< Milliseconds until a right password counts again, where it was guessed at.
};

/// What belongs to one account beside its row.
struct UserBelongings {
    QList<RightRule> rules = {};
    QList<SshPublicKey> keys = {};
    QList<AccountCertificate> certificates = {};
    QList<ApiToken> tokens = {};
};

/// The accounts as the page needs them: asked for when something has changed, and every two seconds while somebody
/// looks. What is done by it stands in the audit log as done in the window. Stays while the window does: Undo of what
/// was done by it may be pressed when the page has been made anew.
class UserController : public QObject, private AccountEvents {
    Q_OBJECT
public:
    explicit UserController(PageContext& context, QObject* parent = nullptr);
    ~UserController() override;

    PageContext& context() const { return m_context; }
    Accounts& accounts() const { return m_accounts; }
    const QList<UserRow>& rows() const { return m_rows; }
    const UserRow* row(const QString& name) const;
    bool isLoaded() const { return m_isLoaded; }
    void setWatched(bool watched);
    void refresh();
    Task<Result<UserBelongings>> belongingsOf(QString name);

    /// Does it; a failure is told as a strip under `what`. `note` is the line of the audit log.
    void act(Task<Result<Done>> work, const QString& name, const QString& note, const QString& what);
    void remove(const QString& name); ///< With all that belongs to it.
    /// The same for a dialog, which tells the failure itself.
    Task<Result<Done>> noted(Task<Result<Done>> work, QString name, QString note);
    void note(const QString& name, const QString& what);

Q_SIGNALS:
    void changed(); ///< The rows.
    void belongingsChanged(const QString& name);

private:
    void accountsChanged() override { refresh(); }
    void countSessions();

    PageContext& m_context;
    Accounts& m_accounts;
    QList<UserRow> m_rows;
    Task<Result<QList<UserRow>>> m_asking;
    bool m_asks = false;
    bool m_askAgain = false;
    bool m_isLoaded = false;
    QTimer m_timer;
};

} // namespace everyport::ui
