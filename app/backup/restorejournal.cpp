#include "app/backup/restorejournal.h"

#include <algorithm>
#include <cerrno>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/backup/removal.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostJournal = 256 * 1024 * 1024;

Result<Done> cannotMove(const QString& from, const QString& to)
{
    return Error::fromErrno(errno, u"Moving %1 to %2"_s.arg(from, to));
}

QList<Move> movesIn(const QJsonObject& object)
{
    QList<Move> moves;
    for (const auto& value : object.value(u"moves"_s).toArray()) {
        const auto words = value.toArray();
        moves << Move{words.at(0).toString(), words.at(1).toString(), words.at(2).toString()};
    }
    return moves;
}

} // namespace

RestoreJournal::RestoreJournal(const Places& here) : m_guard(here), m_file(m_guard.staging() + u"/journal.json"_s) {}

bool RestoreJournal::exists() const
{
    return QFileInfo::exists(m_file);
}

Result<Done> RestoreJournal::check() const
{
    const auto content = exists() ? read() : Result<Content>(Content());
    return content ? Result<Done>(Done()) : content.error();
}

Result<RestoreJournal::Content> RestoreJournal::read() const
{
    const auto as = m_guard.asConfigs(); // then it must be root's
    auto safe = m_guard.checkFolders();
    if (safe)
        safe = m_guard.checkWriter(m_file);
    if (!safe)
        return safe.error();
    const auto json = m_guard.hold(m_file).readOurs(mostJournal);
    if (!json)
        return json.error();
    const auto object = QJsonDocument::fromJson(*json).object();
    const Content content{object.value(u"kept"_s).toString(), movesIn(object)};
    if (isSound(content))
        return content;
    return Error::malformed(Reason::BadValue,
        u"%1 is damaged, or names files that are none of this folder's; nothing of it is done. Remove it, then start again."_s
            .arg(m_file));
}

bool RestoreJournal::isSound(const Content& content) const
{
    return m_guard.isKept(content.kept)
        && std::all_of(content.moves.begin(), content.moves.end(), [&](const Move& one) {
               return (one.from.isEmpty() || m_guard.isStaged(one.from) || m_guard.isCopy(one.from))
                   && m_guard.isPlace(one.to) && RestoreGuard::isPlainlyBelow(one.kept, content.kept);
           });
}

/// Copies that waited in the folder of configuration: what is staged goes as a whole, these stand between other files.
void RestoreJournal::removeBeside(const QList<Move>& moves) const
{
    for (const auto& one : moves) {
        if (m_guard.isCopy(one.from))
            m_guard.hold(one.from).remove();
    }
}

/// Where all is as it was, what was kept is nothing but copies. Else it may have the only one of something.
void RestoreJournal::removeKept(const QString& folder, bool isBack) const
{
    if (isBack)
        m_guard.removeKept(folder);
    else
        removeHollow(m_guard.hold(folder));
}

Result<Done> RestoreJournal::write(const QList<Move>& moves, const QString& kept)
{
    QJsonArray array;
    for (const auto& one : moves)
        array << QJsonArray{one.from, one.to, one.kept};
    const QJsonObject object{{u"kept"_s, kept}, {u"moves"_s, array}};
    const auto as = m_guard.asConfigs();
    const auto written = m_guard.hold(m_file).write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (written)
        return Done();
    return Error::local(
        Reason::NoSpace, u"%1 could not be written: %2. Nothing was changed."_s.arg(m_file, written.error().text));
}

Result<QString> RestoreJournal::carryOut(const std::function<void()>& takenBack)
{
    const auto content = read();
    if (!content)
        return content.error();
    const auto as = m_guard.asConfigs(); // what is kept is root's until all is in its place
    QList<Move> done;
    for (const auto& one : content->moves) {
        const auto moved = move(one);
        if (!moved) {
            bool isBack = m_guard.hold(one.to).stands() || !m_guard.hold(one.kept).stands();
            for (auto back = done.crbegin(); back != done.crend(); ++back)
                isBack = takeBack(*back) && isBack;
            if (takenBack)
                takenBack();
            m_guard.hold(m_file).remove();
            removeBeside(content->moves);
            removeKept(content->kept, isBack);
            return moved.error();
        }
        done << one;
    }
    m_guard.hold(m_file).remove();
    return content->kept;
}

Result<Done> RestoreJournal::move(const Move& one) const
{
    const auto from = m_guard.hold(one.from);
    const auto kept = m_guard.hold(one.kept);
    auto to = m_guard.hold(one.to);
    const bool comes = from.stands();
    if (!one.from.isEmpty() && !comes)
        return Done(); // it has come before
    if (to.stands() && !kept.stands()) {
        if (!to.moveTo(kept))
            return cannotMove(one.to, one.kept);
    } else if (!comes) {
        to.remove(); // a copy of it is kept
    }
    if (!comes)
        return Done();
    removeHollow(to);
    to = m_guard.holdMaking(one.to);
    if (from.moveTo(to))
        return Done();
    const auto failed = cannotMove(one.from, one.to);
    if (kept.stands() && !to.stands())
        takeBack({{}, one.to, one.kept});
    return failed;
}

// What was a copy is moved back as well: it is as it was.
bool RestoreJournal::takeBack(const Move& one) const
{
    const auto from = m_guard.hold(one.from);
    const auto kept = m_guard.hold(one.kept);
    auto to = m_guard.hold(one.to);
    if (!one.from.isEmpty() && to.stands() && !from.stands() && !to.moveTo(from))
        return false;
    if (!kept.stands())
        return true;
    removeHollow(to);
    to = m_guard.holdMaking(one.to);
    return kept.moveTo(to);
}

} // namespace everyport::backup
