#include "app/polls/store/logends.h"

#include <QCryptographicHash>
#include <QHash>

#include "app/storage/sqlite/log/summedfile.h"

namespace everyport::polls {

namespace {

constexpr qsizetype wordsOfANote = 2;
constexpr QByteArrayView format("1");
constexpr qsizetype longestList = 15'000; // a line of summedfile's has a little more
constexpr qsizetype digits = 16;          // of a hash; an accident has no other with the same

QByteArray nameOf(const OwnEnd& end)
{
    return QCryptographicHash::hash(end.poll.toUtf8() + '\n' + end.salt, QCryptographicHash::Sha256)
        .toHex()
        .first(digits);
}

QByteArray headOf(const OwnEnd& end)
{
    return end.head.left(digits).toLatin1();
}

} // namespace

QStringList LogEnds::lost(const QList<OwnEnd>& now) const
{
    const auto words = summedfile::read(m_file, wordsOfANote);
    if (!words || words->first() != format)
        return {};
    QHash<QByteArray, std::pair<qint64, QByteArray>> noted;
    for (const auto& one : words->last().split(',')) {
        if (const auto parts = one.split(':'); parts.size() == 3)
            noted.insert(parts.at(0), {parts.at(1).toLongLong(), parts.at(2)});
    }
    QStringList ids;
    for (const auto& end : now) {
        const auto before = noted.constFind(nameOf(end));
        if (before == noted.cend())
            continue;
        const auto& [links, head] = *before;
        if (end.links < links || (end.links == links && headOf(end) != head))
            ids.append(end.poll);
    }
    return ids;
}

void LogEnds::note(const QList<OwnEnd>& now) const
{
    QByteArrayList list;
    qsizetype length = 0;
    for (auto end = now.crbegin(); end != now.crend(); ++end) {
        list.append(nameOf(*end) + ':' + QByteArray::number(end->links) + ':' + headOf(*end));
        length += list.last().size() + 1;
        if (length > longestList) {
            list.removeLast();
            break;
        }
    }
    summedfile::write(m_file, {format.toByteArray(), list.join(',')});
}

} // namespace everyport::polls
