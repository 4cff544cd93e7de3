#include "ui/chat/actions/accountregistration.h"

#include <QDesktopServices>

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
    connect(dialog, &FormDialog::ended, this, [this, dialog, made] { ended(dialog, *made); });
    connect(dialog, &QDialog::finished, this, [this, dialog] { left(dialog->sentForm()); });
    dialog->open();
}

void AccountRegistration::ended(FormDialog* dialog, const chat::RegistrationSession& made)
{
    const qint64 account = made.outcome().account;
    if (account == 0) {
        Q_EMIT unkept(made.values());
        return;
    }
    connect(dialog, &QDialog::finished, this, [this, account] { Q_EMIT added(account); }); // it may have a last word
}

void AccountRegistration::left(quint64 form)
{
    auto& sent = m_context.station().chat().sentForms();
    if (!sent.isUnderWay(form))
        return;
    m_form = form;
    m_sent = sent.whenEnded([this] { answered(); });
    Q_EMIT goesOn(true);
}

void AccountRegistration::answered()
{
    auto& sent = m_context.station().chat().sentForms();
    if (sent.isUnderWay(m_form))
        return;
    m_sent = {};
    chat::FormSession::Outcome outcome;
    for (const auto& one : sent.ended()) {
        if (one.id == m_form)
            outcome = one.outcome;
    }
    Q_EMIT goesOn(false);
    if (!outcome.unkept.isEmpty())
        Q_EMIT unkept(outcome.unkept);
    if (outcome.account == 0)
        return;
    sent.forget(m_form); // whoever led there shows it
    Q_EMIT added(outcome.account);
}

/// A certificate can be looked at, and then they are asked again.
FormDialog::Remedy AccountRegistration::remedyOf(const Error& error)
{
    if (!m_context.station().certificates().refusedAt(error.code))
        return {};
    return {AccountDialog::tr("Look at the certificate…"), [this, place = error.code] {
                auto& certificates = m_context.station().certificates();
                if (const auto* refused = certificates.refusedAt(place))
                    (new CertificateQuestion(certificates, *refused, m_context.tasks(), m_parent))->open();
            }};
}

} // namespace everyport::ui
