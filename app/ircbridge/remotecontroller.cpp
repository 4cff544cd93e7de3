#include "app/ircbridge/remotecontroller.h"

#include "app/ircbridge/remoteroom.h"
#include "app/ircchat/irctext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircbridge {

using bridge::RemoteUser;
using bridge::Words;

namespace {

constexpr auto answerPause = 2s; // of one who talks to strangers
constexpr int mostNames = 400;   // characters

} // namespace

QStringList RemoteController::heard(const QString& key, const Words& words)
{
    const auto text = words.text.text;
    const bool isNotice = words.kind == Words::Kind::Notice;
    const bool asksForNames = !isNotice && text.compare("names"_L1, Qt::CaseInsensitive) == 0;
    QString missing;
    if (!asksForNames) {
        const auto end = text.indexOf(": "_L1);
        if (end > 0 && !text.first(end).contains(u' ')) {
            auto rest = words;
            rest.text = chat::RichText(text.sliced(end + 2));
            missing = text.first(end);
            if (passOn(key, missing, rest))
                return {};
        }
        if (passOn(key, {}, words) || isNotice)
            return {};
    }
    if (m_lastAnswer && m_clock.now() - *m_lastAnswer < answerPause)
        return {};
    m_lastAnswer = m_clock.now();
    if (asksForNames)
        return names();
    if (!missing.isEmpty())
        return {u"There is no %1 here; \"names\" tells who there is."_s.arg(missing)};
    return {
        u"I pass words on between rooms. Write NAME: TEXT to reach somebody there in private; \"names\" tells who there is."_s};
}

void RemoteController::talksWith(const QString& key, const RemoteUser& guest)
{
    m_partners.insert(key, {guest.home->network(), guest.person.key});
}

/// To the guest of this name, or to the partner where there is none.
bool RemoteController::passOn(const QString& key, const QString& name, const Words& words)
{
    const auto partner = m_partners.value(key);
    for (const auto& room : m_rooms) {
        const auto people = room->meeting().people();
        for (const auto& guest : people) {
            if (guest.home == room.get())
                continue;
            const bool isMeant = name.isEmpty()
                ? guest.home->network() == partner.network && guest.person.key == partner.key
                : guest.person.name.compare(name, Qt::CaseInsensitive) == 0;
            if (!isMeant)
                continue;
            talksWith(key, guest);
            room->meeting().whispered(*room, key, guest, words);
            return true;
        }
    }
    return false;
}

QStringList RemoteController::names() const
{
    QStringList lines;
    for (const auto& room : m_rooms) {
        QStringList names;
        qsizetype length = 0;
        const auto people = room->meeting().people();
        for (const auto& guest : people) {
            if (guest.home != room.get() && (length += guest.person.name.size() + 1) <= mostNames)
                names.append(guest.person.name);
        }
        names.sort(Qt::CaseInsensitive);
        lines.append(
            ircchat::readName(room->channelName()) + u": "_s + (names.isEmpty() ? u"nobody"_s : names.join(u' ')));
    }
    return lines;
}

} // namespace everyport::ircbridge
