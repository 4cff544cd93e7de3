#include "ui/users/passworddialog.h"

#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/users/passwordfield.h"
#include "ui/users/userlabels.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

PasswordDialog::PasswordDialog(UserController& controller, const QString& user)
    : UserWorkDialog(tr("New password for %1").arg(user), controller),
      m_user(user),
      m_form(new Form(100, this)),
      m_password(new PasswordField)
{
    m_password->setName(m_user);
    m_form->add(tr("Password"), m_password)->setCheck([this] { return m_password->fault(); });
    content()->insertWidget(0, m_form);
    const auto* row = controller.row(user);
    auto* says = new Text(row && row->sessions > 0
            ? tr("It ends where %1 is in now: %2 (%3).")
                  .arg(m_user, sessionsWords(row->sessions), servicesWords(row->services))
            : tr("%1 is not in anywhere now.").arg(m_user),
        Text::Size::Normal, Tone::Second, this);
    says->setWordWrap(true);
    content()->insertWidget(1, says);
    content()->addStretch();
    setVerb(tr("Change password"), [this] { return change(); });
    resize(Metrics::px(520), Metrics::px(220));
}

bool PasswordDialog::change()
{
    if (m_form->checkAll())
        work(controller().noted(
            controller().accounts().setPassword(m_user, m_password->text()), m_user, QStringLiteral("password")));
    return false;
}

} // namespace everyport::ui
