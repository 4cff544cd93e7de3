#include "ui/services/connectpane.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/services/servicetypes.h"
#include "ui/languages/saidwords.h"
#include "ui/services/servicelabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/breakable.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

/// What a phone's camera opens: a code of anything else would only be read.
bool opensSomething(const QString& url)
{
    const QString scheme = url.section(QStringLiteral("://"), 0, 0);
    return url.contains(QStringLiteral("://")) && scheme != QStringLiteral("tcp") && scheme != QStringLiteral("tls")
        && scheme != QStringLiteral("udp");
}

bool isCopied(const ClientLine& line)
{
    return line.kind != ClientLine::Kind::Sentence && line.kind != ClientLine::Kind::Account;
}

/// Nobody connects to it: there is nothing for a phone's camera, and no network to be let in.
bool isClientItself(const ServiceStatus& status)
{
    const ServiceType* type = serviceType(status.type);
    return type && !type->listens();
}

} // namespace

ConnectPane::ConnectPane(QWidget* parent)
    : QWidget(parent), m_head(new Text({}, Text::Size::Group, Tone::Second, this)), m_commands(new QVBoxLayout)
{
    m_head->setWordWrap(true);
    m_addressRow = makeAddress();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(m_addressRow);
    column->addWidget(m_let, 0, Qt::AlignLeft);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(m_head);
    m_commands->setSpacing(6);
    lines->addLayout(m_commands);
    QPushButton* addUser = makeButton(tr("Add user…"), QStringLiteral("user-plus"), this);
    connect(addUser, &QPushButton::clicked, this, &ConnectPane::userWanted);
    lines->addWidget(addUser, 0, Qt::AlignLeft);
    column->addLayout(lines);
    m_addUser = addUser;
    m_addUser->hide();
    m_addressRow->hide();
    m_let->hide();
    m_head->hide();
}

QWidget* ConnectPane::makeAddress()
{
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenGroups);
    m_code = new QrCode(whole);
    m_code->setFixedSize(Metrics::px(112), Metrics::px(112));
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_caption = new Text({}, Text::Size::Caption, Tone::Second, whole);
    words->addWidget(m_caption);
    auto* address = new QHBoxLayout;
    address->setSpacing(4);
    m_address = new Text({}, Text::Size::Strong, Tone::Normal, whole);
    m_address->setWordWrap(true);
    address->addWidget(m_address, 1);
    address->addWidget(makeCopyButton(
        tr("Copy the address"), [this] { return m_url; }, whole));
    words->addLayout(address);
    m_reach = new Text({}, Text::Size::Normal, Tone::Second, whole);
    m_reach->setWordWrap(true);
    words->addWidget(m_reach);
    words->addStretch();
    row->addLayout(words, 1);
    QPushButton* let = makeButton(tr("Let the network reach it"), QStringLiteral("network"), this);
    connect(let, &QPushButton::clicked, this, &ConnectPane::reachWanted);
    m_let = let;
    return whole;
}

void ConnectPane::setService(const ServiceStatus& status, const ClientLines& lines)
{
    const bool runs = status.state == ServiceStatus::State::Running;
    const bool isClient = isClientItself(status);
    m_caption->setText(isClient ? tr("Connects to") : tr("Address"));
    m_head->setText(isClient ? tr("To be set at the other end") : tr("With a program of theirs: paste one line"));
    showAddress(runs ? status.addresses.value(0) : QString(), isClient);
    if (lines != m_lines)
        showLines(lines);
    const auto hasAny = [&lines](const auto& is) { return std::any_of(lines.begin(), lines.end(), is); };
    m_head->setVisible(hasAny([](const ClientLine& line) { return isCopied(line); }));
    m_addUser->setVisible(hasAny([](const ClientLine& line) { return line.kind == ClientLine::Kind::Account; }));
}

void ConnectPane::showAddress(const QString& address, bool isClient)
{
    m_url = address;
    m_addressRow->setVisible(!address.isEmpty());
    const bool alone = !isClient && isOfThisComputer(address);
    m_let->setVisible(alone);
    if (address.isEmpty())
        return;
    const QUrl url(address);
    const bool isPage = url.scheme().startsWith(QStringLiteral("http"));
    const QString words = isPage || url.host().isEmpty() || url.port() <= 0
        ? address
        : tr("%1, port %2", "address of a service").arg(url.host()).arg(url.port());
    const QString shown = breakable(words);
    m_address->setText(shown);
    m_address->setAccessibleName(words);
    // What was chosen in it would have the places where its lines end; the button copies the address.
    m_address->setTextInteractionFlags(
        shown == words ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    showCode(isClient ? QString() : address, alone);
}

void ConnectPane::showCode(const QString& address, bool isAlone)
{
    const bool coded = opensSomething(address);
    m_code->setVisible(coded);
    m_code->setText(coded ? address : QString());
    m_code->setPale(isAlone);
    m_reach->setText(isAlone ? coded
                ? tr("Only this computer can reach it; the code works for phones once the network can.")
                : tr("Only this computer can reach it.")
            : coded ? tr("Point a phone’s camera here. The phone has to be in the same network.")
                             : QString());
}

/// Sentences stand below what is copied: nobody wants them on the clipboard.
void ConnectPane::showLines(const ClientLines& lines)
{
    m_lines = lines;
    emptyOut(*m_commands);
    for (const ClientLine& line : lines) {
        if (!isCopied(line))
            continue;
        auto* copy = new CopyLine(saidWords(line.label), line.text, this);
        copy->setWrapped();
        m_commands->addWidget(copy);
    }
    for (const ClientLine& line : lines) {
        if (line.kind != ClientLine::Kind::Sentence)
            continue;
        auto* words = new Text(saidWords(line.text), Text::Size::Caption, Tone::Second, this);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_commands->addWidget(words);
    }
}

} // namespace everyport::ui
