#include "ui/users/wayspane.h"

#include <QDateTime>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/credentials/secondfactors.h"
#include "netcore/tls/peercertificate.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"
#include "ui/users/factordialog.h"
#include "ui/users/keydialogs.h"
#include "ui/users/passworddialog.h"
#include "ui/users/tokendialog.h"
#include "ui/users/userlabels.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/display/thinglist.h"

namespace everyport::ui {
namespace {

Text* wrapped(QWidget* parent)
{
    auto* text = new Text({}, Text::Size::Normal, Tone::Normal, parent);
    text->setWordWrap(true);
    return text;
}

} // namespace

WaysPane::WaysPane(UserController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_password(wrapped(this)),
      m_factor(wrapped(this)),
      m_setFactor(makeSmallButton(tr("Set up…"), {}, this)),
      m_removeFactor(makeSmallButton(tr("Turn off"), {}, this)),
      m_keys(new ThingList(
          tr("SSH keys"), tr("None. A key logs in at the prompt without the password."), tr("Remove SSH key"), this)),
      m_certificates(new ThingList(tr("Certificates"),
          tr("None. A certificate logs in to IRC and XMPP without the password."), tr("Remove certificate"), this)),
      m_tokens(new ThingList(tr("Tokens"),
          tr("None. A token passes for the password: for a program, or a client that cannot ask for a code."),
          tr("Revoke token"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups + 4);
    const auto add = [this, column](const QString& heading, Text* says, const QList<QPushButton*>& buttons) {
        auto* group = new QVBoxLayout;
        group->setSpacing(6);
        auto* head = new WrapLayout(nullptr, WrapLayout::Rest::AfterFirst);
        head->addWidget(new Text(heading, Text::Size::Group, Tone::Second, this));
        for (auto* button : buttons)
            head->addWidget(button);
        group->addLayout(head);
        group->addWidget(says);
        column->addLayout(group);
    };
    auto* change = makeSmallButton(tr("Change…"), {}, this);
    change->setAccessibleName(tr("Change the password"));
    connect(change, &QPushButton::clicked, this,
        [this] { (new PasswordDialog(m_controller, m_row.account.name))->open(); });
    add(tr("Password"), m_password, {change});
    m_setFactor->setAccessibleName(tr("Set up a second factor"));
    m_removeFactor->setAccessibleName(tr("Turn the second factor off"));
    connect(m_setFactor, &QPushButton::clicked, this,
        [this] { (new FactorDialog(m_controller, m_row.account.name))->open(); });
    connect(m_removeFactor, &QPushButton::clicked, this, &WaysPane::changeFactor);
    add(tr("Second factor"), m_factor, {m_removeFactor, m_setFactor});
    m_keys->addButton(tr("Add SSH key…"), QStringLiteral("plus"),
        [this] { (new SshKeyDialog(m_controller, m_row.account.name))->open(); });
    m_certificates->addButton(tr("Add certificate…"), QStringLiteral("plus"),
        [this] { (new CertificateDialog(m_controller, m_row.account.name))->open(); });
    m_tokens->addButton(tr("Make token…"), QStringLiteral("plus"),
        [this] { (new TokenDialog(m_controller, m_row.account.name))->open(); });
    for (auto* list : {m_keys, m_certificates, m_tokens})
        column->addWidget(list);
}

void WaysPane::show(const UserRow& row, const UserBelongings& belongings)
{
    m_row = row;
    const auto& elsewhere = row.account.passwordAt;
    m_password->setText(elsewhere.isEmpty() ? tr("Kept here, as keys made from it: nobody can read it back.")
                                            : tr("Asked for at %1. A new one is kept here.").arg(elsewhere));
    m_factor->setText(row.account.secondFactor
            ? tr("On: a code is asked for at the prompt.")
            : tr("Off. An authenticator app's codes are asked for at the prompt once it is set up."));
    m_setFactor->setText(row.account.secondFactor ? tr("Set up anew…") : tr("Set up…"));
    m_removeFactor->setVisible(row.account.secondFactor);
    showKeys(belongings);
    showCertificates(belongings);
    showTokens(belongings);
}

void WaysPane::changeFactor()
{
    const auto name = m_row.account.name;
    m_controller.context().undo().willDo(
        tr("The second factor of %1 is turned off; its recovery codes become worthless.").arg(name),
        [controller = QPointer<UserController>(&m_controller), name] {
            if (controller)
                controller->act(controller->accounts().secondFactors().remove(name), name,
                    QStringLiteral("second factor off"), tr("Turning off the second factor of %1").arg(name));
        },
        QStringLiteral("shield-alert"));
}

/// As UserController::act. `said` stands with its Undo when it is done.
void WaysPane::actAndTell(Task<Result<Done>> work, const QString& name, const QString& note, const QString& what,
    const QString& said, std::function<void()> back)
{
    PageContext& context = m_controller.context();
    const auto told = [&context, said, back = std::move(back)] { context.undo().done(said, back); };
    m_controller.act(thenTell(std::move(work), context.window(), told), name, note, what);
}

void WaysPane::showKeys(const UserBelongings& belongings)
{
    QList<ThingList::Thing> things;
    for (const auto& key : belongings.keys) {
        const auto remove = [this, key, name = m_row.account.name] {
            const auto what = tr("Removing an SSH key of %1").arg(name);
            const auto back = [controller = QPointer<UserController>(&m_controller), key, name, what] {
                if (controller)
                    controller->act(controller->accounts().addSshKey(name, key.line()), name,
                        QStringLiteral("key added ") + key.fingerprint(), what);
            };
            actAndTell(m_controller.accounts().removeSshKey(name, key.blob), name,
                QStringLiteral("key removed ") + key.fingerprint(), what, tr("Removed an SSH key of %1.").arg(name),
                back);
        };
        things.append({key.comment.isEmpty() ? key.type : tr("%1, %2").arg(key.comment, key.type), key.fingerprint(),
            key.fingerprint(), remove, true});
    }
    m_keys->setThings(things);
}

void WaysPane::showCertificates(const UserBelongings& belongings)
{
    QList<ThingList::Thing> things;
    for (const auto& one : belongings.certificates) {
        const auto remove = [this, one, name = m_row.account.name] {
            const auto what = tr("Removing a certificate of %1").arg(name);
            auto kept = one;
            if (kept.name == kept.fingerprint)
                kept.name.clear();
            const auto back = [controller = QPointer<UserController>(&m_controller), kept, name, what] {
                if (controller)
                    controller->act(controller->accounts().certificates().add(name, kept), name,
                        QStringLiteral("certificate added ") + kept.fingerprint, what);
            };
            actAndTell(m_controller.accounts().removeCertificate(name, one.fingerprint), name,
                QStringLiteral("certificate removed ") + one.fingerprint, what,
                tr("Removed a certificate of %1.").arg(name), back);
        };
        const auto subject = one.der.isEmpty() ? QString() : PeerCertificate::fromDer(one.der, false).subject;
        const auto title = one.name != one.fingerprint ? one.name : subject.isEmpty() ? tr("Added over IRC") : subject;
        things.append({title, one.fingerprint, one.fingerprint, remove, true});
    }
    m_certificates->setThings(things);
}

void WaysPane::showTokens(const UserBelongings& belongings)
{
    QList<ThingList::Thing> things;
    const auto now = m_controller.accounts().clock().wallMsecs();
    for (const auto& token : belongings.tokens) {
        const auto revoke = [this, token, name = m_row.account.name] {
            m_controller.context().undo().willDo(
                tr("The token “%1” of %2 becomes worthless.").arg(token.label, name),
                [controller = QPointer<UserController>(&m_controller), token, name] {
                    if (controller)
                        controller->act(controller->accounts().revokeToken(name, token.number), name,
                            QStringLiteral("token revoked ") + token.label, tr("Revoking a token of %1").arg(name));
                },
                QStringLiteral("key-round"));
        };
        QStringList words{token.services.isEmpty() ? tr("all services") : servicesWords(token.services)};
        if (token.expiresAt == 0)
            words.append(tr("until revoked"));
        else
            words.append(token.expiresAt <= now
                    ? tr("expired")
                    : tr("until %1").arg(dayOfYear(QDateTime::fromMSecsSinceEpoch(token.expiresAt).date())));
        words.append(token.lastUsedAt == 0 ? tr("never used") : tr("used %1").arg(agoText(token.lastUsedAt, now)));
        things.append({token.label.isEmpty() ? tr("Token %1").arg(token.number) : token.label,
            words.join(QStringLiteral(", ")), {}, revoke});
    }
    m_tokens->setThings(things);
}

} // namespace everyport::ui
