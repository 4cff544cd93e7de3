#include "app/backup/restoring/restorejournal.h"

#include <algorithm>
#include <cerrno>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/backup/held/removal.h"
#include "netcore/base/errortext.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostJournal = 256 * 1024 * 1024;
constexpr qsizetype mostNamed = 3; // of files in one sentence

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
    const auto place = m_guard.hold(m_file);
    return place.stands() || !place.canBeSeen();
}

Result<Done> RestoreJournal::check() const
{
    if (!exists())
        return Done();
    const auto content = read();
    const auto as = m_guard.asConfigs();
    return content ? checkSeen(*content) : Result<Done>(content.error());
}

/// Else what this account may not look at would be taken for what is not there: the only database, as it was.
Result<Done> RestoreJournal::checkSeen(const Content& content) const
{
    auto done = m_guard.checkSeen(content.kept + u"/number"_s);
    for (const auto& one : content.moves) {
        for (const auto& path : {one.from, one.to, one.kept}) {
            if (done && !path.isEmpty())
                done = m_guard.checkSeen(path);
        }
    }
    return done;
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
    const Content content{object.value(u"kept"_s).toString(), movesIn(object), object.value(u"goBack"_s).toInteger()};
    if (content.kept.isEmpty() || content.goBack < 0 || content.goBack > content.moves.size())
        return Error::malformed(Reason::BadValue,
            u"%1 is damaged, so that nobody can say which files have come. Nothing is done. What was here is kept in the newest folder of %2: put it in its place by hand, then remove the damaged file."_s
                .arg(m_file, m_guard.keptPlace()));
    const auto stray = strayIn(content);
    if (stray.isEmpty())
        return content;
    return Error::malformed(Reason::BadValue,
        u"By %1 a restore uses %2, which is none of this folder's: a link may be on the way to it. Nothing is done. Put the folder itself there again, then start again; what was here is kept in %3."_s
            .arg(m_file, stray, m_guard.keptPlace()));
}

QString RestoreJournal::strayIn(const Content& content) const
{
    if (!m_guard.isKept(content.kept))
        return content.kept;
    for (const auto& one : content.moves) {
        if (!one.from.isEmpty() && !m_guard.isStaged(one.from) && !m_guard.isCopy(one.from))
            return one.from;
        if (!m_guard.isPlace(one.to))
            return one.to;
        if (!RestoreGuard::isPlainlyBelow(one.kept, content.kept))
            return one.kept.isEmpty() ? content.kept : one.kept;
    }
    return {};
}

/// Copies that waited in the folder of configuration: what is staged goes as a whole, these stand between other files.
void RestoreJournal::removeBeside(const QList<Move>& moves) const
{
    for (const auto& one : moves) {
        if (m_guard.isCopy(one.from))
            m_guard.hold(one.from).remove();
    }
}

Result<Done> RestoreJournal::write(const QList<Move>& moves, const QString& kept)
{
    return write({kept, moves});
}

Result<Done> RestoreJournal::write(const Content& content) const
{
    QJsonArray array;
    for (const auto& one : content.moves)
        array << QJsonArray{one.from, one.to, one.kept};
    QJsonObject object{{u"kept"_s, content.kept}, {u"moves"_s, array}};
    if (content.goBack > 0)
        object.insert(u"goBack"_s, content.goBack);
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
    if (auto seen = checkSeen(*content); !seen)
        return seen.error();
    if (content->goBack > 0)
        return goOnBack(*content, takenBack);
    qsizetype done = 0;
    for (const auto& one : content->moves) {
        if (auto moved = move(one); !moved) {
            if (auto seen = checkSeen(*content); !seen) { // it may be that which has changed
                if (!exists()) // then nobody goes on with it, and the copies wait for nothing
                    removeBeside(content->moves);
                return seen.error();
            }
            const bool isHalfDone = !m_guard.hold(one.to).stands() && m_guard.hold(one.kept).stands();
            const auto missing = takeAllBack({content->kept, content->moves, done + (isHalfDone ? 1 : 0)}, takenBack);
            if (missing.isEmpty())
                return moved.error();
            return Error::local(moved.error().reason,
                u"%1. Not all could be put back as it was: %2. Remove what is in its way, then start again."_s.arg(
                    textWithin(moved.error()), missing));
        }
        ++done;
    }
    settle(content->kept);
    return content->kept;
}

/// The last of them first. Where one cannot be, all waits for that: what is kept may be the only one of something, and
/// a start would make anew what is missing. Says what is missing.
QString RestoreJournal::takeAllBack(const Content& content, const std::function<void()>& takenBack) const
{
    QStringList missing;
    for (auto i = content.goBack - 1; i >= 0; --i) {
        const auto& one = content.moves.at(i);
        if (!takeBack(one) && missing.size() < mostNamed)
            missing << (m_guard.hold(one.kept).stands() ? u"%1 is still at %2"_s.arg(one.to, one.kept)
                                                        : u"%1 is still here"_s.arg(one.to));
    }
    if (!missing.isEmpty()) {
        static_cast<void>(write(content)); // where the disk is full the next start begins anew
        return missing.join(u", "_s);
    }
    if (takenBack)
        takenBack();
    m_guard.hold(m_file).remove();
    removeBeside(content.moves);
    m_guard.removeKept(content.kept);
    return {};
}

Error RestoreJournal::goOnBack(const Content& content, const std::function<void()>& takenBack) const
{
    const auto missing = takeAllBack(content, takenBack);
    if (missing.isEmpty())
        return Error::local(Reason::None, u"A restore that had failed is taken back: all is as it was before it."_s);
    return Error::local(Reason::None,
        u"A restore that failed is still to be taken back: %1. Remove what is in its way, then start again."_s.arg(
            missing));
}

/// The journal goes last: who is killed before leaves nothing that is root's in a folder of another account, for a
/// start of that one goes on with it, or says that root has to. It names no moves then: what is kept is given away, and
/// must not be moved back from where its new owner could have put anything.
void RestoreJournal::settle(const QString& kept)
{
    for (const auto& name : {u"/config"_s, u"/data"_s})
        m_guard.remove(m_guard.staging() + name);
    if (write({}, kept)) // where the disk is full all is in its place, too, and what is kept stays whose it is
        m_guard.giveKept(kept);
    m_guard.hold(m_file).remove();
}

Result<Done> RestoreJournal::move(const Move& one) const
{
    const auto from = m_guard.hold(one.from);
    const auto kept = m_guard.hold(one.kept);
    auto to = m_guard.hold(one.to);
    if ((!one.from.isEmpty() && !from.canBeSeen()) || !kept.canBeSeen()) // nothing may be concluded from it
        return cannotMove(one.to, one.kept);
    const bool comes = from.stands();
    if (!one.from.isEmpty() && !comes && to.stands())
        return Done(); // it has come before
    errno = ENOENT;
    if (!one.from.isEmpty() && !comes)
        return cannotMove(one.from, one.to);
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
    if ((!one.from.isEmpty() && !from.canBeSeen()) || !kept.canBeSeen())
        return false;
    if (!one.from.isEmpty() && to.stands() && !from.stands() && !to.moveTo(from))
        return false;
    if (!kept.stands())
        return true;
    removeHollow(to);
    to = m_guard.holdMaking(one.to);
    return kept.moveTo(to);
}

} // namespace everyport::backup
