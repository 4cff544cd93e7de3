#include "ui/services/endpointsfield.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/services/endpointeditor.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"

namespace everyport::ui {

EndpointsField::EndpointsField(const Option& option, const Context& context, QWidget* parent)
    : OptionField(option, parent)
    , m_context(context)
    , m_whole(new QWidget(parent))
    , m_column(new QVBoxLayout(m_whole))
    , m_another(makeLinkButton(tr("Another port"), QStringLiteral("plus"), m_whole))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenGroups);
    m_column->addWidget(m_another);
    m_another->setVisible(option.repeated);
    m_whole->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_another, &QPushButton::clicked, this, [this] {
        addEditor(QStringLiteral("tcp:0"));
        Q_EMIT changed();
    });
    setValue(option.fallback);
}

void EndpointsField::addEditor(const QString& endpoint)
{
    auto* editor = new EndpointEditor(m_context, option().repeated, m_whole);
    editor->setText(endpoint);
    m_editors.append(editor);
    m_column->insertWidget(m_column->count() - 1, editor);
    connect(editor, &EndpointEditor::changed, this, &OptionField::changed);
    connect(editor, &EndpointEditor::removeWanted, this, [this, editor] {
        drop(editor);
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
    if (!m_editors.isEmpty())
        m_whole->setFocusProxy(m_editors.first());
}

QVariant EndpointsField::value() const
{
    QStringList all;
    for (const EndpointEditor* editor : m_editors) {
        if (!editor->text().isEmpty())
            all.append(editor->text());
    }
    if (option().repeated)
        return all;
    return all.isEmpty() ? QVariant() : QVariant(all.first());
}

void EndpointsField::setValue(const QVariant& value)
{
    while (!m_editors.isEmpty())
        drop(m_editors.first());
    const QVariant wanted = value.isValid() ? value : option().fallback;
    const QStringList all = wanted.toStringList();
    for (const QString& endpoint : all)
        addEditor(endpoint);
    if (all.isEmpty())
        addEditor(QStringLiteral("tcp:0"));
}

QString EndpointsField::fault() const
{
    for (const EndpointEditor* editor : m_editors) {
        if (editor->isTaken())
            return tr("Choose a port that is free.");
    }
    return OptionField::fault();
}

} // namespace everyport::ui
