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

/// What an option without any place begins with: its own, else its example. Empty where neither names one.
QString presetOf(const Option& option)
{
    const QStringList own = option.fallback.toStringList();
    return own.value(0).isEmpty() ? exampleOf(option) : own.first();
}

/// Any free port, where nothing says which: its field shows these words, and the keyboard is in it.
const auto anyPort = QStringLiteral("tcp:0");

/// The next port, for this computer only; its field says whether it is free.
QString placeAfter(const QString& last)
{
    const auto place = Endpoint::parse(last);
    const int port = place ? place->port() : 0;
    return port > 0 && port < 65535 ? QStringLiteral("tcp:%1").arg(port + 1) : anyPort;
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
        const QString first = m_dropped.isEmpty() ? presetOf(this->option()) : m_dropped;
        addEditor(m_editors.isEmpty() ? (first.isEmpty() ? anyPort : first) : placeAfter(m_editors.last()->text()));
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
        m_dropped = editor->text(); // who switches it on again means the same place
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
    if (const QString preset = presetOf(option()); all.isEmpty() && !isOptional() && !preset.isEmpty())
        all.append(preset);
    m_dropped.clear();
    for (const QString& endpoint : std::as_const(all))
        addEditor(endpoint);
    arrange();
}

QString EndpointsField::fault() const
{
    if (m_editors.isEmpty() && option().required)
        return tr("Nobody could connect: press “%1” and choose a port.").arg(m_another->text());
    for (const EndpointEditor* editor : m_editors) {
        if (editor->isTaken())
            return tr("Choose a port that is free.");
        if (const QString wrong = editor->fault(); !wrong.isEmpty())
            return wrong;
    }
    return OptionField::fault();
}

} // namespace everyport::ui
