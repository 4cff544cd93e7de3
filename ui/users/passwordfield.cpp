#include "ui/users/passwordfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/accounts.h"
#include "ui/style/colours/metrics.h"
#include "ui/users/passwordstrength.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/markedtext.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

Mark markOf(Tone strength)
{
    return strength == Tone::Good ? Mark::Good : strength == Tone::Trouble ? Mark::Trouble : Mark::None;
}

} // namespace

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent), m_edit(new SecretField(this)), m_says(new MarkedText(Text::Size::Caption, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::labelToField);
    auto* line = new QHBoxLayout;
    line->setSpacing(Metrics::betweenControls);
    line->addWidget(m_edit, 1);
    auto* make = makeButton(tr("Make one"), {}, this);
    make->setToolTip(tr("Twenty letters and digits by chance, shown so that they can be copied"));
    line->addWidget(make);
    column->addLayout(line);
    column->addWidget(m_says);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setMaxLength(1024);
    m_edit->setAccessibleName(tr("Password"));
    setFocusProxy(m_edit);
    connect(make, &QPushButton::clicked, this, &PasswordField::make);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::judge);
    judge();
}

QString PasswordField::text() const
{
    return m_edit->text();
}

QString PasswordField::fault() const
{
    if (text().isEmpty())
        return tr("A password is needed; “Make one” gives a strong one.");
    const auto prepared = Accounts::preparePassword(text());
    return prepared ? QString() : prepared.error().text;
}

void PasswordField::setName(const QString& name)
{
    m_name = name;
    judge();
}

void PasswordField::judge()
{
    const auto strength = strengthOf(text(), m_name);
    const QString words = strength.sentence.isEmpty() ? tr("Only keys made from it are kept.") : strength.sentence;
    m_says->setState(markOf(strength.tone), words);
    m_edit->setAccessibleDescription(m_says->text());
}

void PasswordField::make()
{
    m_edit->setText(madePassword());
    for (auto* action : m_edit->actions()) {
        if (action->isCheckable())
            action->setChecked(true); // it has to be read once
    }
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

} // namespace everyport::ui
