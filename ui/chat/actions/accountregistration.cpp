#include "ui/chat/actions/accountregistration.h"

#include <QDesktopServices>
#include <QPointer>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "ui/certificates/certificatequestion.h"
#include "ui/chat/actions/accountdialog.h"
#include "ui/forms/sentformstrips.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

AccountRegistration::AccountRegistration(PageContext& context, QWidget* parent)
    : QObject(parent), m_context(context), m_parent(parent)
{
}

void AccountRegistration::begin(chat::NewAccount wanted)
{
    m_account = 0;
    wanted.added = [self = QPointer<AccountRegistration>(this)](qint64 id) {
        if (self)
            self->m_account = id;
    };
    auto talk = chat::registerAndAdd(m_context.station().chat(), std::move(wanted));
    if (!talk)
        return;
    const chat::RegistrationSession* made = talk.get(); // as long as the dialog
    auto* dialog = new FormDialog(std::move(talk),
        {.title = AccountDialog::tr("Register a new account"),
            .finish = AccountDialog::tr("Register"),
            .remedy = [this](const Error& error) { return remedyOf(error); }},
        SentFormStrips::of(m_context).forms(), m_parent);
    connect(dialog, &FormDialog::linkWanted, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    connect(dialog, &FormDialog::ended, this, [this, dialog, made] { ended(dialog, made->values()); });
    connect(dialog, &QDialog::finished, this, &AccountRegistration::left);
    dialog->open();
}

void AccountRegistration::ended(FormDialog* dialog, const QMap<QString, QVariant>& made)
{
    if (m_account == 0) {
        Q_EMIT unkept(made);
        return;
    }
    connect(dialog, &QDialog::finished, this, [this] { Q_EMIT added(m_account); }); // it may have a last word
}

void AccountRegistration::left()
{
    auto& sent = m_context.station().chat().sentForms();
    if (m_account != 0 || sent.underWay().isEmpty())
        return;
    m_sent = sent.whenEnded([this] { answered(); });
    Q_EMIT goesOn(true);
}

void AccountRegistration::answered()
{
    auto& sent = m_context.station().chat().sentForms();
    if (!sent.underWay().isEmpty())
        return;
    m_sent = {};
    Q_EMIT goesOn(false);
    const auto all = sent.ended();
    if (m_account == 0) {
        if (!all.isEmpty() && !all.last().outcome.unkept.isEmpty())
            Q_EMIT unkept(all.last().outcome.unkept);
        return;
    }
    for (const auto& one : all) {
        if (one.outcome.account == m_account)
            sent.forget(one.id); // whoever led there shows it
    }
    Q_EMIT added(m_account);
}

/// A certificate can be looked at, and then they are asked again.
FormDialog::Remedy AccountRegistration::remedyOf(const Error& error)
{
    const auto* waits = m_context.station().certificates().waitingAt(error.code);
    if (!waits)
        return {};
    // Kept: whoever has said no to it may look at it again, as long as the button stands there.
    return {AccountDialog::tr("Look at the certificate…"), [this, refused = *waits] {
                auto& certificates = m_context.station().certificates();
                const auto* now = certificates.waitingAt(refused.place());
                (new CertificateQuestion(certificates, now ? *now : refused, m_context.tasks(), m_parent))->open();
            }};
}

} // namespace everyport::ui
