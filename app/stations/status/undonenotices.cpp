#include "app/stations/status/undonenotices.h"

#include <QStringList>

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const QString& station, const QString& poll, const polls::UndoneVotes& undone)
{
    QStringList ways;
    if (undone.voided > 0)
        ways << u"%1 voided"_s.arg(undone.voided);
    if (undone.linked > 0)
        ways << u"%1 of voters who were linked with others"_s.arg(undone.linked);
    if (undone.overtaken > 0)
        ways << u"%1 of voters who have earlier votes there"_s.arg(undone.overtaken);
    return u"Votes in “%1” that were cast at other stations do not count any more by what the station “%2” sent: %3. Ask there whether that is right: a station that had no line and one that lies look the same."_s
        .arg(poll, station, ways.join(u", "_s));
}

} // namespace

void UndoneNotices::note(const QString& poll, const polls::UndoneByStation& undone)
{
    look();
    for (const auto& [station, votes] : undone.asKeyValueRange()) {
        const auto name = m_ports.nameOf(station);
        m_table.addUndone(name, votes.all());
        note(name, poll, votes);
    }
}

void UndoneNotices::note(const QString& station, const QString& poll, const polls::UndoneVotes& undone)
{
    const auto [told, isFirst] = m_told.try_emplace({station, poll}, Told{.at = m_clock.now()});
    if (isFirst)
        tell(station, poll, undone);
    else
        told->second.since += undone;
}

void UndoneNotices::look()
{
    for (auto told = m_told.begin(); told != m_told.end();) {
        auto& [at, since] = told->second;
        if (m_clock.now() - at < pause) {
            ++told;
        } else if (since.all() == 0) {
            told = m_told.erase(told);
        } else {
            tell(told->first.first, told->first.second, std::exchange(since, {}));
            at = m_clock.now();
            ++told;
        }
    }
}

void UndoneNotices::end()
{
    for (const auto& [name, told] : std::exchange(m_told, {})) {
        if (told.since.all() > 0)
            tell(name.first, name.second, told.since);
    }
}

void UndoneNotices::tell(const QString& station, const QString& poll, const polls::UndoneVotes& undone)
{
    m_ports.warn(sentenceOf(station, poll, undone));
    m_table.noteUndone(station, undone.all());
}

} // namespace everyport::stations
