#include "ui/users/tokendialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/users/userlabels.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr qint64 dayMsecs = 86'400'000;

} // namespace

TokenDialog::TokenDialog(UserController& controller, const QString& user)
    : UserWorkDialog(tr("Token for %1").arg(user), controller),
      m_user(user),
      m_form(new Form(100, this)),
      m_label(new QLineEdit),
      m_days(new QSpinBox)
{
    m_label->setMaxLength(200);
    m_form->add(tr("Name"), m_label, tr("What it is for, such as “night backup”."))->setCheck([this] {
        return m_label->text().trimmed().isEmpty() ? tr("A name is needed, so that it can be told from others later.")
                                                   : QString();
    });
    auto* where = new QWidget;
    auto* row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenGroups);
    for (const auto& type : doorTypes()) {
        auto* box = new QCheckBox(doorWord(type), where);
        row->addWidget(box);
        m_services.append({type, box});
    }
    row->addStretch();
    where->setFocusProxy(m_services.first().second);
    m_form->add(tr("Good for"), where, tr("Every service, where none is chosen."));
    m_days->setRange(0, 36500);
    m_days->setValue(90);
    m_days->setSpecialValueText(tr("until revoked"));
    connect(m_days, &QSpinBox::valueChanged, this, &TokenDialog::showUnit);
    showUnit();
    m_form->add(tr("Expires after"), m_days, tr("0 is never."));
    content()->insertWidget(0, m_form);
    content()->addStretch();
    setVerb(tr("Make token"), [this] { return make(); });
    resize(Metrics::px(520), Metrics::px(330));
    m_label->setFocus(Qt::OtherFocusReason);
}

/// "1 day", "90 days": the words behind the number go with it.
void TokenDialog::showUnit()
{
    const int days = qMax(1, m_days->value()); // none has words of its own
    m_days->setSuffix(shownCode(spanText(days * (dayMsecs / 1000))).section(QString::number(days), 1));
}

bool TokenDialog::make()
{
    if (!m_form->checkAll())
        return false;
    ApiToken token;
    token.account = m_user;
    token.label = m_label->text().trimmed();
    for (const auto& [type, box] : m_services) {
        if (box->isChecked())
            token.services.append(type);
    }
    if (m_days->value() > 0)
        token.expiresAt = controller().accounts().clock().wallMsecs() + m_days->value() * dayMsecs;
    showFault({});
    verb()->setEnabled(false);
    m_making = controller().accounts().tokens().make(token);
    m_making.whenDone([this, label = token.label](const Result<QString>& made) {
        verb()->setEnabled(true);
        if (!made) {
            showFault(made.error().text);
            return;
        }
        controller().note(m_user, QStringLiteral("token made ") + label);
        Q_EMIT controller().belongingsChanged(m_user);
        showMade(*made);
    });
    return false;
}

void TokenDialog::showMade(const QString& token)
{
    m_form->hide();
    auto* says = new Text(tr("This is the token. It is shown now and never again: copy it to where it is used."),
        Text::Size::Normal, Tone::Normal, this);
    says->setWordWrap(true);
    content()->insertWidget(0, says);
    auto* line = new CopyLine(tr("Token"), token, this);
    content()->insertWidget(1, line);
    verb()->hide();
    setCancel(tr("Close"))->setFocus(Qt::OtherFocusReason);
}

} // namespace everyport::ui
