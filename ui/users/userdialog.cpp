#include "ui/users/userdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/users/passwordfield.h"
#include "ui/users/userlabels.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/markedtext.h"

namespace everyport::ui {

UserWorkDialog::UserWorkDialog(const QString& title, UserController& controller)
    : Dialog(title, controller.context().window()),
      m_controller(controller),
      m_fault(new MarkedText(Text::Size::Normal, this))
{
    content()->addWidget(m_fault);
}

void UserWorkDialog::showFault(const QString& sentence)
{
    m_fault->setState(Mark::Failed, saidWords(sentence));
}

void UserWorkDialog::work(Task<Result<Done>> task, std::function<void()> done)
{
    showFault({});
    if (verb())
        verb()->setEnabled(false);
    m_work = std::move(task);
    m_work.whenDone([this, done = std::move(done)](const Result<Done>& result) {
        if (verb())
            verb()->setEnabled(true);
        if (!result)
            showFault(result.error().text);
        else if (done)
            done();
        else
            accept();
    });
}

UserDialog::UserDialog(UserController& controller)
    : UserWorkDialog(tr("Add user"), controller),
      m_form(new Form(100, this)),
      m_name(new QLineEdit),
      m_nameRow(nullptr),
      m_password(new PasswordField),
      m_role(new QComboBox),
      m_power(new MarkedText(Text::Size::Normal, this))
{
    m_name->setMaxLength(256);
    m_nameRow = m_form->add(tr("Name"), m_name, tr("What is typed to log in, on every service."));
    m_nameRow->setCheck([this] { return nameFault(); });
    connect(m_name, &QLineEdit::textEdited, this, &UserDialog::showName);
    auto* row = m_form->add(tr("Password"), m_password);
    row->setCheck([this] { return m_password->fault(); });
    for (const auto role : allRoles())
        m_role->addItem(roleWord(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(everyport::Role::Member)));
    m_role->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* roleRow = m_form->add(tr("Role"), m_role, roleSentence(everyport::Role::Member));
    connect(m_role, &QComboBox::currentIndexChanged, this, [this, roleRow] {
        const auto role = everyport::Role(m_role->currentData().toInt());
        roleRow->setHelp(roleSentence(role));
        m_power->setVisible(role == everyport::Role::Administrator);
    });
    content()->insertWidget(0, m_form);
    m_power->setState(Mark::Trouble, fullPowerSentence());
    m_power->hide();
    content()->insertWidget(1, m_power);
    content()->addStretch();
    setVerb(tr("Add user"), [this] { return add(); });
    resize(Metrics::px(520), Metrics::px(340));
    m_name->setFocus(Qt::OtherFocusReason);
}

QString UserDialog::nameFault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A name is needed, such as “alice”.");
    const auto name = Accounts::prepareName(m_name->text().trimmed());
    if (!name)
        return name.error().text;
    return controller().row(*name) ? tr("There is an account %1 already.").arg(*name) : QString();
}

/// As it is typed: a fault that typing on may mend is not shown before the field is left.
void UserDialog::showName()
{
    const auto typed = m_name->text().trimmed();
    const auto fault = typed.isEmpty() ? QString() : nameFault();
    m_nameRow->setFault(fault);
    const auto name = Accounts::prepareName(typed);
    m_password->setName(name.valueOr({}));
    if (fault.isEmpty())
        m_nameRow->setGood(name && *name != typed ? tr("Is kept as “%1”.").arg(*name) : QString());
}

bool UserDialog::add()
{
    if (!m_form->checkAll())
        return false;
    const auto name = Accounts::prepareName(m_name->text().trimmed()).valueOr({});
    const auto role = everyport::Role(m_role->currentData().toInt());
    work(controller().noted(controller().accounts().add(name, m_password->text(), role), name,
             QStringLiteral("added as ") + roleName(role)),
        [this, name] {
            Q_EMIT added(name);
            accept();
        });
    return false;
}

} // namespace everyport::ui
