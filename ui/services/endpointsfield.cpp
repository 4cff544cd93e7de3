#include "ui/services/endpointsfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/services/endpointeditor.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

/// The port that the option's own words give as an example, for this computer only: what people expect there.
QString exampleOf(const Option& option)
{
    static const QRegularExpression place(QStringLiteral("\\b(tcp|tls):\\d+"));
    return place.match(option.help).captured();
}

} // namespace

bool EndpointsField::isFor(const Option& option)
{
    return option.key.endsWith(QStringLiteral("listen")) || !exampleOf(option).isEmpty();
}

EndpointsField::EndpointsField(const Option& option, const Context& context, QWidget* parent)
    : OptionField(option, parent),
      m_context(context),
      m_whole(new QWidget(parent)),
      m_column(new QVBoxLayout(m_whole)),
      m_off(new Text(tr("Off"), Text::Size::Normal, Tone::Second, m_whole)),
      m_another(makeLinkButton({}, QStringLiteral("plus"), m_whole))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenGroups);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Metrics::betweenControls);
    foot->addWidget(m_off);
    foot->addWidget(m_another);
    foot->addStretch();
    m_column->addLayout(foot);
    m_whole->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_another, &QPushButton::clicked, this, [this] {
        const QString example = exampleOf(this->option());
        addEditor(m_editors.isEmpty() && !example.isEmpty() ? example : QStringLiteral("tcp:0"));
        m_editors.last()->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    setValue(option.fallback);
}

void EndpointsField::addEditor(const QString& endpoint)
{
    auto* editor = new EndpointEditor(m_context, option().repeated || isOptional(), m_whole);
    editor->setText(endpoint);
    m_editors.append(editor);
    m_column->insertWidget(m_column->count() - 1, editor);
    connect(editor, &EndpointEditor::changed, this, &OptionField::changed);
    connect(editor, &EndpointEditor::removeWanted, this, [this, editor] {
        drop(editor);
        m_whole->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    arrange();
}

/// It may be telling us something just now.
void EndpointsField::drop(EndpointEditor* editor)
{
    m_editors.removeAll(editor);
    m_column->removeWidget(editor);
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    arrange();
}

void EndpointsField::arrange()
{
    const bool isOff = m_editors.isEmpty();
    m_off->setVisible(isOff);
    m_another->setText(isOff ? tr("Switch on") : tr("Another port"));
    m_another->setAccessibleName(isOff ? tr("Switch on: %1").arg(option().label) : m_another->text());
    m_another->setVisible(isOff || option().repeated);
    m_whole->setFocusProxy(isOff ? static_cast<QWidget*>(m_another) : m_editors.first());
}

bool EndpointsField::isOptional() const
{
    return !option().required && option().fallback.toStringList().join(QString()).isEmpty();
}

QVariant EndpointsField::value() const
{
    QStringList all;
    for (const EndpointEditor* editor : m_editors) {
        if (!editor->text().isEmpty())
            all.append(editor->text());
    }
    if (all.isEmpty() && (isOptional() || !option().repeated))
        return {};
    return option().repeated ? QVariant(all) : QVariant(all.first());
}

void EndpointsField::setValue(const QVariant& value)
{
    while (!m_editors.isEmpty())
        drop(m_editors.first());
    const QVariant wanted = value.isValid() ? value : option().fallback;
    QStringList all = wanted.toStringList();
    all.removeAll(QString());
    if (all.isEmpty() && !isOptional())
        all.append(QStringLiteral("tcp:0"));
    for (const QString& endpoint : std::as_const(all))
        addEditor(endpoint);
    arrange();
}

QString EndpointsField::fault() const
{
    for (const EndpointEditor* editor : m_editors) {
        if (editor->isTaken())
            return tr("Choose a port that is free.");
        if (const QString wrong = editor->fault(); !wrong.isEmpty())
            return wrong;
    }
    return OptionField::fault();
}

} // namespace everyport::ui
