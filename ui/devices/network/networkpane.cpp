#include "ui/devices/network/networkpane.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/devices/ports/networkport.h"
#include "app/station/running/routes/networkroute.h"
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

NetworkPane::NetworkPane(NetworkRoute& route, QWidget* parent)
    : QWidget(parent),
      m_route(route),
      m_address(new QLineEdit(this)),
      m_encrypted(new QCheckBox(tr("The line is encrypted (TLS)"), this)),
      m_connect(makeButton(tr("Connect"), QStringLiteral("plug"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(wrappedText(
        tr("A reader at a serial server, such as ser2net, a Moxa or an ESP. Set the server to raw TCP, without Telnet, "
           "and to the reader's speed."),
        Text::Size::Normal, Tone::Second, this));
    auto* form = new Form(112, this);
    m_address->setPlaceholderText(QStringLiteral("192.168.1.20:4001"));
    m_row = form->add(tr("Address"), m_address, tr("Host and port of the server."));
    form->add({}, m_encrypted);
    form->add({}, m_connect);
    column->addWidget(form);
    column->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &NetworkPane::connectIt);
    connect(m_address, &QLineEdit::returnPressed, this, &NetworkPane::connectIt);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        stop();
        m_row->setFault({});
    });
}

void NetworkPane::stop()
{
    m_task.cancel();
    m_row->setGood({});
}

void NetworkPane::connectIt()
{
    stop();
    m_row->setGood(tr("connecting…"));
    m_task = m_route.connect(networkEndpoint(m_address->text(), m_encrypted->isChecked()));
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
