#include "tests/ui/screenshots/userstates.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabBar>

#include "app/accounts/accounts.h"
#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/record/accountrights.h"
#include "tests/app/accounts/samplecertificate.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// People who are in without a client.
struct Present final : SessionOwner {
    explicit Present(QString type, QHash<QString, int> people) : service(std::move(type)), there(std::move(people)) {}
    QString sessionService() const override { return service; }
    qsizetype sessionsOf(const QString& account) const override { return there.value(account); }
    void endSessions(const QString& account, SessionsEnd, const QString&) override { there.remove(account); }
    void endSessionsBy(const QString&, const Proof&) override {}
    QString service;
    QHash<QString, int> there;
};

} // namespace

UserStates::UserStates(MainWindow& window, SampleStation& sample, PageStates::Take take)
    : m_window(window), m_sample(sample), m_take(std::move(take))
{
}

bool UserStates::fill()
{
    auto& accounts = m_sample.station().accounts();
    const QList<QPair<QString, everyport::Role>> people = {{u"alice"_s, everyport::Role::Administrator},
        {u"bob"_s, everyport::Role::Operator}, {u"carol"_s, everyport::Role::Member},
        {u"dan"_s, everyport::Role::Member}, {u"eve"_s, everyport::Role::Guest}, {u"grace"_s, everyport::Role::Member},
        {u"the.reading.circle.of.the.library.on.harbour.street.and.its.friends"_s, everyport::Role::Member},
        {u"שירה"_s, everyport::Role::Member}, {u"ökonom"_s, everyport::Role::Operator}};
    for (const auto& [name, role] : people) {
        if (!waitFor(accounts.add(name, u"correct horse"_s, role)))
            return false;
    }
    const auto key = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB alice@laptop"_s;
    auto certificate = *AccountCertificates::fromPem(samplePem);
    certificate.name = u"phone"_s;
    ApiToken token;
    token.account = u"alice"_s;
    token.label = u"night backup"_s;
    token.services = {u"manhole"_s};
    token.expiresAt = accounts.clock().wallMsecs() + qint64(90) * 86'400'000;
    const bool fine = waitFor(accounts.addSshKey(u"alice"_s, key))
        && waitFor(accounts.certificates().add(u"alice"_s, certificate)) && waitFor(accounts.tokens().make(token))
        && waitFor(accounts.setDisabled(u"dan"_s, true))
        && waitFor(accounts.rights().set(u"carol"_s, {Right::Looking, {}, true}));
    const LoginContext ssh{u"manhole"_s, u"ssh"_s, u"192.0.2.17"_s};
    accounts.attempts().passed(u"alice"_s, ssh);
    AuditEntry typed{
        0, u"command"_s, u"alice"_s, u"manhole"_s, u"ssh"_s, u"192.0.2.17"_s, u"[each.name for each in services]"_s};
    accounts.audit().add(typed);
    accounts.attempts().passed(u"carol"_s, {u"xmpp"_s, {}, u"192.0.2.30"_s});
    for (int i = 0; i < 12; ++i)
        accounts.attempts().failed(u"eve"_s, {u"xmpp"_s, {}, u"198.51.100.4"_s});
    return fine;
}

bool UserStates::click(const QString& text)
{
    QWidget* dialog = QApplication::activeModalWidget();
    for (QAbstractButton* button : (dialog ? dialog : &m_window)->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->text().remove(u'&').startsWith(text.chopped(text.endsWith(u'…') ? 1 : 0)))
            continue;
        button->click();
        settle(300);
        return true;
    }
    return false;
}

void UserStates::goTo(const QString& name, int tab)
{
    m_window.goTo(u"users"_s, name);
    settle(200);
    for (QTabBar* bar : m_window.page(u"users"_s)->findChildren<QTabBar*>())
        bar->setCurrentIndex(tab);
    settle(400);
}

bool UserStates::show()
{
    if (!fill())
        return false;
    auto& sessions = m_sample.station().accounts().sessions();
    Present chat(u"xmpp"_s, {{u"alice"_s, 1}, {u"carol"_s, 2}});
    Present prompt(u"manhole"_s, {{u"alice"_s, 1}});
    sessions.add(chat);
    sessions.add(prompt);
    m_window.goTo(u"users"_s);
    settle(2600);
    goTo(u"alice"_s, 0);
    m_take(u"users-administrator"_s, false);
    goTo(u"carol"_s, 0);
    m_take(u"users-member"_s, false);
    goTo(u"alice"_s, 1);
    m_take(u"users-ways"_s, false);
    goTo(u"alice"_s, 2);
    m_take(u"users-log"_s, false);
    goTo(u"eve"_s, 0);
    m_take(u"users-locked-out"_s, false);
    goTo(u"dan"_s, 0);
    m_take(u"users-disabled"_s, false);
    goTo(u"the.reading.circle.of.the.library.on.harbour.street.and.its.friends"_s, 1);
    m_take(u"users-long-name"_s, false);
    click(said("WaysPane", "Set up…"));
    settle(400);
    m_take(u"users-factor"_s, true);
    click(said("WaysPane", "Add SSH key…"));
    if (auto* text = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->findChild<QPlainTextEdit*>()
                                                       : nullptr)
        text->setPlainText(
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB anna@desk"_s);
    m_take(u"users-key"_s, true);
    click(said("WaysPane", "Add certificate…"));
    m_take(u"users-certificate"_s, true);
    click(said("WaysPane", "Make token…"));
    m_take(u"users-token"_s, true);
    goTo(u"carol"_s, 0);
    m_window.page(u"users"_s)->perform(Command::Remove);
    settle(200);
    m_take(u"users-remove"_s, true);
    m_window.page(u"users"_s)->perform(Command::New);
    settle(200);
    if (auto* dialog = QApplication::activeModalWidget())
        dialog->findChild<QComboBox*>()->setCurrentIndex(0);
    click(said("PasswordField", "Make one"));
    click(said("UserDialog", "Add user")); // without a name
    m_take(u"users-add"_s, true);
    sessions.remove(chat);
    sessions.remove(prompt);
    return true;
}

} // namespace everyport::ui
