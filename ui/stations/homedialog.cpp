#include "ui/stations/homedialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QVBoxLayout>

#include "app/station/running/meetingserver.h"
#include "app/station/running/station.h"
#include "app/station/running/stationjoining.h"
#include "app/stations/items/stationname.h"
#include "app/stations/stationshub.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/services/servicedialog.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

/// As the service will call it (StationsHub::name), before it is there.
QString nameAmongStations(Station& station)
{
    const QString known = station.stations().name();
    return known.isEmpty() ? stations::stationNameFrom(QSysInfo::machineHostName()) : known;
}

} // namespace

HomeDialog::HomeDialog(PageContext& context)
    : Dialog(tr("Make this the home station"), context.window()),
      m_context(context),
      m_body(new QWidget(this)),
      m_form(new Form(0, m_body)),
      m_server(new QComboBox),
      m_domain(new QLineEdit)
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(wrappedText(
        tr("This program lets other stations in, and shares polls with them: votes of all count in each. Nothing is shared before you say so, poll by poll."),
        Text::Size::Normal, Tone::Normal, m_body));
    column->addWidget(wrappedText(
        tr("Among the stations it is called “%1”, after this computer.").arg(nameAmongStations(context.station())),
        Text::Size::Normal, Tone::Second, m_body));
    addForm();
    column->addWidget(m_form);
    column->addStretch();
    setScrollable(m_body);
    QPushButton* elsewhere = makeButton(tr("Elsewhere…"), u"server"_s, this);
    elsewhere->setToolTip(tr("The stations meet at another server, by an account or as its component"));
    connect(elsewhere, &QPushButton::clicked, this, [this] {
        (new ServiceDialog(m_context, u"stations"_s))->open(); // home is the role that it begins with
        reject();
    });
    foot()->addWidget(elsewhere);
    setVerb(tr("Make this the home"), [this] { return apply(); });
    resize(Metrics::px(560), Metrics::px(380));
    showServer();
}

void HomeDialog::addForm()
{
    const QStringList servers = xmppServices(m_context.station());
    for (const QString& name : servers)
        m_server->addItem(shownInLine(name), name);
    m_serverRow = m_form->add(tr("The stations meet at"), m_server,
        tr("The XMPP server of this program to which they connect. The network has to reach it."));
    m_serverRow->setShown(!servers.isEmpty());
    m_domain->setMaxLength(255);
    m_domain->setPlaceholderText(u"town.example"_s);
    m_domainRow = m_form->add(tr("Domain of a new XMPP server"), m_domain,
        tr("The stations meet at an XMPP server of this program, and it has none yet: one is added, which the network reaches at port 5222."));
    m_domainRow->setCheck([this] { return domainFault(); });
    m_domainRow->setShown(servers.isEmpty());
    connect(m_server, &QComboBox::currentIndexChanged, this, &HomeDialog::showServer);
}

/// One that does not run could be chosen, and nobody would be let in.
void HomeDialog::showServer()
{
    const QString name = m_server->currentData().toString();
    const bool isStopped = !name.isEmpty()
        && meetingServer(m_context.station(), name).state != MeetingServer::State::Ready;
    m_serverRow->setFault(
        isStopped ? tr("It does not run.") : QString(), isStopped ? tr("Open the service") : QString(), [this, name] {
            m_context.goTo(u"services"_s, name);
            reject();
        });
}

QString HomeDialog::domainFault() const
{
    static const QRegularExpression domain(u"\\A[^\\s@/]+\\z"_s);
    const QString typed = m_domain->text().trimmed();
    return domain.match(typed).hasMatch()
        ? QString()
        : tr("It is written like town.example: the name by which the other computers find this one.");
}

bool HomeDialog::apply()
{
    if (m_isMaking || !m_form->checkAll())
        return false;
    showServer();
    const bool isNew = m_domainRow->isShown();
    if (!isNew && m_serverRow->hasFault())
        return false;
    m_isMaking = true;
    setUnderWay(true);
    startOn(m_context, newServiceSubject(u"stations"_s), tr("Making this the home station"),
        making(this, &m_context.station(), m_server->currentData().toString(),
            isNew ? m_domain->text().trimmed() : QString()));
    return false; // it closes when that is done
}

Task<Result<Done>> HomeDialog::making(QPointer<HomeDialog> dialog, Station* station, QString xmpp, QString domain)
{
    auto becoming = beHomeOfStations(*station, xmpp, domain);
    const auto done = co_await std::move(becoming);
    const bool isToldThere = dialog && dialog->ended(done);
    co_return isToldThere ? Result<Done>(Done{}) : done;
}

/// Answers whether it says here why it failed.
bool HomeDialog::ended(const Result<Done>& done)
{
    m_isMaking = false;
    if (done) {
        accept();
        return false;
    }
    setUnderWay(false);
    if (done.error().isCancelled())
        return false;
    showFailure(tr("Making this the home station"), done.error().text);
    return true;
}

} // namespace everyport::ui
