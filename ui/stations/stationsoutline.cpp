#include "ui/stations/stationsoutline.h"

#include <QDateTime>

#include "app/station/running/meetingserver.h"
#include "app/station/running/station.h"
#include "app/station/running/stationadmission.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/services/servicedialog.h"
#include "ui/stations/joinstationsdialog.h"
#include "ui/stations/stationlabels.h"
#include "ui/style/words/plainletters.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

const auto stationTroubles = u"station/"_s;
constexpr qsizetype mostStrips = 5; // more lines without a line are one trouble: the head counts them

} // namespace

StationsOutline::StationsOutline(PageContext& context, stations::Stations& stations)
    : m_context(context), m_stations(stations), m_batch([this] { look(); }, this)
{
    m_stations.addListener(*this);
    look();
}

StationsOutline::~StationsOutline()
{
    m_stations.removeListener(*this);
}

void StationsOutline::look()
{
    QStringList still;
    const auto raise = [&](const Trouble& trouble) {
        m_context.troubles().raise(trouble);
        still.append(trouble.id);
    };
    if (m_stations.takesPart() && !m_stations.trouble().isEmpty()) {
        raise(ownTrouble()); // nobody is heard then, which is no trouble of theirs
    } else if (m_stations.takesPart()) {
        for (const StationRow& row : m_stations.rows()) {
            if (row.state == StationRow::State::NoLine && still.size() < mostStrips)
                raise(troubleOf(row));
        }
    }
    m_context.troubles().clearOthers(stationTroubles, still);
    if (m_stations.takesPart() != std::exchange(m_isInRail, m_stations.takesPart()))
        Q_EMIT changed();
}

Trouble StationsOutline::ownTrouble()
{
    Trouble trouble;
    trouble.id = stationTroubles;
    trouble.page = u"stations"_s;
    trouble.severity = Trouble::Severity::Failed;
    trouble.head = tr("The other stations cannot be reached:");
    trouble.text = stationsTrouble(m_stations);
    trouble.brief = tr("Stations: no line");
    trouble.remedies = {{tr("Try now"), u"refresh-cw"_s, [this] { m_stations.tryNow(); }}};
    if (const auto remedy = remedyOfServer())
        trouble.remedies.prepend(*remedy);
    else if (isCodeRefused(m_stations))
        trouble.remedies = {{tr("Join others…"), u"log-in"_s, [this] { (new JoinStationsDialog(m_context))->open(); }}};
    return trouble;
}

/// Where the home's own server is what is missing, nobody waits for it: somebody adds it, or starts it.
std::optional<Trouble::Remedy> StationsOutline::remedyOfServer()
{
    if (!m_stations.isHome())
        return {};
    const MeetingServer server = homesServer(m_context.station());
    switch (server.state) {
    case MeetingServer::State::Ready: break;
    case MeetingServer::State::Stopped:
        return Trouble::Remedy{
            tr("Open %1").arg(shownInLine(server.name, 40)), u"server"_s, [this, server] { openService(server.name); }};
    case MeetingServer::State::Missing:
        return Trouble::Remedy{
            tr("Add an XMPP server…"), u"plus"_s, [this] { (new ServiceDialog(m_context, u"xmpp"_s))->open(); }};
    }
    return {};
}

void StationsOutline::openService(const QString& name)
{
    m_context.goTo(u"services"_s, name);
}

/// Since when, and not for how long: other words each minute would bring back a strip that somebody has closed.
Trouble StationsOutline::troubleOf(const StationRow& row) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Trouble trouble;
    trouble.id = stationTroubles + row.name;
    trouble.page = u"stations"_s;
    trouble.severity = Trouble::Severity::Failed;
    trouble.head = row.heardAt ? tr("%1 has had no line since %2.").arg(row.name, clockText(*row.heardAt, now))
                               : tr("%1 has no line.").arg(row.name);
    trouble.text = tr("It keeps taking votes and sends them when it is back; nothing is lost.");
    trouble.brief = tr("%1: no line").arg(row.name);
    if (row.heardAt)
        trouble.details = tr("Last heard %1, at %2.").arg(fullTimeText(*row.heardAt), row.address);
    trouble.remedies = {{tr("Try now"), u"refresh-cw"_s, [this] { m_stations.tryNow(); }}};
    return trouble;
}

QList<PaletteHit> StationsOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto go = [this](
                        const QString& subject) { return [this, subject] { m_context.goTo(u"stations"_s, subject); }; };
    for (const StationRow& row : m_stations.takesPart() ? m_stations.rows() : QList<StationRow>()) {
        if (hits.size() >= 6)
            break;
        if (sought.isIn(row.name))
            hits.append(
                {tr("Stations"), row.name, stationStateWord(row, now), u"radio"_s, stationMark(row), {}, go(row.name)});
    }
    const auto offer = [&](const QString& title, const QString& iconName, const QString& subject) {
        if (sought.isIn(title))
            hits.append({tr("Actions"), title, {}, iconName, Mark::None, {}, go(subject)});
    };
    if (m_stations.isHome())
        offer(tr("Add station…"), u"plus"_s, u"#add"_s);
    if (!m_stations.takesPart()) {
        offer(tr("Make this the home station…"), u"radio"_s, u"#home"_s);
        offer(tr("Join other stations…"), u"log-in"_s, u"#join"_s);
    }
    return hits;
}

} // namespace everyport::ui
