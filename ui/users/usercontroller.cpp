#include "ui/users/usercontroller.h"

#include <QPointer>

#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/record/accountrights.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {
namespace {

Task<Result<QList<UserRow>>> ask(Accounts* accounts)
{
    auto listing = accounts->list();
    const auto list = co_await std::move(listing);
    if (!list)
        co_return list.error();
    auto looking = accounts->audit().lastLogins();
    const auto last = co_await std::move(looking);
    if (!last)
        co_return last.error();
    QList<UserRow> rows;
    for (const auto& account : *list)
        rows.append(UserRow{account, {}, 0, last->value(account.name), 0});
    co_return rows;
}

Task<Result<UserBelongings>> askFor(Accounts* accounts, QString name)
{
    UserBelongings all;
    auto ruling = accounts->rights().of(name);
    const auto rules = co_await std::move(ruling);
    if (!rules)
        co_return rules.error();
    all.rules = *rules;
    auto unlocking = accounts->sshKeys(name);
    const auto lines = co_await std::move(unlocking);
    if (!lines)
        co_return lines.error();
    for (const auto& line : *lines) {
        if (const auto key = SshPublicKey::parse(line))
            all.keys.append(*key);
    }
    auto showing = accounts->certificates().of(name);
    const auto certificates = co_await std::move(showing);
    if (!certificates)
        co_return certificates.error();
    all.certificates = *certificates;
    auto counting = accounts->tokens().of(name);
    const auto tokens = co_await std::move(counting);
    if (!tokens)
        co_return tokens.error();
    all.tokens = *tokens;
    co_return all;
}

Task<Result<Done>> andNote(QPointer<UserController> controller, Task<Result<Done>> work, QString name, QString what)
{
    const auto done = co_await std::move(work);
    if (done && controller) {
        controller->note(name, what);
        controller->refresh();
        Q_EMIT controller->belongingsChanged(name);
    }
    co_return done;
}

} // namespace

UserController::UserController(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_accounts(context.station().accounts())
{
    m_accounts.addListener(this);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &UserController::countSessions);
}

UserController::~UserController()
{
    m_accounts.removeListener(this);
}

const UserRow* UserController::row(const QString& name) const
{
    for (const auto& row : m_rows) {
        if (row.account.name == name)
            return &row;
    }
    return nullptr;
}

void UserController::setWatched(bool watched)
{
    if (!watched) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    refresh();
}

void UserController::refresh()
{
    if (m_asks) {
        m_askAgain = true;
        return;
    }
    m_asks = true;
    m_asking = ask(&m_accounts);
    m_asking.whenDone([this](const Result<QList<UserRow>>& rows) {
        m_asks = false;
        if (rows) {
            m_rows = *rows;
            m_isLoaded = true;
            countSessions();
        }
        reportResult(m_context, tr("Reading the accounts"), rows);
        if (std::exchange(m_askAgain, false))
            QTimer::singleShot(0, this, &UserController::refresh);
    });
}

void UserController::countSessions()
{
    auto& sessions = m_accounts.sessions();
    for (auto& row : m_rows) {
        row.sessions = sessions.count(row.account.name);
        row.services = sessions.services(row.account.name);
        row.waits = m_accounts.attempts().waitOf(row.account.name).count();
        if (row.sessions > 0)
            row.lastSeen = m_accounts.clock().wallMsecs();
    }
    Q_EMIT changed();
}

Task<Result<UserBelongings>> UserController::belongingsOf(QString name)
{
    return askFor(&m_accounts, std::move(name));
}

void UserController::note(const QString& name, const QString& what)
{
    AuditEntry entry;
    entry.event = QStringLiteral("account-changed");
    entry.account = name;
    entry.port = QStringLiteral("window");
    entry.detail = what;
    m_accounts.audit().add(std::move(entry));
}

Task<Result<Done>> UserController::noted(Task<Result<Done>> work, QString name, QString note)
{
    return andNote(this, std::move(work), std::move(name), std::move(note));
}

void UserController::act(Task<Result<Done>> work, const QString& name, const QString& note, const QString& what)
{
    m_context.tasks().start(noted(std::move(work), name, note), what);
}

void UserController::remove(const QString& name)
{
    act(m_accounts.remove(name), name, QStringLiteral("removed"), tr("Removing %1").arg(name));
}

} // namespace everyport::ui
