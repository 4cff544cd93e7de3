#include "ui/services/endpointeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/services/core/ownaddresses.h"
#include "ui/languages/declaredwords.h"
#include "ui/services/reachfield.h"
#include "ui/services/servicelabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using Reach = Endpoint::Reach;

namespace {

const auto certificateKey = QStringLiteral("certificate");
const auto keyKey = QStringLiteral("key");

constexpr int lineSpacing = 6;

} // namespace

EndpointEditor::EndpointEditor(const OptionField::Context& context, bool removable, QWidget* parent)
    : QWidget(parent),
      m_narrow(context.narrow),
      m_hasCertificate(context.hasCertificate),
      m_reachLine(new QWidget(this)),
      m_places(new QWidget(this)),
      m_reach(new ReachField(context.narrow, m_reachLine)),
      m_address(new QComboBox(m_reachLine)),
      m_port(new QSpinBox(m_places)),
      m_tls(new QCheckBox(tr("Encrypted from the first byte (TLS)"), m_places)),
      m_files(makeFiles(context)),
      m_raw(new QLineEdit(this)),
      m_cure(makeButton({}, {}, m_places)),
      m_mark(new StateText(m_places)),
      m_says(new Text({}, Text::Size::Caption, Tone::Second, m_places)),
      m_who(new Text({}, Text::Size::Caption, Tone::Second, m_places)),
      m_probe(new PortProbe(context, this))
{
    m_raw->setAccessibleName(tr("Endpoint"));
    m_raw->setToolTip(tr("Such as unix:/run/name.sock or tcp:8080:interface=127.0.0.1"));
    const auto networks = ownNetworks();
    for (const OwnNetwork& own : networks)
        m_address->addItem(tr("%1 (%2)").arg(own.address, own.interface), own.address);
    if (networks.isEmpty()) {
        for (const QString& address : ownAddresses())
            m_address->addItem(address, address);
    }
    m_address->setAccessibleName(tr("Address"));
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(m_narrow ? 15 : 26);
    m_who->setWordWrap(true);
    m_cure->hide();
    layOut(removable);
    setFocusProxy(m_port);
    listen();
}

void EndpointEditor::layOut(bool removable)
{
    layOutReach();
    auto* places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(lineSpacing);
    places->addWidget(m_who);
    places->addLayout(portLine());
    places->addWidget(m_files);
    places->addLayout(answerLine());
    auto* first = new QVBoxLayout;
    first->addWidget(m_reachLine);
    first->addWidget(m_raw);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(lineSpacing);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(1, 1);
    grid->addLayout(first, 0, 0);
    grid->addWidget(m_places, 1, 0, 1, 2); // all the width: what encrypts it is long in some languages
    if (!removable)
        return;
    QToolButton* remove = makeCrossButton(tr("Do not listen here"), this);
    grid->addWidget(remove, 0, 1, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &EndpointEditor::removeWanted);
}

void EndpointEditor::layOutReach()
{
    QLayout* line = m_narrow ? static_cast<QLayout*>(new QVBoxLayout(m_reachLine)) : new WrapLayout(m_reachLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_narrow ? lineSpacing : Metrics::betweenControls);
    line->addWidget(m_reach);
    line->addWidget(m_address);
}

QLayout* EndpointEditor::portLine()
{
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free port"));
    m_port->ensurePolished();
    // Its longest is "any free port", in any language; Qt's own hint leaves out the room about the words.
    const int words = m_port->fontMetrics().horizontalAdvance(m_port->specialValueText());
    m_port->setMinimumWidth(qMax(m_port->sizeHint().width(), words + Metrics::px(52)));
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("Port, 1 to 65535; 0 takes any free one"));
    auto* port = new QWidget(m_places);
    auto* line = new QHBoxLayout(port);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::betweenControls);
    line->addWidget(new Text(tr("Port"), Text::Size::Normal, Tone::Second, port));
    line->addWidget(m_port);
    // The button that goes by being pressed stands last: nothing slides under the pointer that a second click would
    // tick.
    if (!m_narrow) {
        auto* wrapped = new WrapLayout;
        m_tls->setMinimumHeight(m_port->sizeHint().height()); // on one height with the field beside it
        wrapped->addWidget(port);
        wrapped->addWidget(m_tls);
        wrapped->addWidget(m_cure);
        return wrapped;
    }
    line->addStretch();
    auto* lines = new QVBoxLayout;
    lines->setSpacing(lineSpacing);
    lines->addWidget(port);
    lines->addWidget(m_tls);
    lines->addWidget(m_cure, 0, Qt::AlignLeft);
    return lines;
}

QBoxLayout* EndpointEditor::answerLine()
{
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_says, 1);
    return line;
}

void EndpointEditor::listen()
{
    connect(m_reach, &ReachField::chosenByHand, this, &EndpointEditor::readBack);
    connect(m_address, &QComboBox::activated, this, &EndpointEditor::readBack);
    connect(m_port, &QSpinBox::valueChanged, this, &EndpointEditor::readBack);
    connect(m_tls, &QCheckBox::toggled, this, &EndpointEditor::readBack);
    connect(m_certificate, &OptionField::changed, this, &EndpointEditor::readBack);
    connect(m_key, &OptionField::changed, this, &EndpointEditor::readBack);
    connect(m_raw, &QLineEdit::textEdited, this, &EndpointEditor::changed);
    connect(m_probe, &PortProbe::answered, this, &EndpointEditor::showAnswer);
    connect(m_cure, &QPushButton::clicked, this, [this] {
        m_port->setValue(m_suggestion);
        m_port->setFocus();
    });
}

void EndpointEditor::setText(const QString& text)
{
    const auto endpoint = Endpoint::parse(text);
    m_isPlace = endpoint && (endpoint->kind() == QStringLiteral("tcp") || endpoint->isTls());
    m_reachLine->setVisible(m_isPlace);
    m_places->setVisible(m_isPlace);
    m_raw->setVisible(!m_isPlace);
    m_raw->setText(text);
    m_said = text;
    if (!m_isPlace)
        return;
    m_endpoint = *endpoint;
    m_setting = true;
    m_reach->setReach(m_endpoint.reach());
    m_port->setValue(m_endpoint.port());
    m_tls->setChecked(m_endpoint.isTls());
    const QString certificate = m_endpoint.innermost().value(certificateKey);
    const QString key = m_endpoint.innermost().value(keyKey);
    m_certificate->setValue(certificate);
    m_key->setValue(key == certificate ? QString() : key);
    const QString own = m_endpoint.value(QStringLiteral("interface"));
    if (m_endpoint.reach() == Reach::OneAddress) {
        if (m_address->findData(own) < 0)
            m_address->addItem(own, own);
        m_address->setCurrentIndex(m_address->findData(own));
    }
    m_setting = false;
    showReach();
    showFiles();
    probe();
}

QString EndpointEditor::text() const
{
    return m_isPlace ? m_said : m_raw->text().trimmed();
}

void EndpointEditor::readBack()
{
    if (m_setting)
        return;
    const Reach reach = m_reach->reach();
    const bool portChanged = m_port->value() != m_endpoint.port();
    m_endpoint = m_endpoint.withPort(quint16(m_port->value())).withTls(m_tls->isChecked());
    if (m_endpoint.isTls())
        m_endpoint = withFiles(m_endpoint);
    if (reach == Reach::OneAddress)
        m_endpoint = m_endpoint.withInterface(m_address->currentData().toString());
    else if (reach != m_endpoint.reach())
        m_endpoint = m_endpoint.withReach(reach);
    m_said = m_endpoint.toString();
    showReach();
    showFiles();
    if (portChanged)
        probe();
    Q_EMIT changed();
}

QWidget* EndpointEditor::makeFiles(const OptionField::Context& context)
{
    auto* files = new QWidget(m_places);
    auto* column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](const QString& key, const QString& label, bool isMade) {
        auto* field = OptionField::make(
            {.key = key, .type = Option::Type::File, .label = label, .madeIfEmpty = isMade}, context, files);
        auto* line = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        line->setSpacing(m_narrow ? Metrics::labelToField : Metrics::betweenControls);
        line->addWidget(new Text(declaredWords(label), Text::Size::Normal, Tone::Second, files));
        line->addWidget(field->widget());
        column->addLayout(line);
        return field;
    };
    m_certificate = add(certificateKey, QStringLiteral("Certificate"), true);
    m_key = add(keyKey, QStringLiteral("Certificate's key"), false);
    if (auto* line = m_key->widget()->findChild<QLineEdit*>())
        line->setPlaceholderText(tr("in the same file"));
    return files;
}

void EndpointEditor::showFiles()
{
    const bool isNamed = m_certificate->value().isValid() || m_key->value().isValid();
    m_files->setVisible(m_tls->isChecked() && (isNamed || !m_hasCertificate));
}

Endpoint EndpointEditor::withFiles(const Endpoint& endpoint) const
{
    const QString certificate = m_certificate->value().toString();
    const QString key = m_key->value().toString();
    return endpoint.withValue(certificateKey, certificate)
        .withValue(keyKey,
            certificate.isEmpty() ? QString()
                : key.isEmpty()   ? certificate
                                  : key);
}

QString EndpointEditor::fault() const
{
    if (!m_isPlace || !m_endpoint.isTls())
        return {};
    const QString wrong = m_certificate->fault();
    return wrong.isEmpty() ? m_key->fault() : wrong;
}

void EndpointEditor::showReach()
{
    const Reach reach = m_reach->reach();
    m_address->setVisible(reach == Reach::OneAddress);
    m_who->setText(reachSentence(reach, m_address->currentData().toString()));
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

void EndpointEditor::showAnswer(const PortProbe::Answer& answer)
{
    m_taken = !answer.free;
    m_suggestion = answer.suggestion;
    m_mark->setState(answer.free ? Mark::Good : Mark::Failed, {});
    m_says->setTone(answer.free ? Tone::Second : Tone::Failed);
    m_says->setText(answer.sentence);
    m_says->show();
    m_port->setProperty("fault", m_taken);
    m_port->update();
    m_port->setAccessibleDescription(answer.sentence);
    m_cure->setVisible(m_taken && m_suggestion > 0);
    m_cure->setText(tr("Use %1, which is free").arg(m_suggestion));
    Q_EMIT changed();
}

} // namespace everyport::ui
