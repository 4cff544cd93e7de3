#include "ui/users/factordialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/credentials/totp.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int codesInALine = 4;

/// In fours, as apps show it for typing.
QString grouped(const QString& secret)
{
    QString text;
    for (qsizetype at = 0; at < secret.size(); ++at)
        text += (at > 0 && at % 4 == 0 ? QStringLiteral(" ") : QString()) + secret[at];
    return text;
}

} // namespace

FactorDialog::FactorDialog(UserController& controller, const QString& user)
    : UserWorkDialog(tr("Second factor for %1").arg(user), controller),
      m_user(user),
      m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body)),
      m_form(new Form(100, m_body)),
      m_code(new QLineEdit)
{
    m_code->setMaxLength(12);
    m_code->setFont(Fonts::mono());
    m_form->add(tr("First code"), m_code, tr("What the app shows now; it turns the second factor on."))
        ->setCheck([this] {
            return m_code->text().trimmed().isEmpty() ? tr("Six digits are needed, from the app.") : QString();
        });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenGroups);
    m_column->addWidget(m_form);
    m_column->addWidget(fault());
    setScrollable(m_body); // code and words are higher than a small window
    setVerb(tr("Turn it on"), [this] { return confirm(); });
    verb()->setEnabled(false);
    resize(Metrics::px(560), Metrics::px(500));
    m_beginning = controller.accounts().secondFactors().begin(user);
    m_beginning.whenDone([this](const Result<SecondFactors::Enrolment>& enrolment) {
        if (enrolment)
            show(*enrolment);
        else
            showFault(enrolment.error().text);
    });
}

void FactorDialog::show(const SecondFactors::Enrolment& enrolment)
{
    auto* upper = new QGridLayout;
    upper->setHorizontalSpacing(Metrics::pageEdge);
    upper->setColumnStretch(1, 1);
    auto* code = new QrCode(m_body);
    code->setFixedSize(Metrics::px(172), Metrics::px(172));
    code->setText(enrolment.uri);
    code->setAccessibleName(tr("The secret as a QR code, for the authenticator app's camera"));
    upper->addWidget(code, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* words = new QVBoxLayout;
    words->setSpacing(Metrics::betweenControls);
    auto* says = new Text(tr("Read it with an authenticator app, or type the secret into one:"), Text::Size::Normal,
        Tone::Normal, m_body);
    says->setWordWrap(true);
    words->addWidget(says);
    auto* secret = new Text(grouped(totp::base32(enrolment.secret)), Text::Size::Mono, Tone::Normal, m_body);
    secret->setWordWrap(true);
    secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    secret->setAccessibleName(tr("The secret"));
    words->addWidget(secret);
    words->addWidget(makeCopyButton(
                         tr("Copy the secret"), [text = totp::base32(enrolment.secret)] { return text; }, m_body),
        0, Qt::AlignLeft);
    words->addStretch();
    upper->addLayout(words, 0, 1);
    m_column->insertLayout(0, upper);

    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Recovery codes"), Text::Size::Group, Tone::Second, m_body));
    head->addStretch();
    head->addWidget(makeCopyButton(
        tr("Copy the recovery codes"), [all = enrolment.recoveryCodes.join(u'\n')] { return all; }, m_body));
    m_column->insertLayout(1, head);
    // Lines of four: they are copied by hand, too, and ticked off.
    auto* codes = new QGridLayout;
    codes->setSpacing(Metrics::betweenControls);
    codes->setHorizontalSpacing(Metrics::pageEdge);
    codes->setColumnStretch(codesInALine, 1);
    for (const QString& recovery : enrolment.recoveryCodes) {
        auto* one = new Text(recovery, Text::Size::Mono, Tone::Normal, m_body);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        codes->addWidget(one, codes->count() / codesInALine, codes->count() % codesInALine);
    }
    m_column->insertLayout(2, codes);
    auto* once = new Text(
        tr("Each is good for one login, for the day the phone is lost. They are shown now and never again."),
        Text::Size::Caption, Tone::Second, m_body);
    once->setWordWrap(true);
    m_column->insertWidget(3, once);
    m_column->addStretch();
    verb()->setEnabled(true);
    m_code->setFocus(Qt::OtherFocusReason);
}

bool FactorDialog::confirm()
{
    if (!m_form->checkAll())
        return false;
    m_code->selectAll();
    work(controller().noted(controller().accounts().secondFactors().confirm(m_user, m_code->text().trimmed()), m_user,
        QStringLiteral("second factor on")));
    return false;
}

} // namespace everyport::ui
