#include "ui/devices/network/networkpane.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/devices/ports/networkport.h"
#include "app/station/running/routes/networkroute.h"
#include "netcore/endpoints/endpoint.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

QString networkEndpoint(const QString& address, bool isEncrypted)
{
    const QString written = address.trimmed();
    if (devices::isNetworkPort(written))
        return written;
    return (isEncrypted ? QStringLiteral("tls:") : QStringLiteral("tcp:")) + written;
}

QString listeningEndpoint(const QString& place, const QString& from)
{
    const QString written = place.trimmed();
    if (devices::isNetworkPort(written))
        return written;
    const auto colon = written.lastIndexOf(QLatin1Char(':'));
    QString interface = written.left(qMax<qsizetype>(0, colon));
    if (interface.startsWith(QLatin1Char('[')) && interface.endsWith(QLatin1Char(']')))
        interface = interface.sliced(1, interface.size() - 2);
    QString endpoint = QStringLiteral("listen:") + Endpoint::quoted(written.mid(colon + 1));
    if (!interface.isEmpty())
        endpoint += QStringLiteral(":interface=") + Endpoint::quoted(interface);
    if (!from.trimmed().isEmpty())
        endpoint += QStringLiteral(":from=") + Endpoint::quoted(from.trimmed());
    return endpoint;
}

NetworkPane::NetworkPane(NetworkRoute& route, QWidget* parent)
    : QWidget(parent),
      m_route(route),
      m_address(new QLineEdit(this)),
      m_encrypted(new QCheckBox(tr("The line is encrypted (TLS)"), this)),
      m_calls(new QCheckBox(tr("The reader connects to this computer"), this)),
      m_from(new QLineEdit(this)),
      m_connect(makeButton({}, QStringLiteral("plug"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(wrappedText(
        tr("A reader at a serial server, such as ser2net, a Moxa or an ESP. Set the server to raw TCP, without Telnet, "
           "and to the reader's speed."),
        Text::Size::Normal, Tone::Second, this));
    auto* form = new Form(112, this);
    m_row = form->add(tr("Address"), m_address);
    m_encryptedRow = form->add({}, m_encrypted);
    form->add({}, m_calls);
    m_from->setPlaceholderText(QStringLiteral("192.168.1.20"));
    m_fromRow = form->add(tr("Comes from"), m_from,
        tr("The reader's address, or a network such as 192.168.1.0/24; empty is any. Whoever can connect can vote."));
    form->add({}, m_connect);
    showWay();
    column->addWidget(form);
    column->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &NetworkPane::connectIt);
    connect(m_address, &QLineEdit::returnPressed, this, &NetworkPane::connectIt);
    connect(m_calls, &QCheckBox::toggled, this, &NetworkPane::showWay);
    for (auto* field : {m_address, m_from}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            stop();
            m_row->setFault({});
        });
    }
}

void NetworkPane::showWay()
{
    stop();
    m_row->setFault({});
    const bool calls = m_calls->isChecked();
    m_address->setPlaceholderText(calls ? QStringLiteral("4001") : QStringLiteral("192.168.1.20:4001"));
    m_row->setHelp(calls ? tr("A port of this computer, reached from here alone; with this computer's address before "
                              "it, 192.168.1.5:4001, or *:4001, from elsewhere as well.")
                         : tr("Host and port of the server."));
    m_encryptedRow->setShown(!calls);
    m_fromRow->setShown(calls);
    m_connect->setText(calls ? tr("Wait for it") : tr("Connect"));
}

void NetworkPane::stop()
{
    m_task.cancel();
    m_row->setGood({});
}

void NetworkPane::connectIt()
{
    stop();
    const bool calls = m_calls->isChecked();
    m_row->setGood(calls ? tr("waiting for the reader…") : tr("connecting…"));
    m_task = m_route.connect(calls ? listeningEndpoint(m_address->text(), m_from->text())
                                   : networkEndpoint(m_address->text(), m_encrypted->isChecked()));
    // A pane that has gone has dropped its task.
    m_task.whenDone([this](const Result<QString>& port) { finish(port); });
}

void NetworkPane::finish(const Result<QString>& port)
{
    stop();
    if (port)
        Q_EMIT connectedAt(*port); // last: the pane may be left by it
    else
        m_row->setFault(saidWords(port.error().text));
}

} // namespace everyport::ui
