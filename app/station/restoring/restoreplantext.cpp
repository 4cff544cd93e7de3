#include "app/station/restoring/restoreplantext.h"

#include <algorithm>

#include "app/station/commandline/terminaltext.h"
#include "app/station/running/commands.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using backup::FileChange;
using backup::RestoreMode;
using State = FileChange::State;

/// What stands in files, by the folder that it stands in.
struct FileKind {
    QLatin1StringView below;
    QLatin1StringView name;
};
constexpr FileKind fileKinds[] = {
    {"config/services/"_L1, "services"_L1},
    {"config/rules/"_L1, "rules"_L1},
    {"config/plugins/"_L1, "plugins' files"_L1},
    {"config/everyport.toml"_L1, "settings of the program"_L1},
    {"data/certificates/"_L1, "certificates and their keys"_L1},
    {"data/hostkeys/"_L1, "SSH host keys"_L1},
    {"data/uploads/"_L1, "uploads"_L1},
    {"data/files/"_L1, "files of accounts"_L1},
    {"data/themes/"_L1, "looks of the big screen"_L1},
    {"data/pictures/"_L1, "pictures of answers and slides"_L1},
    {"data/window.ini"_L1, "settings of the window"_L1},
};

/// Those that are of none of these kinds: also what nobody expects in a backup comes by name of a row.
qint64 countOthers(const backup::RestorePlan& plan, State state)
{
    return std::count_if(plan.files.begin(), plan.files.end(), [state](const FileChange& change) {
        return change.state == state && std::none_of(std::begin(fileKinds), std::end(fileKinds), [&](const auto& kind) {
            return change.path.startsWith(kind.below);
        });
    });
}

QString othersText(RestoreMode mode, bool isOne)
{
    if (mode == RestoreMode::Add)
        return isOne ? u"%1 differs and stays as it is here"_s : u"%1 differ and stay as they are here"_s;
    return isOne ? u"%1 becomes what it was"_s : u"%1 become what they were"_s;
}

QString countsText(qint64 fresh, qint64 same, qint64 other, RestoreMode mode)
{
    QStringList words;
    if (fresh > 0)
        words << u"%1 new"_s.arg(fresh);
    if (same > 0)
        words << u"%1 the same"_s.arg(same);
    if (other > 0)
        words << othersText(mode, other == 1).arg(other);
    return words.join(u", "_s);
}

QString thingText(const backup::Comparison& thing, RestoreMode mode)
{
    if (mode == RestoreMode::Add && !thing.mayCome)
        return u"%1 of another version, compared when the program that runs starts next"_s.arg(thing.fresh);
    return countsText(thing.fresh, thing.same, thing.other, mode);
}

/// The first of them by name, each on one line whatever people call their files.
QString goneText(const QStringList& paths)
{
    constexpr qsizetype most = 10, longest = 200;
    QString text;
    for (const auto& path : paths.mid(0, most))
        text += u"  goes: "_s + terminalLine(path, longest) + u'\n';
    if (paths.size() > most)
        text += u"  and %1 more\n"_s.arg(paths.size() - most);
    return text;
}

} // namespace

QString headText(const backup::BackupHead& head)
{
    QStringList words{u"A backup"_s};
    if (!head.host.isEmpty())
        words << u"of %1"_s.arg(head.host);
    if (head.made.isValid())
        words << u"from %1"_s.arg(head.made.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s));
    if (!head.version.isEmpty())
        words << u"by version %1"_s.arg(head.version);
    // A folder that an earlier restore has kept has no sums, nor a name of who made it.
    const bool hasSums = !head.host.isEmpty() || !head.version.isEmpty();
    return words.join(u' ') + (hasSums ? u", whole and unchanged\n"_s : u", a folder that no sums vouch for\n"_s);
}

QString planText(const backup::RestorePlan& plan, RestoreMode mode)
{
    QList<QStringList> rows;
    for (const auto& kind : fileKinds) {
        const auto text = countsText(plan.count(State::Fresh, kind.below), plan.count(State::Same, kind.below),
            plan.count(State::Other, kind.below), mode);
        if (!text.isEmpty())
            rows << QStringList{QString(kind.name), text};
    }
    const auto others = countsText(
        countOthers(plan, State::Fresh), countOthers(plan, State::Same), countOthers(plan, State::Other), mode);
    if (!others.isEmpty())
        rows << QStringList{u"other files"_s, others};
    for (const auto& thing : plan.things)
        rows << QStringList{thing.what, thingText(thing, mode)};
    if (plan.hasDatabase && !plan.hasDatabaseHere)
        rows << QStringList{u"polls, accounts, history"_s, u"all new: there are none here"_s};
    if (plan.hasDatabase && plan.hasDatabaseHere && mode == RestoreMode::Replace)
        rows << QStringList{u"polls, accounts, history"_s, u"become what they were; those that came since go"_s};
    const auto gone = mode == RestoreMode::Replace ? plan.gone() : QStringList();
    if (!gone.isEmpty())
        rows << QStringList{u"files here"_s,
            gone.size() == 1 ? u"1 goes: it is not in the backup"_s
                             : u"%1 go: they are not in the backup"_s.arg(gone.size())};
    for (const auto& part : plan.parts.missing())
        rows << QStringList{part.id, u"not in this backup; what is here stays"_s};
    return columns(rows) + goneText(gone);
}

} // namespace everyport
