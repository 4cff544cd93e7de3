#include "ui/services/endpointsfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/services/httpaddresses.h"
#include "ui/services/portprobe.h"
#include "ui/services/servicewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/texts.h"

namespace everyport::ui {
namespace {

using Reach = Endpoint::Reach;

} // namespace

EndpointEditor::EndpointEditor(const OptionField::Context& context, bool removable, QWidget* parent)
    : QWidget(parent)
    , m_reach(new Segments(tr("Who can reach it"), this))
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_tls(new QCheckBox(tr("Encrypted from the first byte (TLS)"), this))
    , m_raw(new QLineEdit(this))
    , m_cure(makeButton({}, {}, this))
    , m_mark(new StateText(this))
    , m_says(new Text({}, Text::Size::Caption, Tone::Second, this))
    , m_who(new Text({}, Text::Size::Caption, Tone::Second, this))
    , m_places(new QWidget(this))
    , m_probe(new PortProbe(context.reactor, context.ownPort, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(6);
    for (const Reach reach : {Reach::ThisComputer, Reach::OneAddress, Reach::Anyone})
        m_reach->add(int(reach), reachWords(reach));
    auto* first = new QHBoxLayout;
    first->setSpacing(Metrics::betweenControls);
    first->addWidget(m_reach);
    first->addWidget(m_address);
    first->addStretch();
    places->addLayout(first);
    places->addWidget(m_who);
    auto* second = new QHBoxLayout;
    second->setSpacing(Metrics::betweenControls);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free port"));
    m_port->setMinimumWidth(Metrics::px(110));
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("Port, 1 to 65535; 0 takes any free one"));
    second->addWidget(new Text(tr("Port"), Text::Size::Normal, Tone::Second, m_places));
    second->addWidget(m_port);
    second->addWidget(m_cure);
    second->addWidget(m_tls);
    second->addStretch();
    places->addLayout(second);
    auto* third = new QHBoxLayout;
    third->setSpacing(6);
    third->addWidget(m_mark, 0, Qt::AlignTop);
    third->addWidget(m_says, 1);
    places->addLayout(third);
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->addWidget(m_places);
    left->addWidget(m_raw);
    line->addLayout(left, 1);
    if (removable) {
        auto* remove = makeToolButton(QStringLiteral("x"), tr("Do not listen here"), this);
        line->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QToolButton::clicked, this, &EndpointEditor::removeWanted);
    }
    column->addLayout(line);
    m_raw->setAccessibleName(tr("Endpoint"));
    m_raw->setToolTip(tr("Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1"));
    for (const QString& address : ownAddresses())
        m_address->addItem(address);
    m_address->setAccessibleName(tr("Address"));
    m_cure->hide();
    setFocusProxy(m_port);

    connect(m_reach, &Segments::chosenByHand, this, &EndpointEditor::readBack);
    connect(m_address, &QComboBox::activated, this, &EndpointEditor::readBack);
    connect(m_port, &QSpinBox::valueChanged, this, &EndpointEditor::readBack);
    connect(m_tls, &QCheckBox::toggled, this, &EndpointEditor::readBack);
    connect(m_raw, &QLineEdit::textEdited, this, &EndpointEditor::changed);
    connect(m_probe, &PortProbe::answered, this, [this](const PortProbe::Answer& answer) { showAnswer(answer.free, answer.sentence, answer.suggestion); });
}

void EndpointEditor::setText(const QString& text)
{
    const auto endpoint = Endpoint::parse(text);
    m_isPlace = endpoint && (endpoint->kind() == QStringLiteral("tcp") || endpoint->isTls());
    m_places->setVisible(m_isPlace);
    m_raw->setVisible(!m_isPlace);
    m_raw->setText(text);
    if (!m_isPlace)
        return;
    m_endpoint = *endpoint;
    m_setting = true;
    m_reach->choose(int(m_endpoint.reach()));
    m_port->setValue(m_endpoint.port());
    m_tls->setChecked(m_endpoint.isTls());
    const QString own = m_endpoint.value(QStringLiteral("interface"));
    if (m_endpoint.reach() == Reach::OneAddress) {
        if (m_address->findText(own) < 0)
            m_address->addItem(own);
        m_address->setCurrentText(own);
    }
    m_setting = false;
    showReach();
    probe();
}

QString EndpointEditor::text() const
{
    return m_isPlace ? m_endpoint.toString() : m_raw->text().trimmed();
}

void EndpointEditor::readBack()
{
    if (m_setting)
        return;
    const auto reach = Reach(m_reach->chosen());
    const bool portChanged = m_port->value() != m_endpoint.port();
    m_endpoint = m_endpoint.withPort(quint16(m_port->value())).withTls(m_tls->isChecked());
    if (reach != m_endpoint.reach() || reach == Reach::OneAddress)
        m_endpoint = reach == Reach::OneAddress ? m_endpoint.withInterface(m_address->currentText()) : m_endpoint.withReach(reach);
    showReach();
    if (portChanged)
        probe();
    Q_EMIT changed();
}

void EndpointEditor::showReach()
{
    const auto reach = Reach(m_reach->chosen());
    m_address->setVisible(reach == Reach::OneAddress);
    m_who->setText(reachSentence(reach, m_address->currentText()));
}

void EndpointEditor::probe()
{
    m_taken = false;
    m_cure->hide();
    m_mark->setState(Mark::None, {});
    m_says->setText({});
    m_says->hide();
    m_port->setProperty("fault", false);
    m_port->update();
    m_probe->ask(quint16(m_port->value()));
}

void EndpointEditor::showAnswer(bool free, const QString& sentence, quint16 suggestion)
{
    m_taken = !free;
    m_mark->setState(free ? Mark::Good : Mark::Failed, {});
    m_says->setTone(free ? Tone::Second : Tone::Failed);
    m_says->setText(sentence);
    m_says->show();
    m_port->setProperty("fault", !free);
    m_port->update();
    m_port->setAccessibleDescription(sentence);
    m_cure->setVisible(!free && suggestion > 0);
    m_cure->setText(tr("Use %1, which is free").arg(suggestion));
    disconnect(m_cure, &QPushButton::clicked, this, nullptr);
    connect(m_cure, &QPushButton::clicked, this, [this, suggestion] { m_port->setValue(suggestion); });
    Q_EMIT changed();
}

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
        m_editors.removeAll(editor);
        editor->deleteLater();
        arrange();
        Q_EMIT changed();
    });
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
    qDeleteAll(m_editors);
    m_editors.clear();
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
