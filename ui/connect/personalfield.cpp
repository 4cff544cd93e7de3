#include "ui/connect/personalfield.h"

#include <algorithm>

#include <QLineEdit>

#include "app/config/option.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// The account on this computer, where it can be a name elsewhere, too.
QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    const bool isPlain = !name.isEmpty() && name.front().isLetter()
        && std::all_of(name.begin(), name.end(),
            [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); });
    return isPlain ? name.left(16) : QString();
}

} // namespace

PersonalField::PersonalField(QWidget* parent)
    : m_label(new Text({}, Text::Size::Normal, Tone::Second, parent)),
      m_name(new QLineEdit(parent)),
      m_secret(new SecretField(parent))
{
    setSpacing(4);
    m_secret->setAccessibleName(tr("Password"));
    m_name->setAccessibleName(tr("Your name there"));
    addWidget(m_label);
    for (QLineEdit* edit : {m_name, m_secret}) {
        addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, &PersonalField::returnPressed);
        connect(edit, &QLineEdit::textEdited, this, &PersonalField::edited);
    }
    hide();
}

void PersonalField::ask(const Option* option, const QVariant& known)
{
    const bool isSecret = option && option->secret;
    m_label->setText(isSecret ? tr("Password") : tr("Your name there"));
    m_label->setVisible(option);
    m_secret->setVisible(isSecret);
    m_name->setVisible(option && !isSecret);
    m_label->setBuddy(edit());
    if (isSecret)
        return;
    if (m_name->text().isEmpty())
        m_name->setText(known.isValid() ? known.toString() : loginName());
    m_name->selectAll();
}

void PersonalField::hide()
{
    m_label->hide();
    m_name->hide();
    m_secret->hide();
}

bool PersonalField::isAsked() const
{
    return !edit()->isHidden();
}

bool PersonalField::isComplete() const
{
    return !isAsked() || !text().isEmpty();
}

// A password may begin and end with spaces.
QString PersonalField::text() const
{
    return edit() == m_secret ? m_secret->text() : m_name->text().trimmed();
}

QString PersonalField::missingWords() const
{
    return edit() == m_secret ? tr("The password is missing. Type the one of your account there.")
                              : tr("A name is missing. Type how the others there shall see you.");
}

QLineEdit* PersonalField::edit() const
{
    return m_secret->isHidden() ? m_name : m_secret;
}

} // namespace everyport::ui
