#include "app/ircchat/irccrowd.h"

#include <utility>

#include <QRegularExpression>

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {

/// "There are 5 users and 80 invisible on 12 servers": the invisible are people, too, and services are not. The words
/// are the servers' own; whoever says it otherwise is not counted.
qint64 peopleOf(const QByteArray& words)
{
    static const QRegularExpression counted(u"(\\d{1,9}) users?(?: and (\\d{1,9}) invisible)?"_s);
    const auto found = counted.match(QString::fromUtf8(words));
    return found.hasMatch() ? found.capturedView(1).toLongLong() + found.capturedView(2).toLongLong() : -1;
}

qint64 numberOf(const QByteArray& parameter)
{
    bool isNumber = false;
    const auto number = parameter.toUInt(&isNumber);
    return isNumber ? qint64(number) : -1;
}

} // namespace

std::optional<QString> IrcCrowd::take(int numeric, const QByteArrayList& parameters)
{
    switch (numeric) {
    case 251: // the first one
        *this = {};
        m_people = peopleOf(parameters.value(1));
        return QString();
    case 254: m_rooms = numberOf(parameters.value(1)); return QString();
    case 250:
    case 252:
    case 253:
    case 265:
    case 266: return QString();
    case 255: break; // the last one that every server has
    default: return std::nullopt;
    }
    const auto all = std::exchange(*this, {});
    if (all.m_people < 0)
        return QString();
    if (all.m_rooms < 0)
        return u"People on this network: %1."_s.arg(all.m_people);
    return u"People on this network: %1, rooms: %2."_s.arg(all.m_people).arg(all.m_rooms);
}

} // namespace everyport::ircchat
